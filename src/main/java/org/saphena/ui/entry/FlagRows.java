package org.saphena.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.AlarmSymptom;
import org.saphena.clinical.RestlessLegs;
import org.saphena.clinical.Side;
import org.saphena.clinical.Symptom;
import org.saphena.editing.LegEdits;
import org.saphena.editing.VisitEdits;
import org.saphena.text.Messages;

/** The red-flag questions of every visit, and the other signs that weigh as much. */
final class FlagRows {
    private static final List<Symptom> LEG_QUESTIONS =
            List.of(Symptom.ACUTE_SWELLING, Symptom.COLD_PALE_FOOT, Symptom.REST_PAIN);

    /** Signs that weigh as much as a red flag: each is answered for itself. */
    private static final List<Symptom> LEG_SIGNS =
            List.of(
                    Symptom.CALF_TENDERNESS,
                    Symptom.THIGH_SWELLING,
                    Symptom.TENDER_CORD,
                    Symptom.BLEEDING_VARIX,
                    Symptom.TISSUE_LOSS,
                    Symptom.CELLULITIS);

    private static final List<AlarmSymptom> QUESTIONS =
            List.of(
                    AlarmSymptom.CHEST_PAIN,
                    AlarmSymptom.BREATHLESSNESS,
                    AlarmSymptom.PROGRESSIVE_WEAKNESS,
                    AlarmSymptom.SADDLE_NUMBNESS,
                    AlarmSymptom.DARK_URINE,
                    AlarmSymptom.FEVER,
                    AlarmSymptom.WEIGHT_LOSS);

    private final Messages messages;
    private final Choices choices;

    FlagRows(Messages messages) {
        this.messages = messages;
        choices = new Choices(messages);
    }

    /** Whether a symptom of the leg is answered with yes or no here, and not graded. */
    static boolean isFlag(Symptom symptom) {
        return LEG_QUESTIONS.contains(symptom) || LEG_SIGNS.contains(symptom);
    }

    /** The questions of the leg that one key may answer together. */
    List<FieldRow> legQuestions() {
        return LEG_QUESTIONS.stream().map(symptom -> legRow(symptom, "")).toList();
    }

    List<FieldRow> legRows() {
        List<FieldRow> rows = new ArrayList<>(legQuestions());
        String group = messages.get("ui.entry.symptoms.signs");
        for (Symptom symptom : LEG_SIGNS) {
            rows.add(legRow(symptom, group));
            group = "";
        }
        rows.add(
                FieldRow.legs(
                        "REVIEWED",
                        messages.get("ui.entry.symptoms.reviewed"),
                        messages.get("ui.entry.history.whole"),
                        this::legReviewed));
        return rows;
    }

    /** With the symptoms above and the signs here in view, what is not recorded is absent. */
    private Field legReviewed(Side side) {
        return choices.tick(
                FieldId.leg(Section.SYMPTOMS, side, "symptoms/reviewed"),
                Fields.leg(side, leg -> leg.symptoms().reviewed()),
                value -> LegEdits.symptomsReviewed(side, Boolean.TRUE.equals(value)));
    }

    private FieldRow legRow(Symptom symptom, String group) {
        return FieldRow.legs(
                symptom.name(), messages.of(symptom), group, side -> flag(symptom, side));
    }

    private Field flag(Symptom symptom, Side side) {
        return choices.answer(
                FieldId.leg(Section.SYMPTOMS, side, "symptoms/" + symptom.code()),
                Fields.leg(side, leg -> Answers.of(leg.symptoms(), symptom)),
                answer -> LegEdits.symptomAnswer(side, symptom, answer));
    }

    /** The questions about the person that one key may answer together. */
    List<FieldRow> questions() {
        return QUESTIONS.stream().map(symptom -> row(symptom, "")).toList();
    }

    List<FieldRow> rows() {
        List<FieldRow> rows = new ArrayList<>(questions());
        String group = messages.get("ui.entry.symptoms.alarms");
        for (AlarmSymptom symptom : AlarmSymptom.values()) {
            if (!QUESTIONS.contains(symptom)) {
                rows.add(row(symptom, group));
                group = "";
            }
        }
        rows.add(
                FieldRow.of(
                        "REVIEWED",
                        messages.get("ui.entry.history.reviewed"),
                        messages.get("ui.entry.history.whole"),
                        choices.tick(
                                FieldId.visit(Section.SYMPTOMS, "alarmSymptoms/reviewed"),
                                file -> file.consultation().alarmSymptoms().reviewed(),
                                value ->
                                        AskedEdits.reviewed(
                                                "alarmSymptoms", Boolean.TRUE.equals(value)))));
        rows.addAll(restlessLegs());
        return rows;
    }

    private FieldRow row(AlarmSymptom symptom, String group) {
        return FieldRow.of(
                symptom.name(),
                messages.of(symptom),
                group,
                choices.answer(
                        FieldId.visit(Section.SYMPTOMS, "alarmSymptoms/" + symptom.code()),
                        file -> Answers.of(file.consultation().alarmSymptoms(), symptom),
                        answer -> VisitEdits.alarm(symptom, answer)));
    }

    private List<FieldRow> restlessLegs() {
        return Stream.of(
                        restless(
                                "urgeToMove",
                                messages.get("ui.entry.symptoms.restless"),
                                RestlessLegs::urgeToMove),
                        restless("worseAtRest", "", RestlessLegs::worseAtRest),
                        restless("relievedByMovement", "", RestlessLegs::relievedByMovement),
                        restless("worseInEvening", "", RestlessLegs::worseInEvening))
                .toList();
    }

    private FieldRow restless(
            String field, String group, Function<RestlessLegs, @Nullable Boolean> get) {
        return FieldRow.of(
                field,
                messages.get("ui.entry.restless." + field),
                group,
                choices.flag(
                        FieldId.visit(Section.SYMPTOMS, "restlessLegs/" + field),
                        "",
                        file -> {
                            RestlessLegs criteria = file.consultation().restlessLegs();
                            return criteria == null ? null : get.apply(criteria);
                        },
                        value -> VisitEdits.restlessLegs(field, value)));
    }
}
