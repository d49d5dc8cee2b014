package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Side;
import org.saphena.clinical.VersionState;
import org.saphena.clinical.VisitRecord;
import org.saphena.reasoning.Assessment;

class DemoClinicTest {
    private static final JsonCodec CODEC = new JsonCodec();

    private static final DemoClinic.Answers ANSWERS =
            new DemoClinic.Answers() {
                @Override
                public Assessment assess(CaseFile file) {
                    return Cases.advice();
                }

                @Override
                public List<PlannedStep> scheduled(CaseFile file) {
                    return List.of();
                }
            };

    @TempDir Path folder;

    @Test
    void twelvePatientsWithAConsultationEach() {
        try (Store store = Vaults.in(folder).openDemo()) {
            DemoClinic.fill(store, CODEC, ANSWERS);

            List<PatientLine> lines = store.patients().search("", 50);
            assertThat(lines).hasSize(DemoClinic.PATIENTS);
            assertThat(lines)
                    .extracting(line -> Objects.requireNonNull(line.lastVisit()).state())
                    .containsOnly(VersionState.DRAFT, VersionState.SIGNED);
        }
    }

    @Test
    void everyNumberIsMarkedSoThatEveryScreenAndPageIs() {
        try (Store store = Vaults.in(folder).openDemo()) {
            Patient marked = Cases.patient("demo-77", "Lee", null, null, "1970-01-01");
            Patient plain = Cases.patient("4711", "Lee", null, null, "1970-01-01");
            StoredPatient stored = store.patients().create(marked);

            assertThat(store.patients().newNumber()).startsWith("DEMO-");
            assertThatExceptionOfType(NumberRefusedException.class)
                    .isThrownBy(() -> store.patients().create(plain))
                    .satisfies(e ->
                            assertThat(e.reason())
                                    .isEqualTo(NumberRefusedException.Reason.DEMO_MISSING));
            assertThatExceptionOfType(NumberRefusedException.class)
                    .isThrownBy(
                            () -> store.patients().update(stored.key(), stored.version(), plain));
        }
    }

    @Test
    void theFirstPatientHasEarlierVisitsThatAreSigned() {
        try (Store store = Vaults.in(folder).openDemo()) {
            DemoClinic.fill(store, CODEC, ANSWERS);

            PatientKey first =
                    store.patients().byNumber("DEMO-0001").map(StoredPatient::key).orElseThrow();
            assertThat(store.consultations().ofPatient(first))
                    .hasSize(3)
                    .allMatch(visit -> visit.state() == VersionState.SIGNED)
                    .extracting(VisitLine::date)
                    .isSortedAccordingTo(Comparator.reverseOrder());
        }
    }

    private static List<CaseFile> everyCase() {
        return Stream.concat(DemoClinic.cases(CODEC).stream(), DemoClinic.earlier(CODEC).stream())
                .toList();
    }

    @Test
    void everyPatientIsMarkedInNumberAndNames() {
        for (CaseFile file : everyCase()) {
            Patient patient = file.patient();
            assertThat(DemoClinic.isMarked(patient)).isTrue();
            assertThat(patient.givenName()).endsWith(" (DEMO)");
            if (patient.nativeName() != null) {
                assertThat(patient.nativeName()).endsWith(" (데모)");
            }
        }
        assertThat(DemoClinic.isMarked(Cases.KIM.patient())).isFalse();
    }

    @Test
    void clinicianClinicAndSonographerAreInventedToo() {
        for (CaseFile file : everyCase()) {
            VisitRecord.VisitNotes visit =
                    Objects.requireNonNull(Objects.requireNonNull(file.record()).visit());
            assertThat(file.consultation().clinician()).isEqualTo(DemoClinic.CLINICIAN);
            assertThat(visit.clinic()).isEqualTo("Demo Vein Clinic");
            for (Side side : file.consultation().legs().examined()) {
                DuplexStudy scan =
                        Objects.requireNonNull(file.consultation().legs().of(side)).duplex();
                if (scan != null) {
                    assertThat(scan.operator()).isEqualTo("Demo Sonographer");
                }
            }
        }
    }

    @Test
    void theCasesReachFromNoSignsToAnUlcer() {
        Set<CeapClass> seen = EnumSet.noneOf(CeapClass.class);
        for (CaseFile file : DemoClinic.cases(CODEC)) {
            for (Side side : file.consultation().legs().examined()) {
                Leg leg = Objects.requireNonNull(file.consultation().legs().of(side));
                if (leg.ceap() != null) {
                    seen.addAll(leg.ceap().clinical());
                }
            }
        }
        assertThat(seen)
                .contains(
                        CeapClass.C0,
                        CeapClass.C1,
                        CeapClass.C2,
                        CeapClass.C2R,
                        CeapClass.C3,
                        CeapClass.C4B,
                        CeapClass.C6);
    }

    @Test
    void theFilesAreCanonical() throws IOException {
        List<String> names = new ArrayList<>(List.of("01-2024", "01-2025"));
        for (int i = 2; i <= DemoClinic.PATIENTS; i++) {
            names.add(String.format("%02d", i));
        }
        for (String each : names) {
            String name = "/org/saphena/demo/demo-" + each + ".case.json";
            try (var in = Objects.requireNonNull(getClass().getResourceAsStream(name))) {
                byte[] bytes = in.readAllBytes();
                assertThat(new String(CODEC.write(CODEC.read(bytes)), StandardCharsets.UTF_8))
                        .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void inventedPatientsNeverStandBesideRealOnes() {
        try (Store store = Vaults.create(folder)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DemoClinic.fill(store, CODEC, ANSWERS));
            assertThat(store.patients().search("", 10)).isEmpty();
        }
    }

    @Test
    void newNumbersInThePracticeVaultAreMarked() {
        try (Store store = Vaults.in(folder).openDemo()) {
            assertThat(store.patients().newNumber()).matches("DEMO-\\d{7}");
        }
    }
}
