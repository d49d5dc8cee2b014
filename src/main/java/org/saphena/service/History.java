package org.saphena.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.Side;
import org.saphena.clinical.Version;
import org.saphena.clinical.VisitRecord;
import org.saphena.reasoning.Assessment;
import org.saphena.report.Document;
import org.saphena.storage.ConsultationKey;
import org.saphena.storage.ConsultationRepository;
import org.saphena.storage.PatientKey;
import org.saphena.storage.StoredVersion;
import org.saphena.storage.VersionLine;
import org.saphena.storage.VisitLine;

/**
 * What happened to a patient over time. For any thread but the one that paints the screen; see
 * {@link Clinic}.
 */
public final class History {
    private final ConsultationRepository repository;
    private final Consultations consultations;

    History(ConsultationRepository repository, Consultations consultations) {
        this.repository = repository;
        this.consultations = consultations;
    }

    /** The visits with what the rules of today say of each, the latest first. */
    public List<PastVisit> visits(PatientKey patient, Language language) {
        List<PastVisit> visits = new ArrayList<>();
        for (VisitLine line : repository.ofPatient(patient)) {
            repository
                    .load(line.key())
                    .map(StoredVersion::file)
                    .ifPresent(
                            file -> visits.add(new PastVisit(line, file, answer(file, language))));
        }
        return List.copyOf(visits);
    }

    /**
     * The latest visit in which a leg was scanned, among those that are not later than another one.
     *
     * @param than the visit that it comes before
     */
    public Optional<PastVisit> scanBefore(PatientKey patient, ConsultationKey than) {
        List<VisitLine> lines = repository.ofPatient(patient);
        return lines.stream()
                .dropWhile(line -> !line.key().equals(than))
                .skip(1)
                .flatMap(line ->
                        repository.load(line.key()).stream()
                                .map(StoredVersion::file)
                                .filter(History::isScanned)
                                .map(file -> new PastVisit(line, file, answer(file, Language.EN))))
                .findFirst();
    }

    private static boolean isScanned(CaseFile file) {
        return Stream.of(Side.values())
                .map(file.consultation().legs()::of)
                .anyMatch(leg -> leg != null && leg.duplex() != null);
    }

    private Optional<Assessment> answer(CaseFile file, Language language) {
        try {
            return Optional.of(
                    consultations.reasons(file, language, consultations.profiles().getFirst()));
        } catch (RuntimeException e) {
            FailureLog.record(e);
            return Optional.empty();
        }
    }

    /** Every signed version of every visit, the latest visit first and its newest version first. */
    public List<SignedPaper> papers(PatientKey patient) {
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
        StoredVersion version =
                repository
                        .load(paper.visit(), paper.version())
                        .orElseThrow(() -> new IllegalArgumentException("no such version"));
        return new SignedCase(
                version.file(), LastSigned.before(repository, version.patient(), paper.on()));
    }

    /** The clinician's summary of a signed version, made again with the rules of today. */
    public Document clinicianSummary(SignedPaper paper, Language language) {
        SignedCase signed = signed(paper);
        return consultations.clinicianSummary(
                signed.file(),
                answerAsSigned(signed.file(), language),
                language,
                signed.earlier().orElse(null));
    }

    /** The patient's summary of a signed version, made again with the rules of today. */
    public Document patientSummary(SignedPaper paper, Language language) {
        CaseFile file = signed(paper).file();
        return consultations.patientSummary(file, answerAsSigned(file, language), language);
    }

    /**
     * Writes a paper and tells that it is saved only after reading it back.
     *
     * @throws CannotWriteException when the file cannot be written
     */
    public void save(Document paper, Path file) {
        consultations.save(paper, file);
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
