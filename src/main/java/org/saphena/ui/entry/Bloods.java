package org.saphena.ui.entry;

import java.util.ArrayList;
import java.util.List;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.PlanKind;
import org.saphena.clinical.VisitRecord.PlanItem;
import org.saphena.editing.RecordEdits;
import org.saphena.text.Messages;
import org.saphena.ui.control.Outcome;

/** The blood tests for other causes of cramps, agreed as one step by one key. */
final class Bloods {
    /** As the blood values are called in the case file. */
    private static final List<String> CODES =
            List.of("magnesium", "potassium", "adjustedCalcium", "ferritin", "tsh");

    private Bloods() {}

    /** The key that adds the step. */
    static Bulk offer(EntryViewModel model) {
        return Bulk.restore(
                model.texts().now().get("ui.entry.plan.bloods"), (row, side) -> agree(model));
    }

    private static Outcome agree(EntryViewModel model) {
        Messages messages = model.texts().now();
        if (isAgreed(model.draftProperty().get())) {
            return new Outcome.Refused(messages.get("ui.entry.plan.bloods.there"));
        }
        return model.apply(
                FieldId.record(Section.PLAN, "plan"),
                "",
                messages.get("ui.entry.plan.bloods"),
                Bloods::add);
    }

    private static boolean isAgreed(CaseFile file) {
        return PlanItemRows.items(file).stream()
                .anyMatch(item ->
                        item.kind() == PlanKind.LABORATORY && item.codes().containsAll(CODES));
    }

    private static CaseFile add(CaseFile file) {
        List<PlanItem> items = new ArrayList<>(PlanItemRows.items(file));
        items.add(new PlanItem(PlanKind.LABORATORY, null, CODES, null, null));
        return RecordEdits.field("plan", items).apply(file);
    }
}
