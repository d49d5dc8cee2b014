package org.saphena.service;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.report.Audience;
import org.saphena.report.Document;
import org.saphena.storage.AuditEvent;
import org.saphena.storage.AuditNote;

/**
 * The papers of a visit in the records.
 *
 * @param visit the visit, for a row in the audit trail about it
 */
record VisitPapers(
        Gate gate,
        Consultations consultations,
        Supplier<Optional<CaseFile>> earlierVisit,
        Noting visit)
        implements PaperDoor {
    /** Names the visit in a row of the audit trail. */
    interface Noting {
        AuditNote note(AuditEvent event);
    }

    @Override
    public Optional<CaseFile> earlier() {
        return earlierVisit.get();
    }

    @Override
    public boolean mayPrint() {
        return gate.allows(Permission.PRINT);
    }

    @Override
    public Answers answers() {
        return VisitRights.of(gate, consultations).answers();
    }

    @Override
    public Document make(Audience reader, CaseFile file, Language language, String profile) {
        return gate.make(
                Permission.PRINT,
                visit.note(AuditEvent.PAPER_MADE),
                this::earlier,
                before ->
                        OutsidePapers.paper(
                                consultations,
                                reader,
                                file,
                                language,
                                profile,
                                before.orElse(null)));
    }

    @Override
    public void save(Document paper, Path file) {
        gate.run(
                Permission.PRINT,
                visit.note(AuditEvent.PAPER_SAVED),
                () -> {
                    consultations.save(paper, file);
                    return file;
                });
    }

    @Override
    public void print(Runnable printing) {
        gate.runLong(
                Permission.PRINT,
                visit.note(AuditEvent.PAPER_PRINTED),
                () -> {
                    printing.run();
                    return true;
                });
    }
}
