package org.saphena.service;

import java.nio.file.Path;
import java.util.Optional;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.report.Audience;
import org.saphena.report.Document;

/**
 * What the papers of a case need from where it lies, and the way out for them. Out of a clinic's
 * records each leaves a row in the audit trail, and only who may print lets them out. Not for the
 * thread that paints the screen.
 */
public interface PaperDoor {
    /** Papers of a case that lies in no records. */
    static PaperDoor outside(Consultations consultations) {
        return new OutsidePapers(consultations);
    }

    /** The visit to compare with. */
    Optional<CaseFile> earlier();

    /** Whether who is at work may make, save and print papers. */
    boolean mayPrint();

    /** What may be seen of the answer to the case. */
    Answers answers();

    /**
     * Makes a paper.
     *
     * @param profile one of {@link Consultations#profiles()}
     * @throws NotAllowedException when who is at work may not print
     */
    Document make(Audience reader, CaseFile file, Language language, String profile);

    /**
     * Writes a paper and tells that it is saved only after reading it back.
     *
     * @throws NotAllowedException when who is at work may not print
     * @throws CannotWriteException when the file cannot be written
     */
    void save(Document paper, Path file);

    /**
     * Prints a paper.
     *
     * @param printing does it; what it throws is thrown on
     * @throws NotAllowedException when who is at work may not print
     */
    void print(Runnable printing);
}
