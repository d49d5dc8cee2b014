package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who gets at the backups of records that are closed, and what is left in the trail of it. */
@SuppressWarnings("NullAway.Init")
class DoorCheckTest {
    private static final String LEE = "seven amber herons whistle";

    @TempDir Path folder;
    private final HandClock clock = new HandClock();
    private BackupShelf shelf;
    private Backup old;

    /** Everything that can be done with a backup at the door. */
    private enum Door {
        PREVIEW {
            @Override
            void open(BackupShelf shelf, Backup backup, char[] password) {
                shelf.preview(backup, password);
            }
        },
        DRILL {
            @Override
            void open(BackupShelf shelf, Backup backup, char[] password) {
                shelf.drill(backup, password, Progress.NONE);
            }
        },
        WAY_OUT {
            @Override
            void open(BackupShelf shelf, Backup backup, char[] password) {
                shelf.wayOut(password);
            }
        },
        RESTORE {
            @Override
            void open(BackupShelf shelf, Backup backup, char[] password) {
                shelf.restore(backup, password, Progress.NONE);
            }
        };

        abstract void open(BackupShelf shelf, Backup backup, char[] password);
    }

    @BeforeEach
    void fill() {
        shelf = new BackupShelf(folder, clock, "front-desk", new JsonCodec());
        try (Store store = Vaults.in(folder, clock).create(Vaults.NAME, Vaults.password())) {
            store.patients().create(Cases.KIM.patient());
            old = backUp(store);
        }
        clock.pass(Duration.ofMinutes(1));
    }

    private static Backup backUp(Store store) {
        return store.backups().orElseThrow().make(BackupReason.ASKED, Progress.NONE).backup();
    }

    private Account add(Store store, Role role) {
        return store.accounts().add("Lee", Set.of(role), LEE.toCharArray(), Vaults.password());
    }

    private Store open() {
        return Vaults.in(folder, clock).open(Vaults.NAME, Vaults.password());
    }

    private void requireRefused(Door door, String name, String password) {
        Map<String, String> before = Vaults.bytes(folder);
        char[] typed = password.toCharArray();
        assertThatExceptionOfType(BackupException.class)
                .isThrownBy(() -> door.open(shelf.of(name), old, typed))
                .satisfies(
                        e -> assertThat(e.reason()).isEqualTo(BackupException.Reason.NOT_ALLOWED));
        assertThat(typed).containsOnly('\0');
        assertThat(Vaults.bytes(folder)).isEqualTo(before);
        assertThat(folder.resolve("restoring")).doesNotExist();
        assertThat(folder.resolve("checking")).doesNotExist();
    }

    static Stream<Arguments> rolesAndDoors() {
        return Arrays.stream(Role.values())
                .flatMap(
                        role -> Arrays.stream(Door.values()).map(door -> Arguments.of(role, door)));
    }

    @ParameterizedTest
    @MethodSource("rolesAndDoors")
    void onlyAnAdministratorGetsAtABackupThatKnowsThem(Role role, Door door) {
        try (Store store = open()) {
            add(store, role);
            old = backUp(store);
        }
        requireByRole(role, door);
    }

    @ParameterizedTest
    @MethodSource("rolesAndDoors")
    void onlyAnAdministratorGetsAtABackupFromBeforeTheirTime(Role role, Door door) {
        try (Store store = open()) {
            add(store, role);
        }
        requireByRole(role, door);
    }

    private void requireByRole(Role role, Door door) {
        if (role == Role.ADMINISTRATOR) {
            assertThatNoException()
                    .isThrownBy(() -> door.open(shelf.of("Lee"), old, LEE.toCharArray()));
        } else {
            requireRefused(door, "Lee", LEE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoIsDisabledGetsAtNoBackupOfTheirTime(Door door) {
        try (Store store = open()) {
            Account lee = add(store, Role.ADMINISTRATOR);
            old = backUp(store);
            store.accounts().disable(lee.key(), Vaults.password());
        }
        requireRefused(door, "Lee", LEE);
    }

    @Test
    void whoIsAdministratorNoMoreRestoresNothing() {
        try (Store store = open()) {
            Account lee = add(store, Role.ADMINISTRATOR);
            old = backUp(store);
            store.accounts().setRoles(lee.key(), Set.of(Role.ASSISTANT));
        }
        requireRefused(Door.RESTORE, "Lee", LEE);
    }

    @ParameterizedTest
    @MethodSource("rolesAndDoors")
    void whereTheRecordsAreGoneTheRoleInTheBackupCounts(Role role, Door door) throws IOException {
        try (Store store = open()) {
            add(store, role);
            old = backUp(store);
        }
        Files.delete(folder.resolve("clinic.saphena"));
        Files.delete(folder.resolve("clinic.keys"));
        requireByRole(role, door);
    }

    @ParameterizedTest
    @EnumSource
    void whereTheDatabaseIsGoneNobodyComesInByTheKeyFileAlone(Door door) throws IOException {
        try (Store store = open()) {
            add(store, Role.ADMINISTRATOR);
            Files.move(folder.resolve("backups"), folder.resolve("was"));
            Files.writeString(folder.resolve("backups"), "no backup at this close");
        }
        Files.delete(folder.resolve("backups"));
        Files.move(folder.resolve("was"), folder.resolve("backups"));
        Files.delete(folder.resolve("clinic.saphena"));
        requireRefused(door, "Lee", LEE);
    }

    @Test
    void recordsOfTheFirstSchemaAreOfWhoeverOpensTheirKeyFile() {
        Path records = folder.resolve("first-schema");
        Vaults.ofFirstSchema(records);
        try (Store store = Vaults.in(records, clock).open(Vaults.NAME, Vaults.password())) {
            store.accounts()
                    .add("Lee", Set.of(Role.ASSISTANT), LEE.toCharArray(), Vaults.password());
            store.accounts()
                    .changePassword(Vaults.password(), "nine violet kettles hum".toCharArray());
        }
        BackupShelf theirs = new BackupShelf(records, clock, "front-desk", new JsonCodec());
        old =
                theirs.list().stream()
                        .filter(backup -> backup.because() == BackupReason.MIGRATION)
                        .findFirst()
                        .orElseThrow();
        assertThatExceptionOfType(BackupException.class)
                .isThrownBy(() -> theirs.of("Lee").restore(old, LEE.toCharArray(), Progress.NONE));

        theirs.of(Vaults.NAME).restore(old, "nine violet kettles hum".toCharArray(), Progress.NONE);

        assertThatExceptionOfType(WrongPasswordException.class)
                .as("nobody becomes the first account of those records with a key of later")
                .isThrownBy(() -> Vaults.in(records, clock).open("Lee", LEE.toCharArray()));
        assertThatNoException()
                .isThrownBy(() -> Vaults.in(records, clock).open(Vaults.password()).close());
    }

    @Test
    void whoCameInByTheKitSinceTheBackupComesInAfterTheRestore() {
        String code;
        try (Store store = open()) {
            code = String.join("-", Vaults.kit(store));
        }
        Vaults.in(folder, clock).reset(Vaults.NAME, code, LEE.toCharArray()).close();

        shelf.of(Vaults.NAME).restore(old, LEE.toCharArray(), Progress.NONE);

        try (Store store = Vaults.in(folder, clock).open(Vaults.NAME, LEE.toCharArray())) {
            assertThat(Trails.of(store))
                    .filteredOn(row -> row.event().equals("backup-restored"))
                    .singleElement()
                    .satisfies(
                            row -> assertThat(row.actor()).isEqualTo(store.accounts().me().key()));
        }
    }

    @Test
    void anAdministratorOfLaterLeavesTheBackupItsOwnKeys() {
        try (Store store = open()) {
            add(store, Role.ADMINISTRATOR);
            store.accounts()
                    .changePassword(Vaults.password(), "nine violet kettles hum".toCharArray());
        }
        shelf.of("Lee").restore(old, LEE.toCharArray(), Progress.NONE);

        try (Store store = open()) {
            assertThat(store.accounts().all())
                    .extracting(Account::name)
                    .containsExactly(Vaults.NAME);
        }
    }

    @Test
    void whatHappensAtTheDoorIsInTheTrailOnceTheRecordsAreOpened() {
        AccountKey lee;
        long before;
        try (Store store = open()) {
            lee = add(store, Role.ASSISTANT).key();
            before = Trails.last(store) + 1;
        }
        assertThatExceptionOfType(WrongPasswordException.class)
                .isThrownBy(() -> shelf.of("Lee").preview(old, "no".toCharArray()));
        requireRefused(Door.RESTORE, "Lee", LEE);
        requireRefused(Door.PREVIEW, "Lee", LEE);
        BackupShelf mine = shelf.of(Vaults.NAME);
        mine.preview(old, Vaults.password());
        mine.drill(old, Vaults.password(), Progress.NONE);
        mine.wayOut(Vaults.password());

        try (Store store = open()) {
            List<AuditRow> rows =
                    Trails.of(store).stream().filter(row -> row.seq() > before).toList();
            assertThat(rows)
                    .extracting(row -> row.event() + " " + row.outcome() + " " + row.reason())
                    .containsExactly(
                            "backup-made success close",
                            "login refused wrong-password",
                            "backup-restored refused not-allowed",
                            "backup-compared refused not-allowed",
                            "backup-compared success asked",
                            "backup-verified success asked",
                            "backup-compared success close",
                            "login success null");
            assertThat(rows.subList(1, 4)).allMatch(row -> lee.equals(row.actor()));
            assertThat(rows.subList(4, 7))
                    .allMatch(row -> store.accounts().me().key().equals(row.actor()));
        }
    }

    @Test
    void aDrillThatFailsAtTheDoorIsToldAsThat() throws IOException {
        Files.write(old.files().database(), new byte[] {1});
        assertThatExceptionOfType(BackupException.class)
                .isThrownBy(() -> shelf.drill(old, Vaults.password(), Progress.NONE));
        try (Store store = open()) {
            assertThat(Trails.after(store, 0))
                    .filteredOn(row -> row.startsWith("backup-verified"))
                    .containsExactly("backup-verified failed");
        }
    }

    @Test
    void nothingElseIsToldByTheFileOfWhatWaits() throws IOException {
        Files.writeString(
                folder.resolve("clinic.failures"),
                "2026-03-14T01:40:00.000Z  asked patient-erased success\n"
                        + "2026-03-14T01:40:00.000Z  asked backup-verified never\n"
                        + "2026-03-14T01:40:00.000Z  asked no-such success\n");
        try (Store store = open()) {
            assertThat(Trails.after(store, 0))
                    .noneMatch(row -> row.startsWith("patient-erased"))
                    .noneMatch(row -> row.startsWith("backup-verified"));
        }
    }
}
