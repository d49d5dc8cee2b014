package org.saphena.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.DecisionReason;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.text.Messages;
import org.saphena.ui.control.Choice;
import org.saphena.ui.entry.PlanLines.Line;

/** One line for each option that is shown, with the clinician's decision and all about it. */
final class PlanGrid {
    private final EntryViewModel model;
    private final Messages messages;
    private final Fields fields;
    private final Choices choices;
    private final PlanEdits edits;
    private final Schedules schedules;

    PlanGrid(EntryViewModel model) {
        this.model = model;
        messages = model.texts().now();
        fields = new Fields(messages);
        choices = new Choices(messages);
        edits = new PlanEdits(model);
        schedules = Schedules.of(model);
    }

    FieldGrid grid(List<Line> lines) {
        List<FieldRow> rows = new ArrayList<>();
        @Nullable Side above = null;
        for (Line line : lines) {
            Side side = line.key().leg();
            rows.add(
                    FieldRow.of(
                            line.key().treatment().name(),
                            title(line),
                            side == above ? "" : messages.get("ui.leg." + side.code()),
                            decision(line),
                            reason(line),
                            on(line),
                            extent(line),
                            note(line)));
            above = side;
        }
        return new FieldGrid(
                model,
                List.of(
                        HistoryGrids.column(label("decision"), 6.5),
                        HistoryGrids.column(label("reason"), 7.8),
                        HistoryGrids.column(label("on"), 8.3),
                        HistoryGrids.column(label("extent"), 10.6),
                        HistoryGrids.column(label("note"), 8.8)),
                rows);
    }

    private String label(String field) {
        return messages.get("ui.entry.plan." + field);
    }

    private String title(Line line) {
        String treatment = messages.of(line.key().treatment());
        Target target = line.key().target();
        boolean wholeLeg = target == Target.LEG || target == Target.CRAMPS || target == Target.C1;
        String what =
                wholeLeg
                        ? treatment
                        : treatment + ", " + messages.get("ui.target." + target.code());
        String status =
                line.listed() ? messages.of(line.status()) : messages.get("ui.entry.plan.unlisted");
        return what + " – " + status;
    }

    private Field decision(Line line) {
        return choices.coded(
                PlanEdits.id(line.key(), "decision"),
                label("decision"),
                keys(line),
                false,
                decided(
                        line,
                        made -> PlanEdits.KEYS.get(PlanEdits.DECISIONS.indexOf(made.decision()))),
                key -> edits.decide(line, key));
    }

    /** With its follow-up, where the knowledge base has a schedule for it. */
    private List<Choice> keys(Line line) {
        List<Choice> keys = new ArrayList<>(choices.lettered(PlanEdits.KEYS, PlanEdits.DECISIONS));
        schedules
                .after(line.key().treatment())
                .ifPresent(schedule ->
                        keys.add(
                                new Choice(
                                        PlanEdits.WITH_FOLLOW_UP,
                                        messages.get("ui.entry.plan.withFollowUp"))));
        return keys;
    }

    private Field reason(Line line) {
        return choices.oneOf(
                PlanEdits.id(line.key(), "reason"),
                label("reason"),
                List.of(DecisionReason.values()),
                decided(line, OptionDecision::reason),
                reason -> edits.because(line, reason));
    }

    private Field on(Line line) {
        return fields.planned(
                PlanEdits.id(line.key(), "on"),
                label("on"),
                decided(line, OptionDecision::on),
                day ->
                        PlanEdits.part(
                                line,
                                was ->
                                        new OptionDecision(
                                                was.leg(),
                                                was.treatment(),
                                                was.target(),
                                                was.suggested(),
                                                was.decision(),
                                                was.extent(),
                                                day,
                                                was.reason(),
                                                was.note())));
    }

    private Field extent(Line line) {
        return fields.text(
                PlanEdits.id(line.key(), "extent"),
                label("extent"),
                decided(line, OptionDecision::extent),
                text ->
                        PlanEdits.part(
                                line,
                                was ->
                                        new OptionDecision(
                                                was.leg(),
                                                was.treatment(),
                                                was.target(),
                                                was.suggested(),
                                                was.decision(),
                                                text,
                                                was.on(),
                                                was.reason(),
                                                was.note())));
    }

    private Field note(Line line) {
        return fields.text(
                PlanEdits.id(line.key(), "note"),
                label("note"),
                decided(line, OptionDecision::note),
                text -> edits.note(line, text));
    }

    private static <T> Fields.Get<T> decided(Line line, Function<OptionDecision, @Nullable T> get) {
        return file -> {
            OptionDecision made = PlanLines.decided(file, line.key());
            return made == null ? null : get.apply(made);
        };
    }
}
