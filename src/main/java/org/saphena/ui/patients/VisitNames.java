package org.saphena.ui.patients;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.saphena.service.PastVisit;
import org.saphena.text.Formats;
import org.saphena.ui.support.Texts;

/** A visit by its day and state, for a list to choose from. */
final class VisitNames extends StringConverter<PastVisit> {
    private final Texts texts;

    VisitNames(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String toString(@Nullable PastVisit visit) {
        return visit == null
                ? ""
                : texts.now()
                        .get(
                                "ui.patients.visit",
                                Formats.date(visit.line().date(), texts.language()),
                                texts.now()
                                        .get("ui.patients.state." + visit.line().state().code()));
    }

    @Override
    public PastVisit fromString(String text) {
        throw new UnsupportedOperationException("visits are chosen, not typed");
    }
}
