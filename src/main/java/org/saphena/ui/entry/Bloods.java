package org.saphena.ui.entry;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saphena.clinical.PlanKind;
import org.saphena.clinical.VisitRecord.PlanItem;
import org.saphena.editing.RecordEdits;
import org.saphena.text.Messages;
import org.saphena.ui.control.Outcome;

/** The blood tests for other causes of cramps, agreed as one step by one key. */
final class Bloods {
    private Bloods() {}

    /** The key that adds the step. */
    static Bulk offer(EntryViewModel model) {
        return Bulk.restore(words(model), (row, side) -> agree(model));
    }

    private static List<String> codes(EntryViewModel model) {
        return model.tools().consultations().crampLabs();
    }

    private static String words(EntryViewModel model) {
        Messages messages = model.texts().now();
        return messages.get(
                "ui.entry.plan.bloods",
                codes(model).stream()
                        .map(code -> messages.get("ui.entry.labs." + code))
                        .collect(Collectors.joining(", ")));
    }

    private static Outcome agree(EntryViewModel model) {
        List<String> codes = codes(model);
        List<PlanItem> items = PlanItemRows.items(model.draftProperty().get());
        if (items.stream().anyMatch(item -> isAgreed(item, codes))) {
            return new Outcome.Refused(model.texts().now().get("ui.entry.plan.bloods.there"));
        }
        PlanItem step = new PlanItem(PlanKind.LABORATORY, null, codes, null, null);
        return model.apply(
                FieldId.record(Section.PLAN, "plan"),
                "",
                words(model),
                RecordEdits.field("plan", Stream.concat(items.stream(), Stream.of(step)).toList()));
    }

    private static boolean isAgreed(PlanItem item, List<String> codes) {
        return item.kind() == PlanKind.LABORATORY && item.codes().containsAll(codes);
    }
}
