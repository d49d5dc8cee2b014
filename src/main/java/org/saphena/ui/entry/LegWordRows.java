package org.saphena.ui.entry;

import java.util.List;
import org.saphena.clinical.Leg;
import org.saphena.clinical.VisitRecord.LegNotes;
import org.saphena.editing.LegEdits;
import org.saphena.editing.RecordEdits;
import org.saphena.text.Messages;

/** What is said about each leg in words. */
final class LegWordRows {
    private final Messages messages;
    private final Fields fields;

    LegWordRows(Messages messages) {
        this.messages = messages;
        fields = new Fields(messages);
    }

    List<FieldRow> rows() {
        return List.of(
                ExamGrids.row(
                        messages,
                        "examination",
                        side ->
                                fields.prose(
                                        FieldId.record(
                                                Section.EXAM,
                                                "legs/" + side.code() + "/examination"),
                                        VisitRows.record(
                                                record -> record.leg(side), LegNotes::examination),
                                        text -> RecordEdits.leg(side, "examination", text))),
                ExamGrids.row(
                        messages,
                        "assessableNote",
                        side ->
                                fields.text(
                                        ExamGrids.id(side, "assessableNote"),
                                        "",
                                        Fields.leg(side, Leg::assessableNote),
                                        text -> LegEdits.field(side, "assessableNote", text))));
    }
}
