package org.saphena.ui.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Decision;
import org.saphena.clinical.DecisionReason;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.editing.Edit;
import org.saphena.editing.RecordEdits;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.LegAssessment;
import org.saphena.reasoning.Option;
import org.saphena.text.Messages;
import org.saphena.ui.control.Choice;
import org.saphena.ui.control.GridColumn;

/** One line for each option that is shown, with the clinician's decision and its reason. */
final class PlanGrid {
    private static final List<String> KEYS = List.of("A", "D", "R", "L");
    private static final List<Decision> DECISIONS =
            List.of(Decision.CHOSEN, Decision.DISCUSSED, Decision.REJECTED, Decision.LATER);

    private final EntryViewModel model;
    private final Messages messages;
    private final Fields fields;
    private final List<Line> lines;

    /** One option as it stands in the answer. */
    record Line(OptionKey key, OptionStatus status) {}

    PlanGrid(EntryViewModel model) {
        this.model = model;
        messages = model.texts().now();
        fields = new Fields(messages);
        lines = lines(model.assessmentProperty().get(), model.draftProperty().get());
    }

    /** The options on show: those that are not "not now", and those already decided. */
    static List<Line> lines(Optional<Assessment> answer, CaseFile file) {
        List<Line> lines = new ArrayList<>();
        for (Side side : Side.values()) {
            LegAssessment leg = answer.map(each -> each.legs().get(side)).orElse(null);
            for (Option option : leg == null ? List.<Option>of() : leg.options()) {
                OptionKey key = new OptionKey(side, option.treatment(), option.target());
                if (option.status() != OptionStatus.NOT_INDICATED || decided(file, key) != null) {
                    lines.add(new Line(key, option.status()));
                }
            }
        }
        return lines;
    }

    List<Line> lines() {
        return lines;
    }

    FieldGrid grid() {
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
                            reason(line)));
            above = side;
        }
        return new FieldGrid(
                model,
                List.of(
                        new GridColumn(Optional.empty(), messages.get("ui.entry.plan.decision"), 7),
                        new GridColumn(Optional.empty(), messages.get("ui.entry.plan.reason"), 10)),
                rows,
                Rest.NONE);
    }

    private String title(Line line) {
        String treatment = messages.of(line.key().treatment());
        Target target = line.key().target();
        boolean wholeLeg = target == Target.LEG || target == Target.CRAMPS || target == Target.C1;
        String what =
                wholeLeg
                        ? treatment
                        : treatment + ", " + messages.get("ui.target." + target.code());
        return what + " – " + messages.of(line.status());
    }

    private Field decision(Line line) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < KEYS.size(); i++) {
            choices.add(new Choice(KEYS.get(i), messages.of(DECISIONS.get(i))));
        }
        return fields.coded(
                id(line.key(), "decision"),
                messages.get("ui.entry.plan.decision"),
                choices,
                false,
                file -> {
                    OptionDecision decided = decided(file, line.key());
                    int index = decided == null ? -1 : DECISIONS.indexOf(decided.decision());
                    return index < 0 ? null : KEYS.get(index);
                },
                key ->
                        key.isEmpty()
                                ? RecordEdits.noDecision(line.key())
                                : change(line, DECISIONS.get(KEYS.indexOf(key)), null, null));
    }

    private Field reason(Line line) {
        return fields.oneOf(
                id(line.key(), "reason"),
                messages.get("ui.entry.plan.reason"),
                List.of(DecisionReason.values()),
                file -> {
                    OptionDecision decided = decided(file, line.key());
                    return decided == null ? null : decided.reason();
                },
                reason -> reason == null ? withoutReason(line) : change(line, null, reason, null));
    }

    private Edit withoutReason(Line line) {
        return file -> {
            OptionDecision before = decided(file, line.key());
            return before == null
                    ? file
                    : RecordEdits.decision(
                                    decision(line, before.decision(), before, null, before.note()))
                            .apply(file);
        };
    }

    /**
     * A decision with what is new about it. What was refused for want of a reason or a note is
     * taken up again once that is given.
     */
    Edit change(
            Line line,
            @Nullable Decision decision,
            @Nullable DecisionReason reason,
            @Nullable String note) {
        return file -> {
            OptionDecision before = decided(file, line.key());
            Decision wanted = decision != null ? decision : pendingDecision(line, before);
            if (wanted == null) {
                throw new Unreadable("ui.entry.fault.decideFirst");
            }
            DecisionReason because = reason != null ? reason : pendingReason(line, before);
            String text = note != null ? note : before == null ? null : before.note();
            Edit edit = RecordEdits.decision(decision(line, wanted, before, because, text));
            CaseFile changed = edit.apply(file);
            model.forget(id(line.key(), "decision"));
            model.forget(id(line.key(), "reason"));
            return changed;
        };
    }

    private static OptionDecision decision(
            Line line,
            Decision decision,
            @Nullable OptionDecision before,
            @Nullable DecisionReason reason,
            @Nullable String note) {
        OptionKey key = line.key();
        return new OptionDecision(
                key.leg(),
                key.treatment(),
                key.target(),
                before == null ? line.status() : before.suggested(),
                decision,
                before == null ? null : before.extent(),
                before == null ? null : before.on(),
                reason,
                note);
    }

    private @Nullable Decision pendingDecision(Line line, @Nullable OptionDecision before) {
        return model.refusal(id(line.key(), "decision"))
                .map(refusal -> DECISIONS.get(KEYS.indexOf(refusal.input())))
                .orElse(before == null ? null : before.decision());
    }

    private @Nullable DecisionReason pendingReason(Line line, @Nullable OptionDecision before) {
        return model.refusal(id(line.key(), "reason"))
                .map(refusal -> DecisionReason.values()[Integer.parseInt(refusal.input()) - 1])
                .orElse(before == null ? null : before.reason());
    }

    /** Where the treatment reaches. */
    Edit extent(Line line, @Nullable String extent) {
        return detail(line, extent, true, null);
    }

    /** The day it is planned for. */
    Edit on(Line line, @Nullable LocalDate day) {
        return detail(line, null, false, day);
    }

    private static Edit detail(
            Line line, @Nullable String extent, boolean isExtent, @Nullable LocalDate day) {
        return file -> {
            OptionDecision before = decided(file, line.key());
            if (before == null) {
                throw new Unreadable("ui.entry.fault.decideFirst");
            }
            return RecordEdits.decision(
                            new OptionDecision(
                                    before.leg(),
                                    before.treatment(),
                                    before.target(),
                                    before.suggested(),
                                    before.decision(),
                                    isExtent ? extent : before.extent(),
                                    isExtent ? before.on() : day,
                                    before.reason(),
                                    before.note()))
                    .apply(file);
        };
    }

    static @Nullable OptionDecision decided(CaseFile file, OptionKey key) {
        return file.record() == null
                ? null
                : file.record().decisions().stream()
                        .filter(each -> each.option().equals(key))
                        .findFirst()
                        .orElse(null);
    }

    static String id(OptionKey key, String field) {
        return "plan." + key + "." + field;
    }
}
