package org.saphena.ui.entry;

import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Side;
import org.saphena.clinical.VisitRecord.EditableText;
import org.saphena.clinical.VisitRecord.LegNotes;
import org.saphena.editing.Edit;
import org.saphena.editing.RecordEdits;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.LegAssessment;

/** The texts that follow from what is recorded, until somebody edits them. */
final class GeneratedTexts {
    private GeneratedTexts() {}

    /** The findings of one leg: its class and its veins; empty while there is no answer. */
    static String findings(@Nullable Assessment answer, Side side) {
        LegAssessment leg = answer == null ? null : answer.legs().get(side);
        if (leg == null) {
            return "";
        }
        String ceap = leg.ceap() == null ? "" : leg.ceap().basic() + ". ";
        return (ceap + leg.findings()).strip();
    }

    /** What the scan of one leg found. */
    static String conclusion(@Nullable Assessment answer, Side side) {
        LegAssessment leg = answer == null ? null : answer.legs().get(side);
        return leg == null ? "" : leg.findings();
    }

    static @Nullable LegNotes notes(CaseFile file, Side side) {
        return file.record() == null ? null : file.record().leg(side);
    }

    /** Accepts the generated texts of a draft as they stand. */
    static void accept(EntryViewModel model, Assessment answer) {
        String place = model.texts().now().get("ui.entry.section.assessment");
        model.apply("assessment.accepted", "", place, keep(answer));
    }

    /** Puts the generated texts into the record, beside those that were edited. */
    static Edit keep(Assessment answer) {
        Edit edit = file -> file;
        for (Side side : Side.values()) {
            edit =
                    edit.then(keep(side, "findings", findings(answer, side)))
                            .then(keep(side, "duplexConclusion", conclusion(answer, side)));
        }
        return edit;
    }

    private static Edit keep(Side side, String field, String text) {
        return file -> {
            EditableText now = of(notes(file, side), field);
            boolean edited = now != null && Boolean.TRUE.equals(now.edited());
            boolean nothing = text.isEmpty() && now == null;
            return edited || nothing
                    ? file
                    : RecordEdits.leg(
                                    side,
                                    field,
                                    text.isEmpty() ? null : new EditableText(text, false))
                            .apply(file);
        };
    }

    static @Nullable EditableText of(@Nullable LegNotes notes, String field) {
        if (notes == null) {
            return null;
        }
        return field.equals("findings") ? notes.findings() : notes.duplexConclusion();
    }
}
