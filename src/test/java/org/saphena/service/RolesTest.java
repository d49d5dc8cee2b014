package org.saphena.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saphena.clinical.AlarmSymptom;
import org.saphena.clinical.Answer;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Sex;
import org.saphena.editing.RecordEdits;
import org.saphena.editing.VisitEdits;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.reasoning.KnowledgeStamp;
import org.saphena.report.Audience;
import org.saphena.report.Document;
import org.saphena.storage.AccountKey;
import org.saphena.storage.AttendanceState;
import org.saphena.storage.AuditFilter;
import org.saphena.storage.AuditRow;
import org.saphena.storage.Backup;
import org.saphena.storage.BackupException;
import org.saphena.storage.BackupShelf;
import org.saphena.storage.ConsultationKey;
import org.saphena.storage.ErasureBasis;
import org.saphena.storage.FollowUpSource;
import org.saphena.storage.FollowUpState;
import org.saphena.storage.FollowUpStep;
import org.saphena.storage.LightVaults;
import org.saphena.storage.MergeReason;
import org.saphena.storage.Progress;
import org.saphena.storage.Role;
import org.saphena.storage.Store;
import org.saphena.storage.StoredPatient;
import org.saphena.storage.Unrecorded;
import org.saphena.storage.Vault;

/** Every role and every permission, past the screens. */
@SuppressWarnings("NullAway.Init")
class RolesTest {
    private static final Consultations CONSULTATIONS =
            new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-19T16:00:00Z"), ZoneId.of("Asia/Seoul"));
    private static final String FIRST = "twelve green otters juggle";
    private static final String PASSWORD = "nine violet kettles hum";

    private static final List<String> GROUPS = Collections.nCopies(8, "AAAAA");
    private static final Document KIT =
            CONSULTATIONS.recoveryKit(GROUPS, LocalDate.EPOCH, Language.EN);

    private static final AccountKey NOBODY = new AccountKey(99);

    @TempDir static Path folder;
    private static StoredPatient patient;
    private static ConsultationKey draft;
    private static ConsultationKey signed;
    private @Nullable Store store;

    @BeforeAll
    static void fill() {
        try (Clinic clinic = LightDoors.create(folder, CLOCK, CONSULTATIONS, FIRST.toCharArray())) {
            for (Role role : Role.values()) {
                clinic.people()
                        .add(
                                nameOf(role),
                                Set.of(role),
                                PASSWORD.toCharArray(),
                                FIRST.toCharArray());
            }
            patient = clinic.create(person("4711"));
            OpenVisit first = clinic.startVisit(patient.key());
            first.sign(first.file(), "Dr Example", Language.EN, "default");
            signed = first.key();
            draft = clinic.startVisit(patient.key()).key();
        }
    }

    @AfterEach
    void lock() {
        if (store != null) {
            store.close();
        }
    }

    private static Vault vault() {
        return LightVaults.in(folder, CLOCK, new JsonCodec());
    }

    private static BackupShelf shelf() {
        return new BackupShelf(folder, CLOCK, "front-desk", new JsonCodec());
    }

    private static String nameOf(Role role) {
        return "The " + role.code();
    }

    private Store open(Role role) {
        Store opened = vault().open(nameOf(role), PASSWORD.toCharArray());
        store = opened;
        return opened;
    }

    private static Patient person(String number) {
        return new Patient(
                number, "Kim", null, "김하늘", LocalDate.of(1984, 5, 2), Sex.FEMALE, null, null, null);
    }

    /** Past the door of the visit, which is not everybody's. */
    private static OpenVisit visit(Store store, ConsultationKey key) {
        return OpenVisit.load(store, new Gate(store), CONSULTATIONS, key);
    }

    private static final FollowUpStep STEP =
            new FollowUpStep(
                    new ConsultationKey(1),
                    FollowUpSource.AGREED,
                    "visit",
                    null,
                    LocalDate.EPOCH,
                    List.of());

    /** One try of each use case; what else goes wrong in it does not matter here. */
    private static Map<Permission, List<Consumer<Store>>> tries() {
        Map<Permission, List<Consumer<Store>>> tries = new EnumMap<>(Permission.class);
        tries.put(
                Permission.FIND_PATIENTS,
                List.of(
                        store -> clinic(store).patients("kim"),
                        store -> clinic(store).similar(null, List.of("kim"))));
        tries.put(
                Permission.READ_PATIENTS,
                List.of(
                        store -> clinic(store).patient(patient.key()),
                        store -> clinic(store).visits(patient.key()),
                        store -> registry(store).counts(),
                        store -> registry(store).unsigned(),
                        store -> registry(store).due(LocalDate.EPOCH),
                        store -> registry(store).openFollowUp(patient.key()),
                        store -> registry(store).merges(patient.key())));
        tries.put(
                Permission.KEEP_DAY_LIST,
                List.of(
                        store -> registry(store).dayList(),
                        store -> registry(store).arrive(patient.key()),
                        store -> registry(store).move(patient.key(), 0, AttendanceState.DONE),
                        store -> registry(store).remove(patient.key(), 0)));
        tries.put(
                Permission.KEEP_FOLLOW_UP,
                List.of(
                        store -> registry(store).done(STEP),
                        store -> registry(store).putOff(STEP, LocalDate.EPOCH),
                        store -> registry(store).restore(STEP, new FollowUpState.Open())));
        tries.put(
                Permission.MERGE_PATIENTS,
                List.of(
                        store ->
                                registry(store)
                                        .merge(
                                                patient.key(),
                                                patient.key(),
                                                MergeReason.ENTERED_TWICE),
                        store -> registry(store).undoMerge(patient.key())));
        tries.put(
                Permission.ERASE_PATIENTS,
                List.of(
                        store -> registry(store).reviewErasure("4711"),
                        store ->
                                registry(store)
                                        .erase(patient.key(), ErasureBasis.LEGAL_ORDER, "no")));
        tries.put(
                Permission.REGISTER_PATIENTS,
                List.of(
                        store -> clinic(store).newNumber(),
                        store -> clinic(store).create(person("4711"))));
        tries.put(
                Permission.EDIT_PATIENTS,
                List.of(store -> clinic(store).update(patient.key(), 0, person("4711"))));
        tries.put(
                Permission.READ_VISITS,
                List.of(
                        store -> clinic(store).open(draft),
                        store -> clinic(store).history().visits(patient.key(), Language.EN),
                        store -> clinic(store).history().scanBefore(patient.key(), draft),
                        store -> clinic(store).history().papers(patient.key()),
                        store -> clinic(store).history().glance(patient.key()),
                        store -> clinic(store).history().signed(paper()),
                        store -> visit(store, draft).earlier()));
        tries.put(
                Permission.START_VISITS, List.of(store -> clinic(store).startVisit(patient.key())));
        tries.put(
                Permission.RECORD_FINDINGS,
                List.of(
                        store -> visit(store, draft).keep(found(visit(store, draft).file())),
                        store ->
                                visit(store, draft)
                                        .keep(
                                                found(visit(store, draft).file()),
                                                null,
                                                Unrecorded.NOTHING),
                        store -> visit(store, draft).keep(Unrecorded.NOTHING),
                        store -> visit(store, draft).take(),
                        store -> visit(store, draft).leave()));
        tries.put(
                Permission.ASSESS,
                List.of(
                        store ->
                                visit(store, draft)
                                        .review(visit(store, draft).file(), Language.EN, "default"),
                        store -> visit(store, signed).signedAdvice()));
        tries.put(
                Permission.SIGN,
                List.of(
                        store ->
                                visit(store, draft)
                                        .sign(
                                                visit(store, draft).file(),
                                                "4711".toCharArray(),
                                                Language.EN,
                                                "default"),
                        store ->
                                visit(store, draft)
                                        .sign(
                                                visit(store, draft).file(),
                                                " ",
                                                Language.EN,
                                                "default")));
        tries.put(Permission.AMEND, List.of(store -> visit(store, draft).amend("to complete")));
        tries.put(
                Permission.PRINT,
                List.of(
                        store -> clinic(store).history().clinicianSummary(paper(), Language.EN),
                        store -> clinic(store).history().patientSummary(paper(), Language.EN),
                        store ->
                                clinic(store)
                                        .history()
                                        .save(paper(), KIT, folder.resolve("no/such")),
                        store -> visit(store, signed).papers().print(() -> {}),
                        store -> visit(store, signed).papers().save(KIT, folder.resolve("no/such")),
                        store ->
                                visit(store, draft)
                                        .papers()
                                        .make(
                                                Audience.CLINICIAN,
                                                visit(store, draft).file(),
                                                Language.EN,
                                                "default")));
        tries.put(
                Permission.EXPORT_CASE,
                List.of(
                        store -> clinic(store).exportCase(draft, folder.resolve("no/such")),
                        store ->
                                clinic(store)
                                        .exportCase(
                                                visit(store, draft),
                                                visit(store, draft).file(),
                                                folder.resolve("no/such"))));
        tries.put(
                Permission.IMPORT_CASE,
                List.of(
                        store -> clinic(store).importCase(folder.resolve("none"), null),
                        store -> clinic(store).similarTo(folder.resolve("none"))));
        tries.put(
                Permission.MANAGE_ACCOUNTS,
                List.of(
                        store -> people(store).all(),
                        store -> people(store).lastLogins(),
                        store ->
                                clinic(store)
                                        .kitPaper()
                                        .save(GROUPS, Language.EN, folder.resolve("no/such")),
                        store -> clinic(store).kitPaper().print(GROUPS, Language.EN, _ -> {}),
                        store -> people(store).add("Lee", Set.of(), weak(), own()),
                        store -> people(store).disable(NOBODY, own()),
                        store -> people(store).enable(NOBODY, weak(), own()),
                        store -> people(store).rename(NOBODY, "Lee", own()),
                        store -> people(store).setRoles(NOBODY, Set.of(), own()),
                        store -> people(store).draftRecoveryKit(own())));
        tries.put(
                Permission.CHANGE_SETTINGS,
                List.of(
                        store -> clinic(store).rules().setLockMinutes(5, own()),
                        store -> clinic(store).rules().setRetentionYears(10, own()),
                        store -> clinic(store).rules().setProfile("default"),
                        store -> clinic(store).rules().tellNewLetterhead()));
        tries.put(
                Permission.CHANGE_KNOWLEDGE, List.of(store -> clinic(store).knowledge().accept()));
        tries.put(
                Permission.KEEP_BACKUPS,
                List.of(
                        store -> keeping(store).counts(),
                        store -> keeping(store).list(),
                        store -> keeping(store).backUp(Progress.NONE),
                        store -> keeping(store).useSecondFolder(null),
                        store -> keeping(store).check(Progress.NONE),
                        store -> keeping(store).drill(backup(store), Progress.NONE)));
        tries.put(
                Permission.RESTORE_BACKUPS,
                List.of(store -> keeping(store).newerThan(backup(store))));
        tries.put(
                Permission.EXPORT_DATA,
                List.of(store -> keeping(store).export(folder, Progress.NONE)));
        tries.put(
                Permission.IMPORT_DATA,
                List.of(
                        store -> clinic(store).readTable(folder.resolve("none"), Progress.NONE),
                        store -> clinic(store).readCases(List.of(), Progress.NONE)));
        tries.put(
                Permission.READ_AUDIT,
                List.of(
                        store -> clinic(store).audit().rows(AuditFilter.ALL, 1),
                        store -> clinic(store).audit().page(AuditFilter.ALL, "", 1),
                        store -> clinic(store).audit().named("AAAA-AAAA"),
                        store -> clinic(store).audit().verify(Progress.NONE),
                        store -> clinic(store).audit().verify("x", Progress.NONE),
                        store ->
                                clinic(store)
                                        .audit()
                                        .exportTable(folder.resolve("no/such"), Progress.NONE),
                        store ->
                                clinic(store)
                                        .audit()
                                        .exportFhir(folder.resolve("no/such"), Progress.NONE)));
        tries.put(
                Permission.CHANGE_OWN_KEYS,
                List.of(
                        store -> people(store).changeOwnPassword(own(), weak()),
                        store -> people(store).setOwnPin("1".toCharArray(), own())));
        return tries;
    }

    private static Safekeeping keeping(Store store) {
        return clinic(store).safekeeping().orElseThrow();
    }

    /** One that was made before; it is there for everybody who gets past the gate. */
    private static Backup backup(Store store) {
        return store.backups().orElseThrow().list().getFirst();
    }

    private static Clinic clinic(Store store) {
        return new Clinic(store, CLOCK, CONSULTATIONS);
    }

    private static Registry registry(Store store) {
        return clinic(store).registry();
    }

    private static People people(Store store) {
        return clinic(store).people();
    }

    private static char[] weak() {
        return "too short".toCharArray();
    }

    private static char[] own() {
        return PASSWORD.toCharArray();
    }

    private static CaseFile found(CaseFile file) {
        return VisitEdits.alarm(AlarmSymptom.CHEST_PAIN, Answer.YES).apply(file);
    }

    private static SignedPaper paper() {
        return new SignedPaper(
                signed,
                1,
                LocalDate.of(2026, 11, 20),
                "Dr Example",
                OffsetDateTime.ofInstant(CLOCK.instant(), CLOCK.getZone()),
                true,
                "AAAA-AAAA");
    }

    /** The newest row of the trail, past the role of who is at work. */
    private static String last(Store store) {
        AuditRow row = store.audit().read(AuditFilter.ALL, 1).getFirst();
        return row.event() + " " + row.outcome() + " " + row.reason();
    }

    @ParameterizedTest
    @EnumSource
    void aRoleDoesWhatItsPermissionsNameAndNothingElse(Role role) {
        Store store = open(role);
        tries().forEach((permission, all) -> {
            for (int i = 0; i < all.size(); i++) {
                String what = role.code() + " " + permission.code() + " " + i;
                Optional<Permission> refused = refused(all.get(i), store);
                if (permission.isOf(Set.of(role))) {
                    assertThat(refused).as(what).isNotEqualTo(Optional.of(permission));
                } else {
                    assertThat(refused).as(what).contains(permission);
                    assertThat(last(store)).as(what).endsWith(" refused not-allowed");
                }
            }
        });
    }

    /** Past the door of the records, which are locked. */
    private static Map<Permission, List<Consumer<BackupShelf>>> triesAtTheDoor() {
        Backup newest = shelf().list().getFirst();
        Map<Permission, List<Consumer<BackupShelf>>> tries = new EnumMap<>(Permission.class);
        tries.put(
                Permission.KEEP_BACKUPS,
                List.of(shelf -> shelf.drill(newest, own(), Progress.NONE)));
        tries.put(
                Permission.RESTORE_BACKUPS,
                List.of(
                        shelf -> shelf.preview(newest, own()),
                        shelf -> shelf.wayOut(own()),
                        shelf -> shelf.restore(newest, own(), Progress.NONE)));
        return tries;
    }

    @ParameterizedTest
    @EnumSource
    void atTheDoorARoleDoesWithBackupsWhatItsPermissionsName(Role role) {
        BackupShelf theirs = shelf().of(nameOf(role));
        triesAtTheDoor()
                .forEach((permission, all) -> {
                    for (Consumer<BackupShelf> work : all) {
                        if (permission.isOf(Set.of(role))) {
                            assertThatNoException().isThrownBy(() -> work.accept(theirs));
                        } else {
                            assertThatExceptionOfType(BackupException.class)
                                    .isThrownBy(() -> work.accept(theirs))
                                    .satisfies(e ->
                                            assertThat(e.reason())
                                                    .isEqualTo(BackupException.Reason.NOT_ALLOWED));
                        }
                    }
                });
    }

    /** The permission that was missing; anything else that went wrong is no refusal. */
    private static Optional<Permission> refused(Consumer<Store> work, Store store) {
        try {
            work.accept(store);
            return Optional.empty();
        } catch (NotAllowedException e) {
            return Optional.of(e.permission());
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }

    @Test
    void everyPermissionIsTried() {
        Set<Permission> tried = EnumSet.copyOf(tries().keySet());
        tried.add(Permission.DECIDE);
        assertThat(tried).containsExactly(Permission.values());
    }

    @Test
    void anAssistantWritesFindingsAndNoDecisions() {
        OpenVisit visit = visit(open(Role.ASSISTANT), draft);
        CaseFile found = found(visit.file());
        assertThatNoException().isThrownBy(() -> visit.keep(found));
        CaseFile decided = RecordEdits.notes("clinician", "call back").apply(found);
        assertThatExceptionOfType(NotAllowedException.class)
                .isThrownBy(() -> visit.keep(decided))
                .satisfies(
                        refused -> assertThat(refused.permission()).isEqualTo(Permission.DECIDE));
        assertThatExceptionOfType(NotAllowedException.class)
                .isThrownBy(() -> visit.keep(decided, null, Unrecorded.NOTHING));
        assertThat(visit(Objects.requireNonNull(store), draft).file().consultation())
                .isEqualTo(found.consultation());
    }

    @Test
    void whatAVisitShowsAndTakesFollowsTheRole() {
        for (Role role : Role.values()) {
            OpenVisit visit = visit(open(role), draft);
            VisitRights rights = visit.rights();
            CaseFile decided = RecordEdits.notes("clinician", "call back").apply(visit.file());
            boolean clinician = role == Role.CLINICIAN;
            assertThat(rights.answers().areWhole()).as(role.code()).isEqualTo(clinician);
            assertThat(visit.papers().answers().areWhole()).isEqualTo(clinician);
            assertThat(visit.papers().mayPrint()).isEqualTo(clinician);
            assertThat(rights.decide()).isEqualTo(clinician);
            assertThat(rights.allow(visit.file(), decided)).isEqualTo(clinician);
            assertThat(rights.allow(visit.file(), found(visit.file()))).isTrue();
            lock();
        }
    }

    @Test
    void anAssistantKeepsWhatAClinicianDecided() {
        OpenVisit clinicians = visit(open(Role.CLINICIAN), draft);
        CaseFile decided = RecordEdits.notes("clinician", "call back").apply(clinicians.file());
        assertThatNoException().isThrownBy(() -> clinicians.keep(decided));
        lock();
        OpenVisit visit = visit(open(Role.ASSISTANT), draft);
        assertThatNoException().isThrownBy(() -> visit.keep(found(visit.file())));
        assertThatExceptionOfType(NotAllowedException.class)
                .isThrownBy(() ->
                        visit.keep(RecordEdits.notes("clinician", "do not").apply(visit.file())));
        assertThatExceptionOfType(NotAllowedException.class)
                .isThrownBy(
                        () -> visit.keep(RecordEdits.notes("clinician", null).apply(visit.file())));
        visit(Objects.requireNonNull(store), draft);
        lock();
        OpenVisit again = visit(open(Role.CLINICIAN), draft);
        again.keep(RecordEdits.notes("clinician", null).apply(again.file()));
    }

    @Test
    void whatAnAssistantKeepsWasLastAssessedAsBefore() {
        KnowledgeStamp seen = new KnowledgeStamp("2025.2", "default", "a".repeat(64));
        KnowledgeStamp now = CONSULTATIONS.knowledge();
        OpenVisit clinicians = visit(open(Role.CLINICIAN), draft);
        clinicians.keep(clinicians.file(), seen, Unrecorded.NOTHING);
        assertThat(clinicians.assessedWith()).isEmpty();
        lock();
        OpenVisit assistants = visit(open(Role.ASSISTANT), draft);
        assistants.keep(found(assistants.file()), now, Unrecorded.NOTHING);
        lock();
        OpenVisit again = visit(open(Role.CLINICIAN), draft);
        assertThat(again.assessedWith()).contains(seen);
        again.keep(again.file(), now, Unrecorded.NOTHING);
        assertThat(visit(Objects.requireNonNull(store), draft).assessedWith()).contains(now);
    }

    @Test
    void whoMayNotAssessReadsVisitsWithoutAnswers() {
        assertThat(clinic(open(Role.ASSISTANT)).history().visits(patient.key(), Language.EN))
                .isNotEmpty()
                .allMatch(visit -> visit.answer().isEmpty());
        lock();
        assertThat(clinic(open(Role.CLINICIAN)).history().visits(patient.key(), Language.EN))
                .allMatch(visit -> visit.answer().isPresent());
    }

    @Test
    void whatIsRefusedLeavesARowAndSecretsAreOverwritten() {
        Store store = open(Role.ASSISTANT);
        char[] own = PASSWORD.toCharArray();
        char[] fresh = "seven quiet lanterns drift".toCharArray();
        assertThatExceptionOfType(NotAllowedException.class)
                .isThrownBy(() -> people(store).add("Lee", Set.of(Role.CLINICIAN), fresh, own));
        assertThat(own).containsOnly('\0');
        assertThat(fresh).containsOnly('\0');
        assertThat(last(store)).isEqualTo("account-added refused not-allowed");
        for (Language language : Language.values()) {
            Failure failure =
                    Failure.of(new NotAllowedException(Permission.MANAGE_ACCOUNTS), language);
            assertThat(failure.code()).isEqualTo("R-01");
            assertThat(failure.details()).hasSize(1);
        }
    }

    @Test
    void eachIsToldWhatTheyMay() {
        Clinic clinic = clinic(open(Role.ASSISTANT));
        assertThat(clinic.may(Permission.RECORD_FINDINGS)).isTrue();
        assertThat(clinic.may(Permission.SIGN)).isFalse();
        assertThat(clinic.people().me().name()).isEqualTo("The assistant");
    }
}
