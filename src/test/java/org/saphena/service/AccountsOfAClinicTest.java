package org.saphena.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.Language;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Sex;
import org.saphena.clinical.Version;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.storage.AccountKey;
import org.saphena.storage.AuditFilter;
import org.saphena.storage.AuditTrail;
import org.saphena.storage.KitDraft;
import org.saphena.storage.PinException;
import org.saphena.storage.Role;
import org.saphena.storage.StoreClosedException;
import org.saphena.storage.WrongPasswordException;

@SuppressWarnings("NullAway.Init")
class AccountsOfAClinicTest {
    private static final Consultations CONSULTATIONS =
            new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-19T16:00:00Z"), ZoneId.of("Asia/Seoul"));
    private static final String PASSWORD = "twelve green otters juggle";
    private static final String OTHER = "nine violet kettles hum";

    @TempDir Path folder;
    private Clinic clinic;

    @BeforeEach
    void create() {
        clinic = door().create("Dr Han", PASSWORD.toCharArray());
    }

    @AfterEach
    void lock() {
        clinic.close();
    }

    private ClinicDoor door() {
        return LightDoors.in(folder, CLOCK, CONSULTATIONS);
    }

    private static Patient person() {
        return new Patient(
                "4711", "Kim", null, null, LocalDate.of(1984, 5, 2), Sex.FEMALE, null, null, null);
    }

    private List<String> kit() {
        KitDraft draft = clinic.people().draftRecoveryKit(PASSWORD.toCharArray());
        List<String> groups = draft.groups();
        assertThat(draft.confirm(draft.asked().stream().map(groups::get).toList())).isTrue();
        return groups;
    }

    private OpenVisit visit() {
        kit();
        return clinic.startVisit(clinic.create(person()).key());
    }

    @Test
    void newRecordsTakePatientsOnceThereIsASecondWayIn() {
        assertThat(clinic.takesPatients()).isFalse();
        assertThatExceptionOfType(NotReadyException.class)
                .isThrownBy(() -> clinic.create(person()));
        assertThatExceptionOfType(NotReadyException.class)
                .isThrownBy(() -> clinic.importCase(folder.resolve("a.case.json"), null));
        assertThat(Failure.of(new NotReadyException(), Language.EN).title())
                .contains("recovery kit");
        kit();
        assertThat(clinic.takesPatients()).isTrue();
        assertThat(clinic.people().hasRecoveryKit()).isTrue();
        clinic.create(person());
    }

    @Test
    void aSecondPersonIsASecondWayIn() {
        assertThat(door().asksForName()).isFalse();
        clinic.people()
                .add("Lee", Set.of(Role.ASSISTANT), OTHER.toCharArray(), PASSWORD.toCharArray());
        assertThat(door().asksForName()).isTrue();
        assertThat(clinic.takesPatients()).isTrue();
        clinic.close();
        assertThatExceptionOfType(WrongPasswordException.class)
                .isThrownBy(() -> door().open(PASSWORD.toCharArray()));
        clinic = door().open("lee", OTHER.toCharArray());
        assertThat(clinic.people().me().name()).isEqualTo("Lee");
    }

    @Test
    void theKitGivesANewPasswordAtTheDoor() {
        List<String> groups = kit();
        clinic.close();
        clinic = door().reset("Dr Han", String.join("-", groups), OTHER.toCharArray());
        assertThat(clinic.people().me().name()).isEqualTo("Dr Han");
        clinic.close();
        clinic = door().open("Dr Han", OTHER.toCharArray());
    }

    @Test
    void thePinSignsInTheNameOfWhoIsAtWork() {
        OpenVisit visit = visit();
        clinic.people().setOwnPin("4711".toCharArray(), PASSWORD.toCharArray());
        char[] pin = "4711".toCharArray();
        visit.sign(visit.file(), pin, Language.EN, "default");
        Version version =
                Objects.requireNonNull(Objects.requireNonNull(visit.file().record()).version());
        assertThat(version.by()).isEqualTo("Dr Han");
        assertThat(visit.isDraft()).isFalse();
        assertThat(pin).containsOnly('\0');
    }

    @Test
    void withAPinNobodySignsUnderAnotherName() {
        OpenVisit visit = visit();
        clinic.people().setOwnPin("4711".toCharArray(), PASSWORD.toCharArray());
        assertThatIllegalStateException()
                .isThrownBy(() -> visit.sign(visit.file(), "Dr Lee", Language.EN, "default"));
        assertThat(visit.isDraft()).isTrue();
    }

    @Test
    void withoutAPinThePinHasToBeSetFirst() {
        OpenVisit visit = visit();
        assertThatExceptionOfType(PinException.class)
                .isThrownBy(() ->
                        visit.sign(visit.file(), "4711".toCharArray(), Language.EN, "default"))
                .satisfies(refused ->
                        assertThat(refused.reason()).isEqualTo(PinException.Reason.MISSING));
    }

    @Test
    void theThirdWrongPinLocksTheRecords() {
        OpenVisit visit = visit();
        clinic.people().setOwnPin("4711".toCharArray(), PASSWORD.toCharArray());
        for (PinException.Reason reason :
                List.of(
                        PinException.Reason.WRONG,
                        PinException.Reason.WRONG,
                        PinException.Reason.LOCKED)) {
            assertThatExceptionOfType(PinException.class)
                    .isThrownBy(() ->
                            visit.sign(visit.file(), "4712".toCharArray(), Language.EN, "default"))
                    .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
        }
        assertThatExceptionOfType(StoreClosedException.class).isThrownBy(() -> clinic.patients(""));
        clinic = door().open("Dr Han", PASSWORD.toCharArray());
        assertThat(clinic.open(visit.key()).isDraft()).isTrue();
    }

    @Test
    void whatKeepsTheRecordsSafeIsChangedWithTheOwnPasswordAlone() {
        AccountKey me = clinic.people().me().key();
        List<Consumer<char[]>> changes =
                List.of(
                        own -> clinic.rules().setLockMinutes(0, own),
                        own -> clinic.rules().setRetentionYears(15, own),
                        own -> clinic.people().setOwnPin("4711".toCharArray(), own),
                        own -> clinic.people().setRoles(me, Set.of(Role.ADMINISTRATOR), own));
        long before = refused();
        for (Consumer<char[]> change : changes) {
            char[] wrong = OTHER.toCharArray();
            assertThatExceptionOfType(WrongPasswordException.class)
                    .isThrownBy(() -> change.accept(wrong));
            assertThat(wrong).containsOnly('\0');
        }
        assertThat(refused()).isEqualTo(before + changes.size());
        assertThat(clinic.rules().lockMinutes()).isEqualTo(5);
        assertThat(clinic.rules().retentionYears()).isEqualTo(10);
        assertThat(clinic.people().hasOwnPin()).isFalse();
        assertThat(clinic.people().me().roles()).contains(Role.CLINICIAN);
    }

    private long refused() {
        return clinic.audit().rows(AuditFilter.ALL, AuditTrail.MOST).stream()
                .filter(row -> row.outcome().equals("refused"))
                .count();
    }

    @Test
    void theRulesOfTheClinicHoldAfterwards() {
        assertThat(clinic.rules().lockMinutes()).isEqualTo(5);
        assertThat(clinic.rules().retentionYears()).isEqualTo(10);
        assertThat(clinic.rules().profile()).isEmpty();
        clinic.rules().setLockMinutes(0, PASSWORD.toCharArray());
        clinic.rules().setRetentionYears(15, PASSWORD.toCharArray());
        clinic.rules().setProfile("default");
        clinic.close();
        clinic = door().open("Dr Han", PASSWORD.toCharArray());
        assertThat(clinic.rules().lockMinutes()).isZero();
        assertThat(clinic.rules().retentionYears()).isEqualTo(15);
        assertThat(clinic.rules().profile()).contains("default");
    }
}
