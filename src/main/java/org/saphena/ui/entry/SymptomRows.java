package org.saphena.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Answer;
import org.saphena.clinical.BetterWith;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Side;
import org.saphena.clinical.Symptom;
import org.saphena.clinical.SymptomPattern;
import org.saphena.clinical.WorseWith;
import org.saphena.editing.LegEdits;
import org.saphena.text.Messages;

/** The symptoms by their severity, the pain of today, and what makes them worse or better. */
final class SymptomRows {
    private final Messages messages;
    private final Fields fields;
    private final Choices choices;

    SymptomRows(Messages messages) {
        this.messages = messages;
        fields = new Fields(messages);
        choices = new Choices(messages);
    }

    /** The symptoms that have a severity. */
    List<FieldRow> graded() {
        List<FieldRow> rows = new ArrayList<>();
        Symptom.graded().forEach(symptom -> rows.add(severity(symptom, "")));
        String group = messages.get("ui.entry.symptoms.more");
        for (Symptom symptom : Symptom.values()) {
            if (!Symptom.graded().contains(symptom) && !FlagRows.isFlag(symptom)) {
                rows.add(severity(symptom, group));
                group = "";
            }
        }
        return rows;
    }

    /** The graded ones and the pain of today. */
    List<FieldRow> all() {
        return Stream.concat(
                        graded().stream(),
                        Stream.of(
                                FieldRow.legs(
                                        "PAIN",
                                        messages.get("ui.entry.symptoms.pain"),
                                        messages.get("ui.entry.symptoms.painToday"),
                                        this::pain)))
                .toList();
    }

    private FieldRow severity(Symptom symptom, String group) {
        return FieldRow.legs(
                symptom.name(), messages.of(symptom), group, side -> severity(symptom, side));
    }

    private Field severity(Symptom symptom, Side side) {
        Field graded =
                choices.grade(
                        id(side, "symptomSeverity/" + symptom.code()),
                        choices.severities(),
                        Fields.leg(side, leg -> severity(leg, symptom)),
                        grade -> LegEdits.symptom(side, symptom, grade));
        return graded.showing((file, answer) -> {
            Leg leg = file.consultation().legs().of(side);
            String ungraded = leg == null ? "" : ungraded(leg, symptom);
            Field.Shown grade = graded.show().apply(file, answer);
            return ungraded.isEmpty()
                    ? grade.reading(grade.word())
                    : Field.Shown.of("", ungraded, ungraded);
        });
    }

    /** What is known without a grade: present, or asked and not known. */
    private String ungraded(Leg leg, Symptom symptom) {
        if (leg.symptomSeverity().containsKey(symptom)) {
            return "";
        }
        Answer answer = Answers.of(leg.symptoms(), symptom);
        if (answer == Answer.YES) {
            return messages.get("ui.present");
        }
        return answer == Answer.UNKNOWN ? messages.get("ui.entry.answer.unsure") : "";
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
                Fields.leg(side, Leg::painScore),
                score -> LegEdits.field(side, "painScore", score));
    }

    /** What makes the symptoms worse and better. */
    List<FieldRow> pattern() {
        return List.of(
                FieldRow.legs(
                        "worse",
                        messages.get("ui.entry.symptoms.worse"),
                        "",
                        side ->
                                choices.several(
                                        id(side, "symptomPattern/worse"),
                                        List.of(WorseWith.values()),
                                        Fields.part(
                                                side, Leg::symptomPattern, SymptomPattern::worse),
                                        codes -> LegEdits.symptomPattern(side, "worse", codes))),
                FieldRow.legs(
                        "better",
                        messages.get("ui.entry.symptoms.better"),
                        "",
                        side ->
                                choices.several(
                                        id(side, "symptomPattern/better"),
                                        List.of(BetterWith.values()),
                                        Fields.part(
                                                side, Leg::symptomPattern, SymptomPattern::better),
                                        codes -> LegEdits.symptomPattern(side, "better", codes))));
    }

    private static String id(Side side, String path) {
        return FieldId.leg(Section.SYMPTOMS, side, path);
    }
}
