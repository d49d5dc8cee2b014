package org.saphena.ui.entry;

import org.saphena.clinical.OptionKey;
import org.saphena.editing.RecordEdits;

/** What can be done about a recorded decision from outside the editor. */
public final class Decisions {
    private Decisions() {}

    /** Where the editor asks for the decision about an option. */
    public static String place(OptionKey option) {
        return FieldId.pointer(PlanEdits.id(option, "decision"));
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
