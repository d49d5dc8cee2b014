package org.saphena.service;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.reasoning.Assessment;
import org.saphena.report.Audience;
import org.saphena.report.Document;

/** Papers of a case that lies in no records. */
record OutsidePapers(Consultations consultations) implements PaperDoor {
    @Override
    public Optional<CaseFile> earlier() {
        return Optional.empty();
    }

    @Override
    public boolean mayPrint() {
        return true;
    }

    @Override
    public Answers answers() {
        return Answers.of(consultations);
    }

    @Override
    public Document make(Audience reader, CaseFile file, Language language, String profile) {
        return paper(consultations, reader, file, language, profile, null);
    }

    /**
     * @param earlier the visit to compare with, or null
     */
    static Document paper(
            Consultations consultations,
            Audience reader,
            CaseFile file,
            Language language,
            String profile,
            @Nullable CaseFile earlier) {
        Assessment answer = consultations.assess(file, language, profile);
        return consultations.summary(reader, file, answer, language, earlier);
    }

    @Override
    public void save(Document paper, Path file) {
        consultations.save(paper, file);
    }

    @Override
    public void print(Runnable printing) {
        printing.run();
    }
}
