package org.saphena.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.Language;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Sex;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.service.Clinic;
import org.saphena.service.ClinicDoor;
import org.saphena.service.Consultations;
import org.saphena.service.LightDoors;
import org.saphena.service.LocalConsultations;
import org.saphena.storage.AuditEvent;
import org.saphena.storage.AuditOutcome;
import org.saphena.storage.AuditRow;
import org.saphena.storage.KitDraft;
import org.saphena.storage.MergeReason;
import org.saphena.storage.PatientKey;
import org.saphena.storage.Role;
import org.saphena.ui.audit.AuditViewModel.Seen;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Workbench;

class AuditViewModelTest {
    private static final String NAME = "Dr Example";
    private static final String PASSWORD = "twelve green otters juggle";
    private static final String OTHER = "nineteen paper boats drift";
    private static final ZoneId ZONE = ZoneId.of("Asia/Seoul");
    private static final Consultations CONSULTATIONS =
            new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");

    @TempDir private Path folder;
    private final Texts texts = new Texts(Language.EN);
    private final Workbench<Clinic> bench = new Workbench<>(Background.immediate());
    private ClinicDoor door;
    private AuditViewModel model;

    @BeforeEach
    void makeTheRecords() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-20T01:40:00Z"), ZONE);
        door = LightDoors.in(folder.resolve("data"), clock, CONSULTATIONS);
        bench.take(door.create(NAME, PASSWORD.toCharArray()));
        model = new AuditViewModel(bench, Background.immediate(), Runnable::run, texts, ZONE);
        model.begin();
    }

    @AfterEach
    void lock() {
        bench.leave(Clinic::close, failure -> {});
    }

    private Clinic clinic() {
        return bench.toolProperty().get().orElseThrow();
    }

    private Seen seen() {
        return model.seenProperty().get().orElseThrow();
    }

    private List<String> events() {
        return seen().rows().stream().map(AuditRow::event).toList();
    }

    private static AuditQuery of(AuditEvent event) {
        return new AuditQuery(Optional.empty(), Optional.of(event), Optional.empty(), "", "", "");
    }

    @Test
    void whatFailedIsFoundByItsOutcome() {
        model.find(outcome(AuditOutcome.FAILED));
        assertThat(seen().rows()).isEmpty();
        model.find(outcome(AuditOutcome.SUCCESS));
        assertThat(seen().rows()).isNotEmpty().allMatch(row -> row.outcome().equals("success"));
    }

    private static AuditQuery outcome(AuditOutcome outcome) {
        return new AuditQuery(Optional.empty(), Optional.empty(), Optional.of(outcome), "", "", "");
    }

    private static AuditQuery days(String from, String to) {
        return new AuditQuery(Optional.empty(), Optional.empty(), Optional.empty(), "", from, to);
    }

    @Test
    void lookingLeavesARowOfItsOwn() {
        model.find(AuditQuery.ALL);
        long before = events().stream().filter("audit-read"::equals).count();
        model.find(AuditQuery.ALL);
        assertThat(events().stream().filter("audit-read"::equals).count()).isEqualTo(before + 1);
        assertThat(seen().people()).containsValue(NAME);
    }

    @Test
    void theNewestComesFirstAndFiltersNarrow() {
        assertThat(seen().rows())
                .isSortedAccordingTo((one, other) -> Long.compare(other.seq(), one.seq()));
        model.find(of(AuditEvent.VAULT_CREATED));
        assertThat(events()).containsExactly("vault-created");
        model.find(days("2026-11-21", ""));
        assertThat(seen().rows()).isEmpty();
        model.find(days("2026-11-20", "2026-11-20"));
        assertThat(seen().rows()).isNotEmpty();
        model.find(days("", "2026-11-19"));
        assertThat(seen().rows()).isEmpty();
    }

    @Test
    void aDayOrReferenceThatCannotBeReadIsToldAndNothingIsAsked() {
        List<AuditRow> before = seen().rows();
        model.find(days("20/11", ""));
        assertThat(model.problemProperty().get()).isPresent();
        model.find(about("#DEMO"));
        assertThat(model.problemProperty().get()).isPresent();
        assertThat(seen().rows()).isEqualTo(before);
    }

    @Test
    void aDayIsReadAsItIsTypedInTheLanguageOfTheScreen() {
        for (String day :
                List.of("20-Nov-2026", "20/11/2026", "20/11/26", "20112026", "2026-11-20")) {
            model.find(days(day, day));
            assertThat(model.problemProperty().get()).as(day).isEmpty();
            assertThat(seen().rows()).as(day).isNotEmpty();
        }
        model.find(days("21-Nov-2026", ""));
        assertThat(seen().rows()).isEmpty();
        model.find(days("31-Nov-2026", ""));
        assertThat(model.problemProperty().get().orElseThrow().title()).contains("20-Nov-2026");
        texts.speak(Language.KO);
        model.find(days("20261120", "2026.11.20."));
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(seen().rows()).isNotEmpty();
        model.find(days("20112026", ""));
        assertThat(model.problemProperty().get()).isPresent();
    }

    @Test
    void olderRowsAreReadOnDemand() {
        for (int i = 0; i < AuditViewModel.PAGE + 5; i++) {
            clinic().patients("");
        }
        model.find(AuditQuery.ALL);
        assertThat(seen().rows()).hasSize(AuditViewModel.PAGE);
        assertThat(seen().more()).isTrue();
        model.more();
        assertThat(seen().more()).isFalse();
        assertThat(seen().rows().getLast().seq()).isEqualTo(1);
        assertThat(seen().rows()).extracting(AuditRow::seq).doesNotHaveDuplicates();
    }

    /** Made and confirmed; its code. */
    private String recoveryKit() {
        try (KitDraft draft = clinic().people().draftRecoveryKit(PASSWORD.toCharArray())) {
            String code = String.join(" ", draft.groups());
            draft.confirm(draft.asked().stream().map(draft.groups()::get).toList());
            return code;
        }
    }

    @Test
    void theTrailIsCheckedWithAndWithoutTheKit() {
        model.verify("");
        assertThat(model.verdictProperty().get().orElseThrow().isSound()).isTrue();
        assertThat(model.verdictProperty().get().orElseThrow().proved()).isZero();
        String code = recoveryKit();
        model.verify(code);
        assertThat(model.verdictProperty().get().orElseThrow().proved()).isPositive();
        model.verify(code.substring(3));
        assertThat(model.problemProperty().get()).isPresent();
        assertThat(model.verdictProperty().get()).isEmpty();
    }

    @Test
    void theTrailIsWrittenOutBothWays() throws IOException {
        Path table = folder.resolve("trail.csv");
        Path fhir = folder.resolve("trail.json");
        List<Integer> percents = new ArrayList<>();
        model.workProperty().subscribe(now -> now.ifPresent(done -> percents.add(done.percent())));
        model.exportTable(table);
        model.exportFhir(fhir);
        assertThat(percents).containsExactly(0, 100, 0, 100);
        assertThat(model.toldProperty().get()).contains("Saved: trail.json");
        assertThat(Files.readString(table)).contains("vault-created").doesNotContain(NAME);
        assertThat(Files.readString(fhir)).contains("AuditEvent").doesNotContain(NAME);
        model.exportTable(folder.resolve("nowhere").resolve("trail.csv"));
        assertThat(model.problemProperty().get()).isPresent();
    }

    @Test
    void whoIsNoAdministratorSeesNothing() {
        clinic().people()
                .add(
                        "Nurse Park",
                        EnumSet.of(Role.ASSISTANT),
                        OTHER.toCharArray(),
                        PASSWORD.toCharArray());
        bench.leave(Clinic::close, failure -> {});
        bench.take(door.open("Nurse Park", OTHER.toCharArray()));
        model.begin();
        assertThat(model.seenProperty().get()).isEmpty();
        assertThat(model.problemProperty().get()).isPresent();
        model.verify("");
        assertThat(model.verdictProperty().get()).isEmpty();
    }

    private AuditWords words() {
        return new AuditWords(texts.now(), seen().people(), seen().numbers());
    }

    private PatientKey patient(String number) {
        LocalDate birth = LocalDate.of(1984, 5, 2);
        Patient patient =
                new Patient(number, "Kim", null, null, birth, Sex.FEMALE, null, null, null);
        return clinic().create(patient).key();
    }

    private static AuditQuery about(String typed) {
        return new AuditQuery(Optional.empty(), Optional.empty(), Optional.empty(), typed, "", "");
    }

    @Test
    void whoLookedAtAPatientIsFoundByTheNumberOfTheWholePerson() {
        recoveryKit();
        PatientKey kept = patient("000042");
        PatientKey twice = patient("000043");
        patient("42");
        clinic().patient(kept);
        clinic().registry().merge(kept, twice, MergeReason.ENTERED_TWICE);

        model.find(about("000043"));
        assertThat(seen().rows())
                .extracting(AuditRow::patient)
                .contains(kept, twice)
                .containsOnly(kept, twice);
        assertThat(words().about(seen().rows().getLast())).isEqualTo("patient 000042");
        model.find(about("4242"));
        assertThat(seen().rows()).isEmpty();
        model.find(about("#" + kept.value()));
        assertThat(seen().rows()).isNotEmpty();
    }

    @Test
    void aRowIsSaidInWordsOfBothLanguages() {
        model.find(of(AuditEvent.VAULT_CREATED));
        AuditRow row = seen().rows().getFirst();
        assertThat(words().event(row)).isEqualTo("records created");
        texts.speak(Language.KO);
        AuditWords korean = words();
        assertThat(korean.event(row)).isEqualTo("기록 생성");
        model.find(of(AuditEvent.AUDIT_READ));
        assertThat(seen().rows()).extracting(words()::about).containsOnly("접근 기록");
        assertThat(words().detail(seen().rows().getFirst())).contains("대상: 접근 기록");
        assertThat(korean.detail(row)).anyMatch(line -> line.contains(row.code()));
    }
}
