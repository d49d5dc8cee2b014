package org.saphena.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.ActionCode;
import org.saphena.clinical.DecisionReason;
import org.saphena.clinical.RedFlagHandling;
import org.saphena.text.Messages;
import org.saphena.ui.entry.FlagLines.Line;

/** One line for each red flag: whether it was acted on and how, or why it is none. */
final class FlagGrid {
    private final EntryViewModel model;
    private final Messages messages;
    private final Fields fields;
    private final Choices choices;
    private final FlagEdits edits;

    FlagGrid(EntryViewModel model) {
        this.model = model;
        messages = model.texts().now();
        fields = new Fields(messages);
        choices = new Choices(messages);
        edits = new FlagEdits(model);
    }

    FieldGrid grid(List<Line> lines) {
        List<FieldRow> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(
                    FieldRow.of(
                            line.code().name(),
                            title(line),
                            "",
                            decision(line),
                            action(line),
                            reason(line),
                            note(line)));
        }
        return new FieldGrid(
                model,
                List.of(
                        HistoryGrids.column(label("decision"), 8),
                        HistoryGrids.column(label("action"), 10),
                        HistoryGrids.column(label("reason"), 8),
                        HistoryGrids.column(label("note"), 10)),
                rows);
    }

    private String label(String field) {
        return messages.get("ui.entry.flag." + field);
    }

    private String title(Line line) {
        String flag = messages.of(line.code());
        String sided =
                line.leg() == null
                        ? flag
                        : messages.get("service.sign.sided", messages.of(line.leg()), flag);
        return line.raised() ? sided : messages.get("ui.entry.flag.gone", sided);
    }

    private Field decision(Line line) {
        return choices.coded(
                FlagLines.id(line, "decision"),
                label("decision"),
                choices.lettered(FlagEdits.KEYS, FlagEdits.DECISIONS),
                false,
                handled(
                        line,
                        made -> FlagEdits.KEYS.get(FlagEdits.DECISIONS.indexOf(made.decision()))),
                key -> edits.decide(line, key));
    }

    private Field action(Line line) {
        return choices.oneOf(
                FlagLines.id(line, "action"),
                label("action"),
                List.of(ActionCode.values()),
                handled(line, RedFlagHandling::action),
                action -> edits.act(line, action));
    }

    private Field reason(Line line) {
        return choices.oneOf(
                FlagLines.id(line, "reason"),
                label("reason"),
                List.of(DecisionReason.values()),
                handled(line, RedFlagHandling::reason),
                reason -> edits.because(line, reason));
    }

    private Field note(Line line) {
        return fields.text(
                FlagLines.id(line, "note"),
                label("note"),
                handled(line, RedFlagHandling::note),
                text -> edits.note(line, text));
    }

    private static <T> Fields.Get<T> handled(
            Line line, Function<RedFlagHandling, @Nullable T> get) {
        return file -> {
            RedFlagHandling made = FlagLines.handled(file, line);
            return made == null ? null : get.apply(made);
        };
    }
}
