package org.saphena.service;

import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.reasoning.Assessment;

/** All that the rules say. */
record WholeAnswers(Consultations consultations) implements Answers {
    @Override
    public Assessment assess(CaseFile file, Language language, String profile) {
        return consultations.assess(file, language, profile);
    }

    @Override
    public Assessment reasons(CaseFile file, Language language, String profile) {
        return consultations.reasons(file, language, profile);
    }

    @Override
    public boolean areWhole() {
        return true;
    }
}
