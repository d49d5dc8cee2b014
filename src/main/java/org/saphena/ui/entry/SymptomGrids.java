package org.saphena.ui.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.AlarmSymptom;
import org.saphena.clinical.Answer;
import org.saphena.clinical.CrampSite;
import org.saphena.clinical.Cramps;
import org.saphena.clinical.Findings;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Side;
import org.saphena.clinical.Symptom;
import org.saphena.editing.Edit;
import org.saphena.editing.LegEdits;
import org.saphena.editing.VisitEdits;
import org.saphena.text.Messages;
import org.saphena.ui.control.Outcome;

/** What the patient tells: symptoms, cramps, and the questions that no visit leaves out. */
final class SymptomGrids {
    private static final List<Symptom> FIRST =
            List.of(
                    Symptom.NIGHT_CRAMPS,
                    Symptom.ACHING,
                    Symptom.HEAVINESS,
                    Symptom.SWELLING,
                    Symptom.THROBBING,
                    Symptom.BURNING,
                    Symptom.ITCHING,
                    Symptom.RESTLESSNESS,
                    Symptom.TIREDNESS,
                    Symptom.COSMETIC_CONCERN);
    private static final List<Symptom> LEG_FLAGS =
            List.of(Symptom.ACUTE_SWELLING, Symptom.COLD_PALE_FOOT, Symptom.REST_PAIN);
    private static final List<AlarmSymptom> FLAGS =
            List.of(
                    AlarmSymptom.CHEST_PAIN,
                    AlarmSymptom.BREATHLESSNESS,
                    AlarmSymptom.PROGRESSIVE_WEAKNESS,
                    AlarmSymptom.SADDLE_NUMBNESS,
                    AlarmSymptom.DARK_URINE,
                    AlarmSymptom.FEVER,
                    AlarmSymptom.WEIGHT_LOSS);

    private final EntryViewModel model;
    private final Messages messages;
    private final Fields fields;

    SymptomGrids(EntryViewModel model) {
        this.model = model;
        messages = model.texts().now();
        fields = new Fields(messages);
    }

    List<GridPart> parts() {
        return List.of(
                part("ui.entry.symptoms.grid", symptomRows(), restNone(), true),
                part("ui.entry.symptoms.cramps", crampRows(), Rest.NONE, true),
                part("ui.entry.symptoms.legFlags", legFlagRows(), restNo(), true),
                part("ui.entry.symptoms.flags", flagRows(), restNoAlarm(), false));
    }

    private GridPart part(String key, List<FieldRow> rows, Rest rest, boolean legs) {
        return new GridPart(
                messages.get(key),
                new FieldGrid(model, legs ? FieldGrid.legs(7) : FieldGrid.person(7), rows, rest),
                16);
    }

    private List<FieldRow> symptomRows() {
        List<FieldRow> rows = new ArrayList<>();
        FIRST.forEach(symptom -> rows.add(severity(symptom, "")));
        String group = messages.get("ui.entry.symptoms.more");
        for (Symptom symptom : Symptom.values()) {
            if (!FIRST.contains(symptom) && !LEG_FLAGS.contains(symptom)) {
                rows.add(severity(symptom, group));
                group = "";
            }
        }
        rows.add(
                FieldRow.of(
                        "PAIN",
                        messages.get("ui.entry.symptoms.pain"),
                        messages.get("ui.entry.symptoms.painToday"),
                        pain(Side.RIGHT),
                        pain(Side.LEFT)));
        return rows;
    }

    private FieldRow severity(Symptom symptom, String group) {
        return FieldRow.of(
                symptom.name(),
                messages.of(symptom),
                group,
                severity(symptom, Side.RIGHT),
                severity(symptom, Side.LEFT));
    }

    private Field severity(Symptom symptom, Side side) {
        return fields.grade(
                id(side, symptom.code()),
                fields.severities(),
                Fields.leg(side, leg -> severity(leg, symptom)),
                grade -> LegEdits.symptom(side, symptom, grade));
    }

    private static @Nullable Integer severity(Leg leg, Symptom symptom) {
        Integer grade = leg.symptomSeverity().get(symptom);
        if (grade != null) {
            return grade;
        }
        return Answers.of(leg.symptoms(), symptom) == Answer.NO ? 0 : null;
    }

    private Field pain(Side side) {
        return fields.ten(
                id(side, "painScore"),
                "",
                Fields.leg(side, Leg::painScore),
                score -> LegEdits.field(side, "painScore", score));
    }

    private List<FieldRow> crampRows() {
        return List.of(
                cramp(
                        "nightsPerWeek",
                        side -> number(side, "nightsPerWeek", "/wk", Cramps::nightsPerWeek)),
                cramp(
                        "sinceMonths",
                        side -> number(side, "sinceMonths", "mo", Cramps::sinceMonths)),
                cramp("minutes", side -> number(side, "minutes", "min", Cramps::minutes)),
                cramp(
                        "crampsPerNight",
                        side -> number(side, "crampsPerNight", "", Cramps::crampsPerNight)),
                cramp("painScore", this::crampPain),
                cramp("sites", this::site),
                cramp(
                        "wakesFromSleep",
                        side -> flag(side, "wakesFromSleep", Cramps::wakesFromSleep)),
                cramp(
                        "relievedByStretching",
                        side -> flag(side, "relievedByStretching", Cramps::relievedByStretching)),
                cramp("sorenessAfter", side -> flag(side, "sorenessAfter", Cramps::sorenessAfter)),
                cramp("daytimeToo", side -> flag(side, "daytimeToo", Cramps::daytimeToo)),
                cramp(
                        "afterNewMedication",
                        side -> flag(side, "afterNewMedication", Cramps::afterNewMedication)));
    }

    private FieldRow cramp(String field, Function<Side, Field> of) {
        return FieldRow.of(
                field,
                messages.get("ui.entry.cramps." + field),
                "",
                of.apply(Side.RIGHT),
                of.apply(Side.LEFT));
    }

    private Field number(
            Side side, String field, String unit, Function<Cramps, @Nullable BigDecimal> get) {
        return fields.number(
                id(side, "cramps." + field),
                "",
                unit,
                Fields.leg(side, leg -> leg.cramps() == null ? null : get.apply(leg.cramps())),
                value -> LegEdits.cramps(side, field, value));
    }

    private Field flag(Side side, String field, Function<Cramps, @Nullable Boolean> get) {
        return fields.flag(
                id(side, "cramps." + field),
                "",
                Fields.leg(side, leg -> leg.cramps() == null ? null : get.apply(leg.cramps())),
                value -> LegEdits.cramps(side, field, value));
    }

    private Field crampPain(Side side) {
        return fields.ten(
                id(side, "cramps.painScore"),
                "",
                Fields.leg(side, leg -> leg.cramps() == null ? null : leg.cramps().painScore()),
                value -> LegEdits.cramps(side, "painScore", value));
    }

    /** Several sites can hurt: each key turns one on or off. */
    private Field site(Side side) {
        List<CrampSite> all = List.of(CrampSite.values());
        return Chips.of(
                id(side, "cramps.sites"),
                all,
                messages,
                Fields.leg(side, leg -> leg.cramps() == null ? null : leg.cramps().sites()),
                sites -> LegEdits.cramps(side, "sites", sites.isEmpty() ? null : sites));
    }

    private List<FieldRow> legFlagRows() {
        return LEG_FLAGS.stream()
                .map(symptom ->
                        FieldRow.of(
                                symptom.name(),
                                messages.of(symptom),
                                "",
                                flag(symptom, Side.RIGHT),
                                flag(symptom, Side.LEFT)))
                .toList();
    }

    private Field flag(Symptom symptom, Side side) {
        return fields.answer(
                id(side, symptom.code()),
                "",
                Fields.leg(side, leg -> Answers.of(leg.symptoms(), symptom)),
                answer -> LegEdits.symptomAnswer(side, symptom, answer));
    }

    private List<FieldRow> flagRows() {
        return FLAGS.stream()
                .map(symptom ->
                        FieldRow.of(
                                symptom.name(),
                                messages.of(symptom),
                                "",
                                fields.answer(
                                        "symptoms.alarm." + symptom.code(),
                                        "",
                                        file ->
                                                Answers.of(
                                                        file.consultation().alarmSymptoms(),
                                                        symptom),
                                        answer -> VisitEdits.alarm(symptom, answer))))
                .toList();
    }

    private Rest restNone() {
        return new Rest(
                messages.get("ui.entry.symptoms.rest"),
                side ->
                        restOfLeg(
                                side,
                                symptomsShown(),
                                symptom -> LegEdits.symptom(side.orElseThrow(), symptom, 0)));
    }

    private static List<Symptom> symptomsShown() {
        return Stream.of(Symptom.values()).filter(each -> !LEG_FLAGS.contains(each)).toList();
    }

    private Rest restNo() {
        return new Rest(
                messages.get("ui.entry.flags.rest"),
                side ->
                        restOfLeg(
                                side,
                                LEG_FLAGS,
                                symptom ->
                                        LegEdits.symptomAnswer(
                                                side.orElseThrow(), symptom, Answer.NO)));
    }

    private Outcome restOfLeg(
            Optional<Side> side, List<Symptom> which, Function<Symptom, Edit> edit) {
        Leg leg = model.draftProperty().get().consultation().legs().of(side.orElseThrow());
        Findings<Symptom> known = leg == null ? Findings.unasked() : leg.symptoms();
        return all(which, symptom -> Answers.of(known, symptom) == null, edit);
    }

    private Rest restNoAlarm() {
        return new Rest(
                messages.get("ui.entry.flags.rest"),
                side -> {
                    Findings<AlarmSymptom> known =
                            model.draftProperty().get().consultation().alarmSymptoms();
                    return all(
                            FLAGS,
                            symptom -> Answers.of(known, symptom) == null,
                            symptom -> VisitEdits.alarm(symptom, Answer.NO));
                });
    }

    private <T> Outcome all(List<T> list, Predicate<T> open, Function<T, Edit> edit) {
        Map<T, Edit> edits = new LinkedHashMap<>();
        list.stream().filter(open).forEach(each -> edits.put(each, edit.apply(each)));
        Edit together = edits.values().stream().reduce(file -> file, Edit::then);
        Outcome outcome =
                model.apply("symptoms.rest", "", messages.get("ui.entry.symptoms.grid"), together);
        return outcome instanceof Outcome.Written
                ? new Outcome.Written(messages.get("ui.entry.rest.done", edits.size()))
                : outcome;
    }

    private static String id(Side side, String field) {
        return "symptoms." + side.code() + "." + field;
    }
}
