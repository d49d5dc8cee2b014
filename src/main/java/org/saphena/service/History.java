package org.saphena.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.Side;
import org.saphena.clinical.Version;
import org.saphena.clinical.VisitRecord;
import org.saphena.reasoning.Assessment;
import org.saphena.report.Document;
import org.saphena.storage.AuditEvent;
import org.saphena.storage.AuditNote;
import org.saphena.storage.ConsultationKey;
import org.saphena.storage.ConsultationRepository;
import org.saphena.storage.PatientKey;
import org.saphena.storage.Store;
import org.saphena.storage.StoredVersion;
import org.saphena.storage.VersionLine;
import org.saphena.storage.VisitLine;

/**
 * What happened to a patient over time. For any thread but the one that paints the screen; see
 * {@link Clinic}.
 */
public final class History {
    private final Store store;
    private final Gate gate;
    private final ConsultationRepository repository;
    private final Consultations consultations;

    History(Store store, Gate gate, Consultations consultations) {
        this.store = store;
        this.gate = gate;
        this.repository = store.consultations();
        this.consultations = consultations;
    }

    /**
     * The visits with what the rules of today say of each, the latest first; without it for who may
     * not assess.
     */
    public List<PastVisit> visits(PatientKey patient, Language language) {
        List<PastVisit> visits = new ArrayList<>();
        for (Read read : read(patient, () -> all(patient))) {
            visits.add(new PastVisit(read.line(), read.file(), answer(read.file(), language)));
        }
        return List.copyOf(visits);
    }

    /** A visit as it was read. */
    private record Read(VisitLine line, CaseFile file) {}

    private <T> T read(PatientKey patient, Supplier<T> reading) {
        return gate.run(
                Permission.READ_VISITS,
                AuditNote.of(AuditEvent.HISTORY_READ).about(patient),
                reading);
    }

    private List<Read> all(PatientKey patient) {
        return repository.ofPatient(patient).stream().flatMap(this::read).toList();
    }

    private Stream<Read> read(VisitLine line) {
        return repository.load(line.key()).stream().map(stored -> new Read(line, stored.file()));
    }

    private Stream<Read> readSigned(VisitLine line) {
        int number = Glances.signed(line);
        return number == 0
                ? Stream.empty()
                : repository.load(line.key(), number).stream()
                        .map(stored -> new Read(line, stored.file()));
    }

    /**
     * The latest visit that is signed with a scan of a leg in it, as it was signed last, among
     * those that are not later than another one.
     *
     * @param than the visit that it comes before
     */
    public Optional<PastVisit> scanBefore(PatientKey patient, ConsultationKey than) {
        return read(patient, () -> scan(patient, than))
                .map(read ->
                        new PastVisit(read.line(), read.file(), answer(read.file(), Language.EN)));
    }

    private Optional<Read> scan(PatientKey patient, ConsultationKey than) {
        return repository.ofPatient(patient).stream()
                .dropWhile(line -> !line.key().equals(than))
                .skip(1)
                .flatMap(this::readSigned)
                .filter(read -> isScanned(read.file()))
                .findFirst();
    }

    private static boolean isScanned(CaseFile file) {
        return Stream.of(Side.values())
                .map(file.consultation().legs()::of)
                .anyMatch(leg -> leg != null && leg.duplex() != null);
    }

    private Optional<Assessment> answer(CaseFile file, Language language) {
        if (!gate.allows(Permission.ASSESS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    consultations.reasons(file, language, consultations.profiles().getFirst()));
        } catch (RuntimeException e) {
            FailureLog.record(e);
            return Optional.empty();
        }
    }

    /**
     * What is to be known of a patient before anything is opened; leaves the row of one reading,
     * {@code preview}.
     */
    public PatientGlance glance(PatientKey patient) {
        return gate.run(
                Permission.READ_VISITS,
                AuditNote.of(AuditEvent.PATIENT_READ).about(patient).because("preview"),
                () -> new Glances(repository).at(patient));
    }

    /** Every signed version of every visit, the latest visit first and its newest version first. */
    public List<SignedPaper> papers(PatientKey patient) {
        return read(patient, () -> signed(patient));
    }

    private List<SignedPaper> signed(PatientKey patient) {
        List<SignedPaper> papers = new ArrayList<>();
        for (VisitLine visit : repository.ofPatient(patient)) {
            boolean newest = true;
            for (VersionLine version : repository.versions(visit.key()).reversed()) {
                if (version.by() != null && version.at() != null) {
                    papers.add(
                            new SignedPaper(
                                    visit.key(),
                                    version.number(),
                                    visit.date(),
                                    version.by(),
                                    version.at(),
                                    newest,
                                    numberOf(visit)));
                    newest = false;
                }
            }
        }
        return List.copyOf(papers);
    }

    private String numberOf(VisitLine visit) {
        return repository.load(visit.key()).map(each -> each.saved().documentNumber()).orElse("");
    }

    /**
     * The case as it was signed.
     *
     * @throws IllegalArgumentException when there is no such version
     */
    public SignedCase signed(SignedPaper paper) {
        return gate.run(
                Permission.READ_VISITS, note(AuditEvent.VISIT_READ, paper), () -> load(paper));
    }

    private static AuditNote note(AuditEvent event, SignedPaper paper) {
        return AuditNote.of(event).visit(paper.visit()).version(paper.version());
    }

    private SignedCase load(SignedPaper paper) {
        StoredVersion version =
                repository
                        .load(paper.visit(), paper.version())
                        .orElseThrow(() -> new IllegalArgumentException("no such version"));
        Optional<CaseFile> before = LastSigned.before(repository, version.patient(), paper.on());
        return new SignedCase(
                version.file(),
                new VisitPapers(
                        gate,
                        consultations,
                        () -> before,
                        event -> note(event, paper).about(version.patient())));
    }

    /** The clinician's summary of a signed version, made again with the rules of today. */
    public Document clinicianSummary(SignedPaper paper, Language language) {
        return made(
                paper,
                signed ->
                        consultations.clinicianSummary(
                                signed.file(),
                                answerAsSigned(signed.file(), language),
                                language,
                                signed.earlier().orElse(null)));
    }

    /** The patient's summary of a signed version, made again with the rules of today. */
    public Document patientSummary(SignedPaper paper, Language language) {
        return made(
                paper,
                signed ->
                        consultations.patientSummary(
                                signed.file(), answerAsSigned(signed.file(), language), language));
    }

    private Document made(SignedPaper paper, Function<SignedCase, Document> making) {
        return gate.make(
                Permission.PRINT, note(AuditEvent.PAPER_MADE, paper), () -> load(paper), making);
    }

    /**
     * Writes a paper and tells that it is saved only after reading it back.
     *
     * @throws CannotWriteException when the file cannot be written
     */
    public void save(SignedPaper of, Document paper, Path file) {
        gate.run(
                Permission.PRINT,
                note(AuditEvent.PAPER_SAVED, of),
                () -> {
                    consultations.save(paper, file);
                    return file;
                });
    }

    private Assessment answerAsSigned(CaseFile file, Language language) {
        String profile =
                Optional.ofNullable(file.record())
                        .map(VisitRecord::version)
                        .map(Version::profile)
                        .filter(consultations.profiles()::contains)
                        .orElse(consultations.profiles().getFirst());
        return consultations.assess(file, language, profile);
    }
}
