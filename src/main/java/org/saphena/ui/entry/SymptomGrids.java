package org.saphena.ui.entry;

import java.util.List;
import org.saphena.text.Messages;

/** What the patient tells: symptoms, cramps, and the questions that no visit leaves out. */
final class SymptomGrids {
    private final EntryViewModel model;
    private final Messages messages;
    private final ListBulk bulk;

    SymptomGrids(EntryViewModel model) {
        this.model = model;
        messages = model.texts().now();
        bulk = new ListBulk(model);
    }

    List<GridPart> parts() {
        return List.of(symptoms().first(), cramps(), legFlags(), flags(), pattern(), visit());
    }

    private GridPart symptoms() {
        String name = messages.get("ui.entry.symptoms.grid");
        SymptomRows symptoms = new SymptomRows(messages);
        List<FieldRow> graded = symptoms.graded();
        List<FieldRow> rows = symptoms.all();
        return GridPart.of(
                name,
                new FieldGrid(
                        model,
                        FieldGrid.legs(10),
                        rows,
                        Bulk.rest(
                                messages.get("ui.entry.symptoms.rest"),
                                (row, side) -> bulk.fill(name, graded, side, "0")),
                        mirror(name, rows)),
                16);
    }

    private Bulk mirror(String name, List<FieldRow> rows) {
        return Bulk.mirror(
                messages.get("ui.entry.mirror"),
                messages.get("ui.entry.mirror.question"),
                (row, side) -> bulk.mirror(name, rows));
    }

    private GridPart cramps() {
        String name = messages.get("ui.entry.symptoms.cramps");
        List<FieldRow> rows = new CrampRows(messages).rows();
        return GridPart.of(
                name, new FieldGrid(model, FieldGrid.legs(10), rows, mirror(name, rows)), 16);
    }

    private GridPart legFlags() {
        String name = messages.get("ui.entry.symptoms.legFlags");
        FlagRows flags = new FlagRows(messages);
        List<FieldRow> asked = flags.legQuestions();
        return GridPart.of(
                name,
                new FieldGrid(
                        model,
                        FieldGrid.legs(10),
                        flags.legRows(),
                        Bulk.rest(
                                messages.get("ui.entry.flags.rest"),
                                (row, side) -> bulk.fillAll(name, asked, "N"))),
                16);
    }

    private GridPart flags() {
        String name = messages.get("ui.entry.symptoms.flags");
        FlagRows flags = new FlagRows(messages);
        List<FieldRow> asked = flags.questions();
        return GridPart.of(
                name,
                new FieldGrid(
                        model,
                        FieldGrid.person(10),
                        flags.rows(),
                        Bulk.rest(
                                messages.get("ui.entry.flags.rest"),
                                (row, side) -> bulk.fill(name, asked, side, "N"))),
                16);
    }

    private GridPart pattern() {
        return GridPart.of(
                messages.get("ui.entry.symptoms.pattern"),
                new FieldGrid(model, FieldGrid.legs(16), new SymptomRows(messages).pattern()),
                10);
    }

    private GridPart visit() {
        return GridPart.of(
                messages.get("ui.entry.symptoms.visit"),
                new FieldGrid(model, FieldGrid.person(32), new VisitRows(model).rows()),
                10);
    }
}
