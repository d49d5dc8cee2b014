package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class AuditedTest {
    @TempDir Path folder;
    private Store store;
    private long before;

    @BeforeEach
    void create() {
        store = Vaults.create(folder);
        before = Trails.last(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<String> told() {
        return Trails.after(store, before);
    }

    private StoredPatient kim() {
        return store.patients().create(Cases.KIM.patient());
    }

    @Test
    void aNewClinicBeginsItsTrail() {
        assertThat(Trails.of(store))
                .extracting(AuditRow::event)
                .containsExactly("vault-created", "login");
        assertThat(Trails.of(store)).extracting(AuditRow::seq).containsExactly(1L, 2L);
    }

    @Test
    void aRowSaysWhoWhenWhereWhatAndAboutWhom() {
        StoredPatient kim = kim();
        SavedVersion draft = store.consultations().create(kim.key(), Cases.KIM);
        AuditRow row = Trails.of(store).getLast();

        assertThat(row.at()).isEqualTo(Instant.parse("2026-03-14T01:40:00Z"));
        assertThat(row.zone()).isEqualTo("Asia/Seoul");
        assertThat(row.actor()).isEqualTo(store.accounts().me().key());
        assertThat(row.roles()).isEqualTo("administrator+clinician");
        assertThat(row.station()).isEqualTo("front-desk");
        assertThat(row.action()).isEqualTo("C");
        assertThat(row.event()).isEqualTo("visit-started");
        assertThat(row.patient()).isEqualTo(kim.key());
        assertThat(row.entity()).isEqualTo("visit");
        assertThat(row.id()).isEqualTo(draft.key().value());
        assertThat(row.version()).isEqualTo(1);
        assertThat(row.outcome()).isEqualTo("success");
        assertThat(row.code()).matches("[A-Z2-7]{4}-[A-Z2-7]{4}");
    }

    @Test
    void theRowsAboutSomebodyAreThoseOfTheWholePerson() {
        PatientKey kim = kim().key();
        PatientKey twin =
                store.patients().create(Cases.withNumber(Cases.KIM, "C-0002").patient()).key();
        store.patients().create(Cases.withNumber(Cases.KIM, "C-0003").patient());
        store.merges().merge(kim, twin, MergeReason.ENTERED_TWICE);

        AuditPage page = store.audit().page(AuditFilter.ALL, "C-0002", 100);

        assertThat(page.rows())
                .extracting(row -> row.event() + " " + page.numbers().get(row.patient()))
                .containsExactly(
                        "patients-merged C-0001",
                        "patient-created C-0002",
                        "patient-created C-0001");
        assertThat(store.audit().read(AuditFilter.ALL.about(kim), 100)).isEqualTo(page.rows());
        assertThat(store.audit().page(AuditFilter.ALL, "C-0009", 100).rows()).isEmpty();
    }

    @Test
    void everyCallLeavesOneRow() {
        StoredPatient kim = kim();
        store.patients().update(kim.key(), 1, Cases.KIM.patient());
        store.patients().find(kim.key());
        store.patients().byNumber("C-0001");
        store.patients().search("kim", 10);
        store.patients().search("", 10);
        store.patients().bornOn(Cases.KIM.patient().birthDate());
        store.patients().newNumber();
        SavedVersion draft = store.consultations().create(kim.key(), Cases.KIM);
        SavedVersion saved = store.consultations().saveDraft(draft.key(), draft.lock(), Cases.KIM);
        SavedVersion signed =
                store.consultations()
                        .sign(
                                saved.key(),
                                saved.lock(),
                                Cases.KIM,
                                Cases.advice(),
                                "Dr Example",
                                List.of());
        store.consultations().amend(signed.key(), signed.lock(), "wrong side");
        store.consultations().load(signed.key());
        store.consultations().load(signed.key(), 1);
        store.consultations().versions(signed.key());
        store.consultations().ofPatient(kim.key());

        assertThat(told())
                .containsExactly(
                        "patient-created success",
                        "patient-changed success",
                        "patient-read success",
                        "patient-read success",
                        "patients-searched success",
                        "patients-searched success",
                        "patients-searched success",
                        "visit-started success",
                        "draft-saved success",
                        "visit-signed success",
                        "amendment-started success",
                        "visit-read success",
                        "visit-read success",
                        "visit-read success",
                        "visits-listed success");
    }

    @Test
    void severalStepsOfOneThingLeaveOneRow() {
        StoredPatient made =
                store.tell(
                        AuditNote.of(AuditEvent.DATA_IMPORTED).because("case-file"),
                        () -> {
                            StoredPatient patient = kim();
                            store.consultations().create(patient.key(), Cases.KIM);
                            return patient;
                        },
                        (note, patient) -> note.about(patient.key()));

        assertThat(told()).containsExactly("data-imported success");
        assertThat(Trails.of(store).getLast().patient()).isEqualTo(made.key());
        assertThat(store.consultations().ofPatient(made.key())).hasSize(1);
    }

    @Test
    void whatFailsLeavesNothingButARowThatSaysSo() {
        assertThatExceptionOfType(NumberRefusedException.class)
                .isThrownBy(() ->
                        store.tell(
                                AuditNote.of(AuditEvent.DATA_IMPORTED),
                                () -> {
                                    kim();
                                    return kim();
                                }));

        assertThat(told()).containsExactly("data-imported failed");
        assertThat(Trails.of(store).getLast().reason()).isEqualTo("number-taken");
        assertThat(store.patients().search("", 10)).isEmpty();
    }

    @Test
    void aPartThatFailsAndIsCaughtLeavesTheRest() {
        store.tell(
                AuditNote.of(AuditEvent.DATA_IMPORTED),
                () -> {
                    kim();
                    assertThatExceptionOfType(NumberRefusedException.class).isThrownBy(this::kim);
                    return true;
                });

        assertThat(told()).containsExactly("data-imported success");
        assertThat(store.patients().search("", 10)).hasSize(1);
    }

    @Test
    void afterAFailureTheNextCallIsToldAgain() {
        kim();
        assertThatExceptionOfType(NumberRefusedException.class).isThrownBy(this::kim);
        store.patients().search("", 1);

        assertThat(told())
                .containsExactly(
                        "patient-created success",
                        "patient-created failed",
                        "patients-searched success");
    }

    @Test
    void lockingLeavesARow() {
        store.close("idle", Progress.NONE);
        store = Vaults.open(folder);

        assertThat(told()).containsExactly("logout success", "login success");
        assertThat(Trails.of(store).get(2).reason()).isEqualTo("idle");
    }

    @Test
    void theTrailHoldsNoWordOfAPatientAndNoReasonInWords() {
        StoredPatient kim = kim();
        SavedVersion draft = store.consultations().create(kim.key(), Cases.KIM);
        SavedVersion signed =
                store.consultations()
                        .sign(
                                draft.key(),
                                draft.lock(),
                                Cases.KIM,
                                Cases.advice(),
                                "Dr Example",
                                List.of());
        store.consultations().amend(signed.key(), signed.lock(), "wrong side");
        store.patients().search("김하늘", 10);

        String all = Trails.of(store).toString();
        for (String word : List.of("Kim", "김하늘", "C-0001", "1981", "wrong side", "Dr Example")) {
            assertThat(all).doesNotContain(word);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AuditNote.of(AuditEvent.VISIT_SIGNED).because("wrong side"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AuditNote.of(AuditEvent.VISIT_SIGNED).thing("Kim", null));
    }

    @Test
    void failedLoginsAreWrittenDownOnceAtTheNextOpening() {
        store.close();
        char[][] wrong =
                IntStream.range(0, 2)
                        .mapToObj(i -> "another long password".toCharArray())
                        .toArray(char[][]::new);
        assertThatExceptionOfType(WrongPasswordException.class)
                .isThrownBy(() -> Vaults.in(folder).open("Clinician", wrong[0]));
        assertThatExceptionOfType(WrongPasswordException.class)
                .isThrownBy(() -> Vaults.in(folder).open("Nobody", wrong[1]));
        store = Vaults.open(folder);

        assertThat(told())
                .containsExactly(
                        "logout success", "login refused", "login refused", "login success");
        List<AuditRow> refused =
                Trails.of(store).stream().filter(row -> row.outcome().equals("refused")).toList();
        assertThat(refused).extracting(AuditRow::reason).containsOnly("wrong-password");
        assertThat(refused.getFirst().actor()).isEqualTo(store.accounts().me().key());
        assertThat(refused.getLast().actor()).isNull();
        assertThat(refused.getLast().roles()).isEqualTo("none");
        assertThat(folder.resolve("clinic.failures")).doesNotExist();
        store.close();
        store = Vaults.open(folder);
        assertThat(told()).filteredOn("login refused"::equals).hasSize(2);
    }

    @Test
    void aFullDiskKeepsNobodyFromReadingAndTheRowsFollow() {
        StoredPatient kim = kim();
        long most = Trails.last(store);
        limitPages("(SELECT page_count FROM pragma_page_count)");
        assertThatExceptionOfType(StoreUnusableException.class)
                .isThrownBy(() -> {
                    for (int i = 0; i < 1000; i++) {
                        store.consultations().create(kim.key(), Cases.KIM);
                    }
                });
        for (int i = 0; i < 200; i++) {
            assertThat(store.patients().find(kim.key())).isPresent();
        }
        long read = rows(most);
        assertThat(read).isLessThan(200);

        limitPages("100000");
        assertThat(store.patients().find(kim.key())).isPresent();
        assertThat(rows(most)).isEqualTo(201);
        assertThat(Trails.of(store)).isSortedAccordingTo(Comparator.comparing(AuditRow::seq));
    }

    @Test
    void aFullDiskKeepsNobodyFromWritingACaseElsewhereAndTheRowFollows() {
        StoredPatient kim = kim();
        limitPages("(SELECT page_count FROM pragma_page_count)");
        assertThatExceptionOfType(StoreUnusableException.class)
                .isThrownBy(() -> {
                    for (int i = 0; i < 1000; i++) {
                        store.consultations().create(kim.key(), Cases.KIM);
                    }
                });
        for (int i = 0; i < 200; i++) {
            assertThat(store.tell(AuditNote.of(AuditEvent.CASE_EXPORTED), () -> "written"))
                    .isEqualTo("written");
        }
        limitPages("100000");
        assertThat(store.patients().find(kim.key())).isPresent();
        assertThat(told()).filteredOn("case-exported success"::equals).hasSize(200);
    }

    private void limitPages(String most) {
        store.session()
                .read(sql -> {
                    String pages =
                            sql.first("SELECT " + most, row -> row.getString(1)).orElseThrow();
                    return sql.run("PRAGMA max_page_count = " + pages);
                });
    }

    private long rows(long after) {
        return Trails.of(store).stream()
                .filter(row -> row.seq() > after && row.event().equals("patient-read"))
                .count();
    }
}
