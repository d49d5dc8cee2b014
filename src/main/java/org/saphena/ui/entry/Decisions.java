package org.saphena.ui.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Decision;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.editing.RecordEdits;
import org.saphena.ui.control.Outcome;

/** What can be done about a recorded decision from outside the editor. */
public final class Decisions {
    private Decisions() {}

    /** Where the editor asks for the decision about an option. */
    public static String place(OptionKey option) {
        return FieldId.pointer(PlanEdits.id(option, "decision"));
    }

    /**
     * Records a decision as the key in the plan does.
     *
     * @return where it is asked on, when a reason is wanted first; empty when it is recorded
     */
    public static Optional<String> make(
            EntryViewModel model, OptionKey option, OptionStatus status, Decision decision) {
        String key = PlanEdits.KEYS.get(PlanEdits.DECISIONS.indexOf(decision));
        PlanLines.Line line = new PlanLines.Line(option, status, true);
        Outcome outcome =
                model.apply(
                        PlanEdits.id(option, "decision"),
                        key,
                        model.texts().now().get("ui.entry.plan.decision"),
                        new PlanEdits(model).decide(line, key));
        return outcome instanceof Outcome.Written
                ? Optional.empty()
                : Optional.of(FieldId.pointer(PlanEdits.id(option, "reason")));
    }

    /** Every decision that is recorded. */
    public static Map<OptionKey, Decision> of(CaseFile file) {
        List<OptionDecision> decisions =
                file.record() == null ? List.of() : file.record().decisions();
        return decisions.stream()
                .collect(Collectors.toMap(OptionDecision::option, OptionDecision::decision));
    }

    /** Takes a decision back, as an edit that can be undone. */
    public static void drop(EntryViewModel model, OptionKey option) {
        model.apply(
                PlanEdits.id(option, "decision"),
                "",
                model.texts().now().get("ui.entry.plan.decision"),
                RecordEdits.noDecision(option));
    }
}
