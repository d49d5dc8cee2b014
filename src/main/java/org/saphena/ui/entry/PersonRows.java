package org.saphena.ui.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.saphena.clinical.Limits;
import org.saphena.clinical.Mobility;
import org.saphena.clinical.Pregnancy;
import org.saphena.clinical.Sex;
import org.saphena.editing.VisitEdits;
import org.saphena.text.Formats;
import org.saphena.text.Messages;

/** The person: what weighs in every decision and is no illness. */
final class PersonRows {
    private final Messages messages;
    private final Fields fields;
    private final Choices choices;

    PersonRows(Messages messages) {
        this.messages = messages;
        fields = new Fields(messages);
        choices = new Choices(messages);
    }

    List<FieldRow> rows(Sex sex) {
        List<FieldRow> rows = new ArrayList<>();
        if (sex != Sex.MALE) {
            rows.addAll(pregnancyRows());
        }
        rows.add(
                row(
                        "mobility",
                        choices.oneOf(
                                id("mobility"),
                                "",
                                List.of(Mobility.values()),
                                file -> file.consultation().mobility(),
                                value -> VisitEdits.visit("mobility", value))));
        rows.add(
                row(
                        "standingWork",
                        choices.flag(
                                id("standingWork"),
                                "",
                                file -> file.consultation().standingWork(),
                                value -> VisitEdits.visit("standingWork", value))));
        rows.add(
                row(
                        "heightCm",
                        fields.number(
                                patient("heightCm"),
                                Limits.HEIGHT_CM,
                                file -> file.patient().heightCm(),
                                value -> VisitEdits.patient("heightCm", value))));
        rows.add(
                row(
                        "weightKg",
                        fields.number(
                                patient("weightKg"),
                                Limits.WEIGHT_KG,
                                file -> file.patient().weightKg(),
                                value -> VisitEdits.patient("weightKg", value))));
        rows.add(row("bmi", bmi()));
        return rows;
    }

    /** It follows from height and weight. */
    private Field bmi() {
        return fields.number(
                        id("bmi"), Limits.BMI, file -> file.patient().bmi(), value -> same -> same)
                .showing((file, answer) -> {
                    BigDecimal bmi = file.patient().bmi();
                    return Field.Shown.following(
                            bmi == null
                                    ? messages.get("ui.entry.empty")
                                    : Formats.number(bmi) + " " + Limits.BMI.unit(),
                            messages.get("ui.entry.history.bmi.why"));
                });
    }

    private List<FieldRow> pregnancyRows() {
        return List.of(
                row(
                        "pregnancy",
                        choices.oneOf(
                                id("pregnancy"),
                                "",
                                List.of(Pregnancy.values()),
                                file -> file.consultation().pregnancy(),
                                value -> VisitEdits.visit("pregnancy", value))),
                row(
                        "breastfeeding",
                        choices.flag(
                                id("breastfeeding"),
                                "",
                                file -> file.consultation().breastfeeding(),
                                value -> VisitEdits.visit("breastfeeding", value))),
                row(
                        "pregnancies",
                        fields.whole(
                                id("pregnancies"),
                                Limits.PREGNANCIES,
                                file -> file.consultation().pregnancies(),
                                value -> VisitEdits.visit("pregnancies", value))));
    }

    private FieldRow row(String code, Field field) {
        return FieldRow.of(code, messages.get("ui.entry.history." + code), "", field);
    }

    private static String id(String field) {
        return FieldId.visit(Section.HISTORY, field);
    }

    private static String patient(String field) {
        return FieldId.of(Section.HISTORY, "/patient/" + field);
    }
}
