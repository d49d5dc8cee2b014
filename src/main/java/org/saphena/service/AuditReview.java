package org.saphena.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.saphena.clinical.Language;
import org.saphena.exchange.AuditEvents;
import org.saphena.exchange.AuditLine;
import org.saphena.exchange.csv.TableFile;
import org.saphena.storage.AuditEvent;
import org.saphena.storage.AuditFilter;
import org.saphena.storage.AuditNote;
import org.saphena.storage.AuditPage;
import org.saphena.storage.AuditRow;
import org.saphena.storage.AuditTrail;
import org.saphena.storage.AuditVerdict;
import org.saphena.storage.Digest;
import org.saphena.storage.Progress;
import org.saphena.text.Messages;

/**
 * The audit trail, read, checked and written out by an administrator; each of that leaves a row in
 * it. Never on the thread that paints the screen.
 *
 * <p>All methods throw {@link NotAllowedException} when who is at work may not.
 */
public final class AuditReview {
    private final Gate gate;
    private final AuditTrail trail;

    AuditReview(Gate gate, AuditTrail trail) {
        this.gate = gate;
        this.trail = trail;
    }

    /**
     * Rows, the newest first; {@link AuditFilter#before} turns the page.
     *
     * @param limit 1 to {@link AuditTrail#MOST}
     */
    public List<AuditRow> rows(AuditFilter filter, int limit) {
        require(AuditEvent.AUDIT_READ);
        return trail.read(filter, limit);
    }

    /**
     * The same, with the numbers of the patients in them.
     *
     * @param number of the patient whom they are about; empty for what the filter says
     */
    public AuditPage page(AuditFilter filter, String number, int limit) {
        require(AuditEvent.AUDIT_READ);
        return trail.page(filter, number, limit);
    }

    /** The row that the code at the foot of a paper names. */
    public Optional<AuditRow> named(String code) {
        require(AuditEvent.AUDIT_READ);
        return trail.named(code);
    }

    /** Checks numbers, hashes, seals and what was signed. */
    public AuditVerdict verify(Progress progress) {
        require(AuditEvent.AUDIT_VERIFIED);
        return trail.verify(progress);
    }

    /**
     * The same, and proves with the recovery kit that no row was made anew.
     *
     * @param code of the kit, as typed
     * @throws org.saphena.storage.MistypedCodeException when it was not copied as printed
     */
    public AuditVerdict verify(String code, Progress progress) {
        require(AuditEvent.AUDIT_VERIFIED);
        return trail.verify(code, progress);
    }

    /** What is wrong, one sentence for each fault. */
    public static List<String> words(AuditVerdict verdict, Language language) {
        Messages messages = Messages.of(language);
        return verdict.faults().stream()
                .map(fault -> messages.get(fault.messageKey(), fault.seq()))
                .toList();
    }

    /**
     * Writes the whole trail as a table.
     *
     * @throws CannotWriteException when the file cannot be written; then it is as it was before
     */
    public void exportTable(Path file, Progress progress) {
        export(
                "csv",
                file,
                out -> {
                    try (TableFile table = new TableFile(out, AuditLine.COLUMNS)) {
                        return trail.export(row -> table.row(line(row).cells()), progress);
                    }
                });
    }

    /**
     * Writes the whole trail as FHIR AuditEvents.
     *
     * @throws CannotWriteException when the file cannot be written; then it is as it was before
     */
    public void exportFhir(Path file, Progress progress) {
        export(
                "fhir",
                file,
                out -> {
                    try (AuditEvents events = new AuditEvents(out)) {
                        return trail.export(row -> add(events, row), progress);
                    }
                });
    }

    private void export(String form, Path file, StreamedFile.Writing<Long> writing) {
        gate.runLong(
                Permission.READ_AUDIT,
                AuditNote.of(AuditEvent.AUDIT_EXPORTED).thing("audit", null).because(form),
                () -> StreamedFile.write(file, writing),
                (note, last) -> note.thing("audit", last));
    }

    private static void add(AuditEvents events, AuditRow row) {
        try {
            events.add(line(row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void require(AuditEvent event) {
        gate.require(Permission.READ_AUDIT, AuditNote.of(event).thing("audit", null));
    }

    private static AuditLine line(AuditRow row) {
        Digest content = row.content();
        return new AuditLine(
                row.seq(),
                row.atText(),
                row.zone(),
                row.actor() == null ? null : row.actor().value(),
                row.roles(),
                row.station(),
                row.action(),
                row.event(),
                row.patient() == null ? null : row.patient().value(),
                row.entity(),
                row.id(),
                row.version(),
                row.reason(),
                row.outcome(),
                content == null ? null : content.toString(),
                row.previous().toString(),
                row.hash().toString(),
                row.mac().toString());
    }
}
