package org.saphena.report;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Side;
import org.saphena.clinical.VisitRecord;
import org.saphena.clinical.VisitRecord.EditableText;
import org.saphena.clinical.VisitRecord.LegNotes;

/** Generated texts that the clinician edited. */
final class OwnText {
    private OwnText() {}

    /** The text with the mark that it was edited; empty where it stands as generated. */
    static Optional<Phrase> of(
            Context context, Side side, Function<LegNotes, @Nullable EditableText> field) {
        return Optional.ofNullable(context.visitRecord())
                .map((VisitRecord visit) -> visit.leg(side))
                .map(field)
                .map(EditableText::own)
                .map(text -> Phrase.of(text).quiet(" " + context.text("edited")));
    }
}
