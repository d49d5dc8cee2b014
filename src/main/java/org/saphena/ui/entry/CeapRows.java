package org.saphena.ui.entry;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Aetiology;
import org.saphena.clinical.Ceap;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Side;
import org.saphena.clinical.SkinState;
import org.saphena.editing.LegEdits;
import org.saphena.editing.RecordEdits;
import org.saphena.reasoning.LegAssessment;
import org.saphena.text.Messages;

/** The class of each leg, and what of it follows from the scan. */
final class CeapRows {
    private final Messages messages;
    private final Choices choices;

    CeapRows(Messages messages) {
        this.messages = messages;
        choices = new Choices(messages);
    }

    List<FieldRow> rows() {
        return List.of(
                ExamGrids.row(messages, "clinical", side -> CeapField.of(side, messages)),
                ExamGrids.row(messages, "symptomatic", this::symptomatic),
                ExamGrids.row(messages, "aetiology", this::aetiology),
                ExamGrids.row(messages, "written", this::written));
    }

    /** What is seen of the leg besides its class. */
    List<FieldRow> more() {
        return List.of(
                ExamGrids.row(messages, "oedemaCausesConsidered", this::oedemaCauses),
                ExamGrids.row(messages, "skin", this::skin),
                ExamGrids.row(messages, "assessable", this::assessable));
    }

    private Field symptomatic(Side side) {
        return choices.flag(
                ExamGrids.id(side, "ceap/symptomatic"),
                "",
                Fields.part(side, Leg::ceap, Ceap::symptomatic),
                value -> LegEdits.ceap(side, "symptomatic", value));
    }

    private Field aetiology(Side side) {
        return choices.oneOf(
                ExamGrids.id(side, "ceap/aetiology"),
                "",
                List.of(Aetiology.values()),
                Fields.part(side, Leg::ceap, Ceap::aetiology),
                value -> LegEdits.ceap(side, "aetiology", value));
    }

    /** The class as it is written, with anatomy and pathophysiology from the scan. */
    private Field written(Side side) {
        Field none = choices.flag("exam.written." + side.code(), "", nothing(), v -> file -> file);
        return none.showing((file, answer) -> {
            LegAssessment leg = answer == null ? null : answer.legs().get(side);
            String text = leg == null || leg.ceap() == null ? "" : leg.ceap().basic();
            return Field.Shown.following(text, messages.get("ui.entry.exam.written.why"));
        });
    }

    static <T> Fields.Get<T> nothing() {
        return file -> null;
    }

    private Field oedemaCauses(Side side) {
        return flag(side, "oedemaCausesConsidered", Leg::oedemaCausesConsidered);
    }

    private Field assessable(Side side) {
        return flag(side, "assessable", Leg::assessable);
    }

    private Field flag(Side side, String field, Function<Leg, @Nullable Boolean> get) {
        return choices.flag(
                ExamGrids.id(side, field),
                "",
                Fields.leg(side, get),
                value -> LegEdits.field(side, field, value));
    }

    private Field skin(Side side) {
        return choices.oneOf(
                FieldId.record(Section.EXAM, "legs/" + side.code() + "/skin"),
                "",
                List.of(SkinState.values()),
                VisitRows.record(record -> record.leg(side), notes -> notes.skin()),
                value -> RecordEdits.leg(side, "skin", value));
    }
}
