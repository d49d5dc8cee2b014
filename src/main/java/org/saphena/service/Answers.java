package org.saphena.service;

import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.reasoning.Assessment;

/**
 * What the rules say of a case, as far as who is at work may see it. Red flags, with the steps that
 * are as urgent, are for everybody; options, cramps, follow-up and advice to the patient are for
 * those who may assess.
 */
public interface Answers {
    /** The whole of it, for a case that lies in no records. */
    static Answers of(Consultations consultations) {
        return new WholeAnswers(consultations);
    }

    /**
     * The answer with what would change it.
     *
     * @param profile one of {@link Consultations#profiles()}
     */
    Assessment assess(CaseFile file, Language language, String profile);

    /** The answer without what would change it, which takes less time. */
    Assessment reasons(CaseFile file, Language language, String profile);

    /** Whether nothing is left out. */
    boolean areWhole();
}
