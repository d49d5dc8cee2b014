package org.saphena.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.Patient;
import org.saphena.clinical.PlanKind;
import org.saphena.clinical.Sex;
import org.saphena.clinical.Side;
import org.saphena.clinical.VisitRecord.Pathway;
import org.saphena.clinical.VisitRecord.PlanItem;
import org.saphena.editing.RecordEdits;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.storage.AttendanceState;
import org.saphena.storage.DayLine;
import org.saphena.storage.DueFollowUp;
import org.saphena.storage.ErasureBasis;
import org.saphena.storage.ErasureException;
import org.saphena.storage.FollowUpSource;
import org.saphena.storage.FollowUpStep;
import org.saphena.storage.Merge;
import org.saphena.storage.MergeReason;
import org.saphena.storage.MergeRefusedException;
import org.saphena.storage.StoredPatient;
import org.saphena.storage.VisitLine;

@SuppressWarnings("NullAway.Init")
class RegistryTest {
    private static final Consultations CONSULTATIONS =
            new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-19T16:00:00Z"), ZoneId.of("Asia/Seoul"));

    @TempDir private Path folder;
    private Clinic clinic;
    private Registry registry;
    private StoredPatient kim;
    private StoredPatient twin;

    @BeforeEach
    void open() {
        clinic =
                LightDoors.create(
                        folder, CLOCK, CONSULTATIONS, "twelve green otters juggle".toCharArray());
        registry = clinic.registry();
        kim = clinic.create(person("4711"));
        twin = clinic.create(person("4712"));
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    private static Patient person(String number) {
        return new Patient(
                number, "Kim", null, "김하늘", LocalDate.of(1984, 5, 2), Sex.FEMALE, null, null, null);
    }

    @Test
    void whoIsInTheHouseIsAskedForTheDayOfTheClock() {
        DayLine line = registry.arrive(kim.key());
        registry.move(kim.key(), line.version(), AttendanceState.ULTRASOUND);
        assertThat(registry.dayList())
                .extracting(DayLine::state)
                .containsExactly(AttendanceState.ULTRASOUND);
        registry.remove(kim.key(), line.version() + 1);
        assertThat(registry.dayList()).isEmpty();
    }

    @Test
    void aVisitIsToBeSignedUntilItIsSigned() {
        OpenVisit visit = clinic.startVisit(kim.key());
        assertThat(registry.unsigned().lines())
                .extracting(each -> each.visit().key())
                .containsExactly(visit.key());
        visit.sign(visit.file(), "Dr Example", Language.EN, "default");
        assertThat(registry.unsigned().lines()).isEmpty();
        assertThat(registry.due(clinic.today()).lines()).isEmpty();
    }

    @Test
    void historyAndPapersOfBothStandUnderTheOneWhoStays() {
        OpenVisit visit = clinic.startVisit(twin.key());
        visit.sign(visit.file(), "Dr Example", Language.EN, "default");
        OpenVisit other = clinic.startVisit(kim.key());
        registry.merge(kim.key(), twin.key(), MergeReason.ENTERED_TWICE);

        assertThat(clinic.visits(kim.key()))
                .extracting(VisitLine::key)
                .containsExactlyInAnyOrder(visit.key(), other.key());
        assertThat(clinic.history().visits(kim.key(), Language.EN)).hasSize(2);
        assertThat(clinic.history().papers(kim.key())).hasSize(1);
        assertThat(clinic.patients("4712"))
                .extracting(line -> line.stored().key())
                .containsExactly(kim.key());
        assertThat(registry.merges(kim.key()))
                .extracting(each -> each.merged().patient().id())
                .containsExactly("4712");

        registry.undoMerge(twin.key());
        assertThat(clinic.visits(kim.key()))
                .extracting(VisitLine::key)
                .containsExactly(other.key());
    }

    @Test
    void aDraftThatWasOnlyOpenedIsOpenForMergingAndErasing() {
        OpenVisit visit = clinic.startVisit(twin.key());
        assertThat(registry.reviewErasure("4712").open()).isFalse();
        visit.take();

        assertThatExceptionOfType(MergeRefusedException.class)
                .isThrownBy(() -> registry.merge(kim.key(), twin.key(), MergeReason.ENTERED_TWICE))
                .extracting(MergeRefusedException::reason)
                .isEqualTo(MergeRefusedException.Reason.OPEN);
        assertThat(registry.reviewErasure("4712").open()).isTrue();
        assertThat(clinic.leftOpen()).map(OpenVisit::key).contains(visit.key());
        visit.leave();
        registry.merge(kim.key(), twin.key(), MergeReason.ENTERED_TWICE);
        assertThat(registry.merges(kim.key()))
                .extracting(Merge::reason)
                .containsExactly(MergeReason.ENTERED_TWICE);
    }

    @Test
    void takingAVisitThatIsSignedOpensNothing() {
        OpenVisit visit = clinic.startVisit(twin.key());
        visit.sign(visit.file(), "Dr Example", Language.EN, "default");
        visit.take();
        assertThat(registry.reviewErasure("4712").open()).isFalse();
    }

    @Test
    void theScheduleOfASignedPlanComesToTheDueList() {
        OpenVisit visit = clinic.startVisit(kim.key());
        LocalDate procedure = clinic.today().plusDays(14);
        CaseFile planned =
                RecordEdits.field("pathway", new Pathway(Side.LEFT, "thermal-standard"))
                        .apply(visit.file());
        CaseFile dated =
                RecordEdits.field(
                                "plan",
                                List.of(
                                        new PlanItem(
                                                PlanKind.PROCEDURE,
                                                Side.LEFT,
                                                List.of(),
                                                procedure,
                                                null)))
                        .apply(planned);
        visit.sign(dated, "Dr Example", Language.EN, "default");

        assertThat(registry.due(procedure.plusDays(7)).lines())
                .filteredOn(each -> each.step().source() == FollowUpSource.SCHEDULED)
                .extracting(each -> each.step().what(), DueFollowUp::dueOn)
                .containsExactly(tuple("visit", procedure.plusDays(7)));
        FollowUpStep step = registry.due(procedure.plusDays(7)).lines().getLast().step();
        registry.done(step);
        assertThat(registry.counts().due()).isZero();
    }

    @Test
    void aRefusedMergeIsToldInBothLanguages() {
        assertThatExceptionOfType(MergeRefusedException.class)
                .isThrownBy(() -> registry.merge(kim.key(), kim.key(), MergeReason.ENTERED_TWICE))
                .satisfies(refused -> {
                    assertThat(Failure.of(refused, Language.EN).title())
                            .isEqualTo("That is one patient. Choose two.");
                    assertThat(Failure.of(refused, Language.KO).title()).startsWith("같은 환자");
                });
    }

    @Test
    void signedRecordsStayAndTheMessageSaysUntilWhen() {
        OpenVisit visit = clinic.startVisit(kim.key());
        visit.sign(visit.file(), "Dr Example", Language.EN, "default");
        assertThatExceptionOfType(ErasureException.class)
                .isThrownBy(() -> registry.erase(kim.key(), ErasureBasis.PATIENT_REQUEST, "4711"))
                .satisfies(refused -> {
                    assertThat(Failure.of(refused, Language.EN).title())
                            .contains("2036")
                            .contains("20");
                    assertThat(Failure.of(refused, Language.KO).title()).contains("2036");
                });
        assertThat(registry.reviewErasure("4711").isAllowed(clinic.today())).isFalse();
    }

    @Test
    void whoHasNothingSignedGoesAfterTheNumberWasTyped() {
        assertThatExceptionOfType(ErasureException.class)
                .isThrownBy(
                        () -> registry.erase(twin.key(), ErasureBasis.ENTERED_IN_ERROR, "4711"));
        registry.erase(twin.key(), ErasureBasis.ENTERED_IN_ERROR, "4712");
        assertThat(clinic.patients(""))
                .extracting(line -> line.stored().key())
                .isEqualTo(List.of(kim.key()));
    }
}
