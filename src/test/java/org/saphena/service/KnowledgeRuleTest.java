package org.saphena.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.Language;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Sex;
import org.saphena.report.Audience;
import org.saphena.storage.AuditFilter;
import org.saphena.storage.PatientKey;
import org.saphena.storage.Role;

/** A clinic's own knowledge base is worked with once an administrator has accepted it. */
@SuppressWarnings("NullAway.Init")
class KnowledgeRuleTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-19T16:00:00Z"), ZoneId.of("Asia/Seoul"));
    private static final String FIRST = "twelve green otters juggle";
    private static final String OTHER = "nine violet kettles hum";

    @TempDir Path folder;
    private PatientKey kim;

    @BeforeEach
    void aClinicWithTheKnowledgeOfTheProgram() {
        try (Clinic clinic = LightDoors.create(records(), CLOCK, inUse(), FIRST.toCharArray())) {
            assertThat(clinic.knowledge().isAccepted()).isTrue();
            clinic.people()
                    .add("Lee", Set.of(Role.CLINICIAN), OTHER.toCharArray(), FIRST.toCharArray());
            kim =
                    clinic.create(
                                    new Patient(
                                            "4711",
                                            "Kim",
                                            null,
                                            "김하늘",
                                            LocalDate.of(1984, 5, 2),
                                            Sex.FEMALE,
                                            null,
                                            null,
                                            null))
                            .key();
        }
        KnowledgeCopies.in(own());
    }

    private Path own() {
        return folder.resolve("knowledge");
    }

    private ClinicDoor door() {
        return LightDoors.in(records(), CLOCK, inUse());
    }

    private Path records() {
        return folder.resolve("records");
    }

    private Consultations inUse() {
        return new KnowledgeChoice(own(), "Saphena 0").on(null);
    }

    private Clinic administrator() {
        return door().open("Clinician", FIRST.toCharArray());
    }

    private static void requireHeldBack(OpenVisit visit) {
        assertThat(visit.rights().answers().areWhole()).isFalse();
        assertThat(visit.papers().mayPrint()).isFalse();
        for (Runnable use :
                List.<Runnable>of(
                        () -> visit.review(visit.file(), Language.EN, "default"),
                        () -> visit.sign(visit.file(), "Dr Example", Language.EN, "default"),
                        () ->
                                visit.papers()
                                        .make(
                                                Audience.CLINICIAN,
                                                visit.file(),
                                                Language.EN,
                                                "default"))) {
            assertThatExceptionOfType(NotAllowedException.class).isThrownBy(use::run);
        }
        assertThat(visit.isDraft()).isTrue();
    }

    @Test
    void nothingIsAnsweredSignedOrPrintedBeforeItIsAccepted() {
        try (Clinic clinic = door().open("Lee", OTHER.toCharArray())) {
            assertThat(clinic.knowledge().isAccepted()).isFalse();
            requireHeldBack(clinic.startVisit(kim));
            assertThatExceptionOfType(NotAllowedException.class)
                    .isThrownBy(() -> clinic.knowledge().accept());
            assertThat(clinic.knowledge().isAccepted()).isFalse();
        }
    }

    @Test
    void anAdministratorAcceptsItAndThatIsToldOnce() {
        try (Clinic clinic = administrator()) {
            OpenVisit visit = clinic.startVisit(kim);
            requireHeldBack(visit);
            long before = clinic.audit().rows(AuditFilter.ALL, 1).getFirst().seq();
            clinic.knowledge().accept();
            clinic.knowledge().accept();
            assertThat(clinic.audit().rows(AuditFilter.ALL, 50))
                    .filteredOn(row -> row.seq() > before && !row.event().equals("audit-read"))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.event()).isEqualTo("knowledge-changed");
                        assertThat(row.reason()).isEqualTo("accepted");
                    });
            assertThat(visit.rights().answers().areWhole()).isTrue();
            visit.sign(visit.file(), "Dr Example", Language.EN, "default");
            assertThat(visit.isDraft()).isFalse();
        }
        try (Clinic clinic = door().open("Lee", OTHER.toCharArray())) {
            assertThat(clinic.knowledge().isAccepted()).isTrue();
        }
    }

    @Test
    void aChangedCopyIsAcceptedAnew() {
        try (Clinic clinic = administrator()) {
            clinic.knowledge().accept();
        }
        KnowledgeCopies.change(own(), "knowledge.yaml", "version:", "# edited\nversion:");
        try (Clinic clinic = administrator()) {
            assertThat(clinic.knowledge().isAccepted()).isFalse();
            requireHeldBack(clinic.startVisit(kim));
        }
    }
}
