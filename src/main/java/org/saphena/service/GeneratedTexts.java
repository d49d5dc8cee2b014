package org.saphena.service;

import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Side;
import org.saphena.clinical.VisitRecord.EditableText;
import org.saphena.clinical.VisitRecord.LegNotes;
import org.saphena.editing.Edit;
import org.saphena.editing.RecordEdits;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.LegAssessment;

/**
 * The texts that follow from what is recorded, until somebody edits them: the findings of a leg and
 * the conclusion of its scan. One that nobody edited never says what is no longer recorded.
 */
public enum GeneratedTexts {
    /** The class of a leg and its veins. */
    FINDINGS("findings") {
        @Override
        String of(LegAssessment leg) {
            String ceap = leg.ceap() == null ? "" : leg.ceap().basic() + ". ";
            return (ceap + leg.findings()).strip();
        }
    },
    /** What the scan of a leg found. */
    CONCLUSION("duplexConclusion") {
        @Override
        String of(LegAssessment leg) {
            return leg.findings();
        }
    };

    private final String field;

    GeneratedTexts(String field) {
        this.field = field;
    }

    abstract String of(LegAssessment leg);

    /** Its name among the notes of a leg in the case file. */
    public String field() {
        return field;
    }

    /** The text of one leg; empty while there is no answer. */
    public String from(@Nullable Assessment answer, Side side) {
        LegAssessment leg = answer == null ? null : answer.legs().get(side);
        return leg == null ? "" : of(leg);
    }

    /** What the record holds of it, edited or not. */
    public @Nullable EditableText in(CaseFile file, Side side) {
        LegNotes notes = file.record() == null ? null : file.record().leg(side);
        if (notes == null) {
            return null;
        }
        return this == FINDINGS ? notes.findings() : notes.duplexConclusion();
    }

    /** Puts the generated texts into the record, beside those that were edited. */
    public static Edit keep(Assessment answer) {
        return each(answer, true);
    }

    /** Puts the generated texts in the place of the older ones that nobody edited. */
    static Edit renew(Assessment answer) {
        return each(answer, false);
    }

    /** Whether each text of the record that nobody edited follows from the answer. */
    public static boolean areCurrent(CaseFile file, Assessment answer) {
        return renew(answer).apply(file).equals(file);
    }

    private static Edit each(Assessment answer, boolean absentToo) {
        Edit edit = file -> file;
        for (Side side : Side.values()) {
            for (GeneratedTexts text : values()) {
                edit = edit.then(file -> text.put(file, side, answer, absentToo));
            }
        }
        return edit;
    }

    private CaseFile put(CaseFile file, Side side, Assessment answer, boolean absentToo) {
        EditableText now = in(file, side);
        String text = from(answer, side);
        boolean edited = now != null && Boolean.TRUE.equals(now.edited());
        boolean nothing = now == null && (text.isEmpty() || !absentToo);
        return edited || nothing
                ? file
                : RecordEdits.leg(
                                side, field, text.isEmpty() ? null : new EditableText(text, false))
                        .apply(file);
    }
}
