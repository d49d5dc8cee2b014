package org.saphena.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.Answer;
import org.saphena.clinical.Condition;
import org.saphena.clinical.Consultation;
import org.saphena.clinical.Findings;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Mobility;
import org.saphena.clinical.PastEvent;
import org.saphena.clinical.PastEventKind;
import org.saphena.clinical.PastEvents;
import org.saphena.clinical.Pregnancy;
import org.saphena.clinical.Sex;
import org.saphena.clinical.Side;
import org.saphena.editing.Edit;
import org.saphena.editing.LegEdits;
import org.saphena.editing.VisitEdits;
import org.saphena.text.Messages;
import org.saphena.ui.control.GridColumn;

/** What was before: the person, past events of the legs, conditions and allergies. */
final class HistoryGrids {
    private final EntryViewModel model;
    private final Messages messages;
    private final Fields fields;

    HistoryGrids(EntryViewModel model) {
        this.model = model;
        messages = model.texts().now();
        fields = new Fields(messages);
    }

    List<GridPart> parts() {
        return List.of(
                part("ui.entry.history.person", FieldGrid.person(14), personRows(), 16),
                part("ui.entry.history.events", FieldGrid.legs(8), eventRows(), 14),
                part("ui.entry.history.allergies", FieldGrid.person(8), allergyRows(), 24),
                part("ui.entry.history.conditions", FieldGrid.person(8), conditionRows(), 24));
    }

    private GridPart part(String key, List<GridColumn> columns, List<FieldRow> rows, double em) {
        return new GridPart(messages.get(key), new FieldGrid(model, columns, rows, Rest.NONE), em);
    }

    private List<FieldRow> personRows() {
        List<FieldRow> rows = new ArrayList<>();
        if (model.draftProperty().get().patient().sex() != Sex.MALE) {
            rows.add(
                    row(
                            "pregnancy",
                            fields.oneOf(
                                    "history.pregnancy",
                                    "",
                                    List.of(Pregnancy.values()),
                                    file -> file.consultation().pregnancy(),
                                    value -> VisitEdits.visit("pregnancy", value))));
            rows.add(
                    row(
                            "breastfeeding",
                            fields.flag(
                                    "history.breastfeeding",
                                    "",
                                    file -> file.consultation().breastfeeding(),
                                    value -> VisitEdits.visit("breastfeeding", value))));
            rows.add(
                    row(
                            "pregnancies",
                            fields.whole(
                                    "history.pregnancies",
                                    "",
                                    "",
                                    file -> file.consultation().pregnancies(),
                                    value -> VisitEdits.visit("pregnancies", value))));
        }
        rows.add(
                row(
                        "mobility",
                        fields.oneOf(
                                "history.mobility",
                                "",
                                List.of(Mobility.values()),
                                file -> file.consultation().mobility(),
                                value -> VisitEdits.visit("mobility", value))));
        rows.add(
                row(
                        "standingWork",
                        fields.flag(
                                "history.standingWork",
                                "",
                                file -> file.consultation().standingWork(),
                                value -> VisitEdits.visit("standingWork", value))));
        rows.add(
                row(
                        "heightCm",
                        fields.number(
                                "history.heightCm",
                                "",
                                "cm",
                                file -> file.patient().heightCm(),
                                value -> VisitEdits.patient("heightCm", value))));
        rows.add(
                row(
                        "weightKg",
                        fields.number(
                                "history.weightKg",
                                "",
                                "kg",
                                file -> file.patient().weightKg(),
                                value -> VisitEdits.patient("weightKg", value))));
        return rows;
    }

    private FieldRow row(String code, Field field) {
        return FieldRow.of(code, messages.get("ui.entry.history." + code), "", field);
    }

    private List<FieldRow> eventRows() {
        return Stream.of(PastEventKind.values())
                .map(kind ->
                        FieldRow.of(
                                kind.name(),
                                messages.of(kind),
                                "",
                                event(Side.RIGHT, kind),
                                event(Side.LEFT, kind)))
                .toList();
    }

    private Field event(Side side, PastEventKind kind) {
        return fields.answer(
                "history." + side.code() + "." + kind.code(),
                "",
                Fields.leg(side, leg -> answer(leg.pastEvents(), kind)),
                answer ->
                        file -> {
                            Leg leg = file.consultation().legs().of(side);
                            PastEvents events =
                                    leg == null ? PastEvents.unasked() : leg.pastEvents();
                            return LegEdits.field(side, "pastEvents", with(events, kind, answer))
                                    .apply(file);
                        });
    }

    private static @Nullable Answer answer(PastEvents events, PastEventKind kind) {
        Answer answer = events.answer(kind);
        return answer == Answer.UNKNOWN && !events.unsure().contains(kind) ? null : answer;
    }

    private static PastEvents with(PastEvents events, PastEventKind kind, @Nullable Answer answer) {
        List<PastEvent> present = new ArrayList<>(events.present());
        boolean known = present.stream().anyMatch(event -> event.event() == kind);
        if (answer != Answer.YES) {
            present.removeIf(event -> event.event() == kind);
        } else if (!known) {
            present.add(new PastEvent(kind, null, null, null));
        }
        return new PastEvents(
                events.reviewed(),
                present,
                listed(events.absent(), kind, answer == Answer.NO),
                listed(events.unsure(), kind, answer == Answer.UNKNOWN));
    }

    private static List<PastEventKind> listed(
            List<PastEventKind> list, PastEventKind kind, boolean holds) {
        List<PastEventKind> changed = new ArrayList<>(list);
        changed.remove(kind);
        if (holds) {
            changed.add(kind);
        }
        return changed;
    }

    private List<FieldRow> conditionRows() {
        List<FieldRow> rows = new ArrayList<>();
        for (Condition condition : Condition.values()) {
            rows.add(
                    FieldRow.of(
                            condition.name(),
                            messages.of(condition),
                            "",
                            fields.answer(
                                    "history.condition." + condition.code(),
                                    "",
                                    file -> Answers.of(file.consultation().conditions(), condition),
                                    answer -> VisitEdits.condition(condition, answer))));
        }
        rows.add(
                reviewed(
                        "conditions",
                        file -> file.conditions(),
                        messages.get("ui.entry.history.reviewed")));
        return rows;
    }

    private List<FieldRow> allergyRows() {
        List<FieldRow> rows = new ArrayList<>();
        for (Allergen allergen : Allergen.values()) {
            rows.add(
                    FieldRow.of(
                            allergen.name(),
                            messages.of(allergen),
                            "",
                            fields.answer(
                                    "history.allergy." + allergen.code(),
                                    "",
                                    file -> Answers.of(file.consultation().allergies(), allergen),
                                    answer -> VisitEdits.allergy(allergen, answer))));
        }
        rows.add(
                reviewed(
                        "allergies",
                        file -> file.allergies(),
                        messages.get("ui.entry.history.reviewed")));
        return rows;
    }

    /** The list was gone through: what is not in it is not there. */
    private FieldRow reviewed(String list, Function<Consultation, Findings<?>> get, String name) {
        return FieldRow.of(
                "REVIEWED", name, messages.get("ui.entry.history.whole"), reviewedField(list, get));
    }

    private Field reviewedField(String list, Function<Consultation, Findings<?>> get) {
        return fields.flag(
                "history.reviewed." + list,
                "",
                file -> get.apply(file.consultation()).reviewed() ? Boolean.TRUE : null,
                value -> reviewedEdit(list, Boolean.TRUE.equals(value)));
    }

    private static Edit reviewedEdit(String list, boolean reviewed) {
        return VisitEdits.reviewed(list, reviewed);
    }

    /** Whether all medicines were gone through; with none listed this says that there are none. */
    FieldGrid medicinesReviewed() {
        FieldRow row =
                FieldRow.of(
                        "REVIEWED",
                        messages.get("ui.entry.medicines.reviewed"),
                        "",
                        reviewedField("medications", visit -> visit.medications()));
        return new FieldGrid(model, FieldGrid.person(8), List.of(row), Rest.NONE);
    }
}
