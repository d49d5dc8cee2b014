package org.saphena.ui.entry;

import java.util.List;
import org.saphena.clinical.VisitRecord;
import org.saphena.clinical.VisitRecord.Pathway;
import org.saphena.service.ScheduleOffer;

/** The schedule of follow-up of a plan: one of those of the knowledge base. */
final class ScheduleField {
    private final EntryViewModel model;
    private final Schedules schedules;

    ScheduleField(EntryViewModel model) {
        this.model = model;
        schedules = Schedules.of(model);
    }

    /** What the record holds and the knowledge base does not know stays, and is shown as it is. */
    Field field() {
        List<ScheduleOffer> ordered = schedules.ordered(model.draftProperty().get());
        Field field =
                new Choices(model.texts().now())
                        .oneOf(
                                FieldId.record(Section.PLAN, "pathway/code"),
                                "",
                                ordered,
                                ScheduleOffer::name,
                                VisitRows.record(
                                        VisitRecord::pathway,
                                        pathway -> schedules.named(pathway.code()).orElse(null)),
                                schedules::choose);
        return field.showing((file, answer) -> {
            Pathway chosen = Schedules.chosen(file);
            return chosen == null || schedules.named(chosen.code()).isPresent()
                    ? field.show().apply(file, answer)
                    : Field.Shown.of("", chosen.code(), "")
                            .noting(model.texts().now().get("ui.entry.plan.unknownSchedule"));
        });
    }
}
