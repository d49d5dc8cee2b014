package org.saphena.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.Condition;
import org.saphena.clinical.Consultation;
import org.saphena.clinical.DrugClass;
import org.saphena.clinical.FamilyHistory;
import org.saphena.clinical.Findings;
import org.saphena.clinical.Medication;
import org.saphena.clinical.VisitRecord.AllergyDetail;
import org.saphena.editing.AllergyEdits;
import org.saphena.editing.RecordEdits;
import org.saphena.editing.VisitEdits;
import org.saphena.text.Messages;
import org.saphena.ui.control.GridColumn;

/** Lists that are asked one by one, each with whether the whole of it was gone through. */
final class ListRows {
    private final Messages messages;
    private final Fields fields;
    private final Choices choices;

    ListRows(Messages messages) {
        this.messages = messages;
        fields = new Fields(messages);
        choices = new Choices(messages);
    }

    static List<GridColumn> allergyColumns(Messages messages) {
        return List.of(
                HistoryGrids.column("", 6),
                HistoryGrids.column(messages.get("ui.entry.allergies.reaction"), 14),
                HistoryGrids.column(messages.get("ui.entry.events.date"), 7.5));
    }

    List<FieldRow> allergies() {
        List<FieldRow> rows = new ArrayList<>();
        for (Allergen allergen : Allergen.values()) {
            rows.add(
                    FieldRow.of(
                            allergen.name(),
                            messages.of(allergen),
                            "",
                            choices.answer(
                                    id("allergies/" + allergen.code()),
                                    file -> Answers.of(file.consultation().allergies(), allergen),
                                    answer -> VisitEdits.allergy(allergen, answer)),
                            reaction(allergen),
                            since(allergen)));
        }
        rows.add(reviewed("allergies", Consultation::allergies));
        return rows;
    }

    private Field reaction(Allergen allergen) {
        return fields.text(
                detailId(allergen, "reaction"),
                messages.get("ui.entry.allergies.reaction"),
                detail(allergen, AllergyDetail::reaction),
                text ->
                        AllergyEdits.detail(
                                allergen, was -> new AllergyDetail(allergen, text, was.date())));
    }

    private Field since(Allergen allergen) {
        return fields.since(
                detailId(allergen, "date"),
                messages.get("ui.entry.events.date"),
                detail(allergen, AllergyDetail::date),
                date ->
                        AllergyEdits.detail(
                                allergen,
                                was -> new AllergyDetail(allergen, was.reaction(), date)));
    }

    private static <T> Fields.Get<T> detail(
            Allergen allergen, Function<AllergyDetail, @Nullable T> get) {
        return file -> {
            Optional<AllergyDetail> found =
                    AllergyEdits.details(file).stream()
                            .filter(each -> each.code() == allergen)
                            .findFirst();
            return found.isEmpty() ? null : get.apply(found.get());
        };
    }

    List<FieldRow> conditions() {
        List<FieldRow> rows = new ArrayList<>();
        for (Condition condition : Condition.values()) {
            rows.add(
                    FieldRow.of(
                            condition.name(),
                            messages.of(condition),
                            "",
                            choices.answer(
                                    id("conditions/" + condition.code()),
                                    file -> Answers.of(file.consultation().conditions(), condition),
                                    answer -> VisitEdits.condition(condition, answer))));
        }
        rows.add(reviewed("conditions", Consultation::conditions));
        return rows;
    }

    List<FieldRow> family() {
        List<FieldRow> rows = new ArrayList<>();
        for (FamilyHistory illness : FamilyHistory.values()) {
            rows.add(
                    FieldRow.of(
                            illness.name(),
                            messages.of(illness),
                            "",
                            choices.answer(
                                    id("familyHistory/" + illness.code()),
                                    file ->
                                            Answers.of(
                                                    file.consultation().familyHistory(), illness),
                                    answer -> VisitEdits.family(illness, answer))));
        }
        rows.add(reviewed("familyHistory", Consultation::familyHistory));
        return rows;
    }

    /** Medicines asked by their class; those known by name stand in a list of their own. */
    List<FieldRow> drugClasses() {
        List<FieldRow> rows = new ArrayList<>();
        for (DrugClass drug : DrugClass.values()) {
            Medication medication = new Medication(drug.code());
            rows.add(
                    FieldRow.of(
                            drug.name(),
                            messages.of(drug),
                            "",
                            choices.answer(
                                    id("medications/" + drug.code()),
                                    file ->
                                            Answers.of(
                                                    file.consultation().medications(), medication),
                                    answer -> VisitEdits.medication(medication, answer))));
        }
        rows.add(reviewed("medications", Consultation::medications));
        return rows;
    }

    /** The prescriptions in words, one to a line. */
    List<FieldRow> medicationTexts() {
        return List.of(
                FieldRow.of(
                        "medicationTexts",
                        messages.get("ui.entry.medicines.texts"),
                        "",
                        fields.prose(
                                FieldId.record(Section.HISTORY, "medicationTexts"),
                                file ->
                                        file.record() == null
                                                        || file.record().medicationTexts().isEmpty()
                                                ? null
                                                : String.join(
                                                        "\n", file.record().medicationTexts()),
                                text ->
                                        RecordEdits.field(
                                                "medicationTexts",
                                                text == null ? List.of() : lines(text)))));
    }

    private static List<String> lines(String text) {
        return Stream.of(text.split("\n", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The list was gone through: what is not in it is not there. */
    private FieldRow reviewed(String list, Function<Consultation, Findings<?>> get) {
        return FieldRow.of(
                "REVIEWED",
                messages.get("ui.entry.history.reviewed"),
                messages.get("ui.entry.history.whole"),
                choices.tick(
                        id(list + "/reviewed"),
                        file -> get.apply(file.consultation()).reviewed(),
                        value -> AskedEdits.reviewed(list, Boolean.TRUE.equals(value))));
    }

    private static String id(String path) {
        return FieldId.visit(Section.HISTORY, path);
    }

    private static String detailId(Allergen allergen, String field) {
        return FieldId.record(Section.HISTORY, "allergyDetails/" + allergen.code() + "/" + field);
    }
}
