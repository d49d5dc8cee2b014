package org.saphena.ui.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.RiskLevel;
import org.saphena.clinical.Side;
import org.saphena.clinical.VenousContribution;
import org.saphena.clinical.VisitRecord;
import org.saphena.clinical.VisitRecord.CrampNotes;
import org.saphena.clinical.VisitRecord.EditableText;
import org.saphena.editing.Edit;
import org.saphena.editing.RecordEdits;
import org.saphena.editing.VisitEdits;
import org.saphena.service.GeneratedTexts;
import org.saphena.text.Messages;
import org.saphena.ui.control.Outcome;

/** What the clinician makes of it: the findings in words, the cramps, the risks. */
final class AssessmentGrids {
    private final EntryViewModel model;
    private final Messages messages;
    private final Fields fields;
    private final Choices choices;

    AssessmentGrids(EntryViewModel model) {
        this.model = model;
        messages = model.texts().now();
        fields = new Fields(messages);
        choices = new Choices(messages);
    }

    List<GridPart> parts() {
        return List.of(cramps().first(), texts(), risks());
    }

    private GridPart texts() {
        FieldGrid grid =
                new FieldGrid(
                        model,
                        FieldGrid.legs(21),
                        Stream.of(GeneratedTexts.values()).map(this::textRow).toList(),
                        Bulk.restore(
                                messages.get("ui.entry.assessment.restore"),
                                (row, side) -> restore(row, side.orElseThrow())));
        return GridPart.of(messages.get("ui.entry.assessment.texts"), grid, 8);
    }

    private FieldRow textRow(GeneratedTexts text) {
        return FieldRow.legs(
                text.field(),
                messages.get("ui.entry.assessment." + text.field()),
                "",
                side -> generated(side, text));
    }

    /**
     * The generated text until it is edited; an edited one says so, beside what it would be now.
     */
    private Field generated(Side side, GeneratedTexts text) {
        Field prose =
                fields.prose(
                        FieldId.record(
                                Section.ASSESSMENT, "legs/" + side.code() + "/" + text.field()),
                        CeapRows.nothing(),
                        typed -> write(side, text, typed));
        return prose.showing((file, answer) -> {
            String made = text.from(answer, side);
            EditableText own = text.in(file, side);
            String edited = own == null ? null : own.own();
            String words = edited == null ? made : edited;
            Field.Shown shown = Field.Shown.of(words, words, "");
            return edited == null ? shown : shown.noting(edited(made));
        });
    }

    private String edited(String made) {
        return made.isEmpty()
                ? messages.get("ui.entry.assessment.edited")
                : messages.get("ui.entry.assessment.edited.from", made);
    }

    private Edit write(Side side, GeneratedTexts text, @Nullable String typed) {
        String made = text.from(model.assessmentProperty().get().orElse(null), side);
        return RecordEdits.leg(
                side,
                text.field(),
                typed == null || typed.equals(made) ? null : new EditableText(typed, true));
    }

    private Outcome restore(int row, Side side) {
        String field = GeneratedTexts.values()[row].field();
        String name = messages.get("ui.entry.assessment." + field);
        return model.apply(
                FieldId.record(Section.ASSESSMENT, "legs/" + side.code() + "/" + field),
                "",
                name + ", " + messages.get("ui.entry.assessment.restore"),
                RecordEdits.leg(side, field, null));
    }

    private GridPart cramps() {
        Map<String, String> names = model.tools().consultations().otherCauses(messages.language());
        List<FieldRow> rows =
                List.of(
                        row("venousContribution", contribution()),
                        row(
                                "causesChecked",
                                choices.several(
                                        id("cramps/causesChecked"),
                                        List.copyOf(names.keySet()),
                                        cause -> names.getOrDefault(cause, cause),
                                        VisitRows.record(
                                                VisitRecord::cramps, CrampNotes::causesChecked),
                                        list -> RecordEdits.cramps("causesChecked", list))));
        return part("cramps", rows);
    }

    private Field contribution() {
        Field field =
                choices.oneOf(
                        id("cramps/venousContribution"),
                        "",
                        List.of(VenousContribution.values()),
                        VisitRows.record(VisitRecord::cramps, CrampNotes::venousContribution),
                        value -> RecordEdits.cramps("venousContribution", value));
        return field.showing((file, answer) -> {
            Field.Shown shown = field.show().apply(file, answer);
            return answer == null || answer.cramps() == null
                    ? shown
                    : shown.noting(
                            messages.get(
                                    "ui.entry.assessment.proposed",
                                    messages.of(answer.cramps().venousContribution())));
        });
    }

    private GridPart risks() {
        List<FieldRow> rows =
                List.of(
                        row(
                                "vteRisk",
                                choices.oneOf(
                                        FieldId.visit(Section.ASSESSMENT, "vteRisk"),
                                        "",
                                        List.of(RiskLevel.values()),
                                        file -> file.consultation().vteRisk(),
                                        value -> VisitEdits.visit("vteRisk", value))),
                        row(
                                "bleedingRisk",
                                choices.oneOf(
                                        FieldId.visit(Section.ASSESSMENT, "bleedingRisk"),
                                        "",
                                        List.of(RiskLevel.values()),
                                        file -> file.consultation().bleedingRisk(),
                                        value -> VisitEdits.visit("bleedingRisk", value))));
        return part("risks", rows);
    }

    private GridPart part(String key, List<FieldRow> rows) {
        return GridPart.of(
                messages.get("ui.entry.assessment." + key),
                new FieldGrid(model, FieldGrid.person(28), rows),
                14);
    }

    private FieldRow row(String code, Field field) {
        return FieldRow.of(code, messages.get("ui.entry.assessment." + code), "", field);
    }

    private static String id(String path) {
        return FieldId.record(Section.ASSESSMENT, path);
    }
}
