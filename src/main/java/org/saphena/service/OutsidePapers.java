package org.saphena.service;

import java.nio.file.Path;
import java.util.Optional;
import org.saphena.clinical.CaseFile;
import org.saphena.report.Document;

/** Papers of a case that lies in no records. */
record OutsidePapers(Consultations consultations) implements PaperDoor {
    @Override
    public Optional<CaseFile> earlier() {
        return Optional.empty();
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
