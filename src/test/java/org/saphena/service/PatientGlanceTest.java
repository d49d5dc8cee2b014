package org.saphena.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Decision;
import org.saphena.clinical.Findings;
import org.saphena.clinical.Language;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.editing.RecordEdits;
import org.saphena.editing.VisitEdits;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.service.PatientGlance.Allergies;
import org.saphena.storage.AuditFilter;
import org.saphena.storage.AuditRow;
import org.saphena.storage.PatientKey;
import org.saphena.ui.SamplePatients;

/** What the preview of a list reads of a patient, and what it leaves in the audit trail. */
@SuppressWarnings("NullAway.Init")
class PatientGlanceTest {
    private static final Consultations CONSULTATIONS =
            new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T01:40:00Z"), ZoneId.of("Asia/Seoul"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate EARLIER = LocalDate.of(2025, 6, 2);

    @TempDir private Path folder;
    private Clinic clinic;
    private PatientKey kim;

    @BeforeEach
    void open() {
        clinic =
                LightDoors.create(
                        folder, CLOCK, CONSULTATIONS, "twelve green otters juggle".toCharArray());
        kim = clinic.create(SamplePatients.haneul("4711")).key();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    private static Findings<Allergen> found(
            boolean reviewed,
            List<Allergen> present,
            List<Allergen> absent,
            List<Allergen> unsure) {
        return new Findings<>(reviewed, present, absent, unsure);
    }

    private void visit(LocalDate day, Findings<Allergen> allergies, OptionDecision... decisions) {
        OpenVisit visit = clinic.startVisit(kim);
        CaseFile file = VisitEdits.visit("allergies", allergies).apply(visit.file());
        file = VisitEdits.visit("date", day).apply(file);
        visit.keep(RecordEdits.field("decisions", List.of(decisions)).apply(file));
    }

    private Optional<Allergies> allergies() {
        return clinic.history().glance(kim).allergies();
    }

    private List<AuditRow> rows() {
        return clinic.audit().rows(AuditFilter.ALL, 1_000);
    }

    @Test
    void itLeavesExactlyOneRowAboutThePatient() {
        visit(EARLIER, Findings.unasked());
        visit(TODAY, found(true, List.of(Allergen.LATEX), List.of(), List.of()));
        long before = rows().getFirst().seq();

        clinic.history().glance(kim);

        assertThat(rows())
                .filteredOn(row -> row.seq() > before && !row.event().startsWith("audit"))
                .extracting(AuditRow::event, AuditRow::patient, AuditRow::reason, AuditRow::outcome)
                .containsExactly(tuple("patient-read", kim, "preview", "success"));
    }

    @Test
    void withoutAVisitNothingIsKnown() {
        assertThat(clinic.history().glance(kim))
                .isEqualTo(new PatientGlance(Optional.empty(), List.of(), 0));
    }

    @Test
    void whatWasNotAskedIsNotNone() {
        visit(TODAY, Findings.unasked());
        assertThat(allergies()).isEmpty();
    }

    @Test
    void anAllergyOfAnEarlierVisitIsNotLostBehindOneThatDidNotAsk() {
        visit(EARLIER, found(true, List.of(Allergen.POLIDOCANOL), List.of(), List.of()));
        visit(TODAY, Findings.unasked());
        assertThat(allergies())
                .contains(
                        new Allergies(
                                found(true, List.of(Allergen.POLIDOCANOL), List.of(), List.of()),
                                EARLIER));
    }

    @Test
    void ofEachSubstanceTheLastVisitCountsThatSaysAnythingOfIt() {
        visit(
                EARLIER,
                found(
                        false,
                        List.of(Allergen.POLIDOCANOL, Allergen.LATEX),
                        List.of(),
                        List.of(Allergen.OTHER)));
        visit(
                TODAY,
                found(
                        false,
                        List.of(Allergen.LOCAL_ANAESTHETIC),
                        List.of(Allergen.LATEX),
                        List.of()));
        assertThat(allergies())
                .contains(
                        new Allergies(
                                found(
                                        false,
                                        List.of(Allergen.LOCAL_ANAESTHETIC, Allergen.POLIDOCANOL),
                                        List.of(Allergen.LATEX),
                                        List.of(Allergen.OTHER)),
                                TODAY));
    }

    @Test
    void aVisitThatWentThroughTheWholeListEndsIt() {
        visit(EARLIER, found(true, List.of(Allergen.POLIDOCANOL), List.of(), List.of()));
        visit(TODAY, found(true, List.of(), List.of(), List.of()));
        assertThat(allergies())
                .contains(new Allergies(found(true, List.of(), List.of(), List.of()), TODAY));
    }

    @Test
    void whatWasChosenLastAndHowMuchWasSignedIsKnown() {
        OptionDecision chosen = decision(Treatment.RFA, Decision.CHOSEN);
        visit(EARLIER, Findings.unasked(), decision(Treatment.EVLA, Decision.LATER), chosen);
        OpenVisit signed = clinic.startVisit(kim);
        signed.sign(signed.file(), "Dr Example", Language.EN, "default");

        assertThat(clinic.history().glance(kim))
                .isEqualTo(new PatientGlance(Optional.empty(), List.of(chosen), 1));
    }

    private static OptionDecision decision(Treatment treatment, Decision decision) {
        return new OptionDecision(
                Side.RIGHT,
                treatment,
                Target.GSV,
                OptionStatus.FIRST_LINE,
                decision,
                null,
                null,
                null,
                null);
    }
}
