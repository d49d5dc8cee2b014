package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saphena.storage.AuditFault.Kind;

/**
 * What somebody can do who has the data key and knows the program: with the database open and every
 * trigger dropped. Each attack is found, and the first bad row is named.
 */
@SuppressWarnings("NullAway.Init")
class AttacksTest {
    private static final String DATABASE = "clinic.saphena";
    private static final String CHECKPOINT = "clinic.checkpoint";
    private static final List<String> FILES = List.of("clinic.keys", DATABASE, CHECKPOINT);

    @TempDir static Path origin;
    @TempDir static Path older;
    private static List<String> kit;
    private static long sealed;
    private static long signing;
    private static long end;

    @TempDir Path folder;

    /** A vault with a kit, two patients and two signed visits, and how it was in between. */
    @BeforeAll
    static void fill() throws IOException {
        try (Store store = Vaults.create(origin)) {
            kit = Vaults.kit(store);
            sealed = Trails.last(store);
            StoredPatient patient = store.patients().create(Cases.KIM.patient());
            SavedVersion draft = store.consultations().create(patient.key(), Cases.KIM);
            store.consultations()
                    .sign(
                            draft.key(),
                            draft.lock(),
                            Cases.KIM,
                            Cases.advice(),
                            "Dr Example",
                            List.of());
            signing = Trails.last(store);
        }
        copy(origin, older);
        try (Store store = Vaults.open(origin)) {
            StoredPatient kim = store.patients().byNumber("C-0001").orElseThrow();
            SavedVersion draft = store.consultations().create(kim.key(), Cases.KIM);
            store.consultations().saveDraft(draft.key(), draft.lock(), Cases.KIM);
            for (int i = 0; i < 6; i++) {
                store.patients().find(kim.key());
            }
        }
        try (Store store = Vaults.open(origin)) {
            end = Trails.last(store) + 2;
        }
    }

    @BeforeEach
    void begin() throws IOException {
        copy(origin, folder);
    }

    private static void copy(Path from, Path to) throws IOException {
        for (String name : FILES) {
            Files.copy(from.resolve(name), to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Something done to the trail, past the program. */
    private interface Attack {
        void on(Sql sql) throws SQLException;
    }

    /**
     * One attack.
     *
     * @param byKit whether only the recovery kit finds it
     */
    private record Case(String name, Attack attack, long first, Kind kind, boolean byKit) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Case found(String name, Attack attack, long first, Kind kind) {
        return new Case(name, attack, first, kind, false);
    }

    private static Case proved(String name, Attack attack, long first, Kind kind) {
        return new Case(name, attack, first, kind, true);
    }

    private static Attack run(String... statements) {
        return sql -> {
            for (String statement : statements) {
                sql.run(statement);
            }
        };
    }

    private static Attack both(Attack one, Attack other) {
        return sql -> {
            one.on(sql);
            other.on(sql);
        };
    }

    private static Attack rebuilt(String... statements) {
        return both(run(statements), AttacksTest::rebuild);
    }

    /** Makes numbers, hashes and the end fit again; the codes cannot be made without their keys. */
    private static void rebuild(Sql sql) throws SQLException {
        String id =
                sql.first("SELECT database_id FROM vault", row -> row.getString(1)).orElseThrow();
        Digest previous = Trail.genesis(id);
        long seq = 0;
        for (AuditRow row : sql.list(AuditRow.ALL, AuditRow::read)) {
            seq++;
            sql.run(
                    "UPDATE audit SET seq = ?, previous = ? WHERE seq = ?",
                    seq,
                    previous,
                    row.seq());
            AuditRow moved =
                    sql.first("SELECT * FROM audit WHERE seq = ?", AuditRow::read, seq)
                            .orElseThrow();
            previous = moved.expectedHash();
            sql.run("UPDATE audit SET hash = ? WHERE seq = ?", previous, seq);
        }
        sql.run("UPDATE audit_state SET seq = ?, hash = ?", seq, previous);
    }

    private static Attack cut(long last, boolean withState) {
        return sql -> {
            sql.run("DELETE FROM audit WHERE seq > ?", last);
            if (withState) {
                sql.run(
                        "UPDATE audit_state SET seq = ?,"
                                + " hash = (SELECT hash FROM audit WHERE seq = ?)",
                        last,
                        last);
            }
        };
    }

    /** A seal of the attacker's own, and all codes made anew with it. */
    private static Attack resealed(boolean withRow) {
        return sql -> {
            SecureRandom random = new SecureRandom();
            String id =
                    sql.first("SELECT database_id FROM vault", row -> row.getString(1))
                            .orElseThrow();
            byte[] seed = new byte[DataKey.LENGTH];
            AuditSeal mine =
                    AuditSeal.make(
                            RecoveryCode.random(random), seed, id, "0".repeat(32), sealed, random);
            sql.run("DELETE FROM audit_epoch WHERE first_seq = ?", sealed);
            mine.insert(sql);
            if (withRow) {
                sql.run("UPDATE audit SET content = ? WHERE seq = ?", mine.digest(), sealed);
            }
            rebuild(sql);
            byte[] key = AuditKeys.first(seed);
            for (AuditRow row : sql.list(AuditRow.ALL, AuditRow::read)) {
                if (row.seq() >= sealed) {
                    sql.run(
                            "UPDATE audit SET mac = ? WHERE seq = ?",
                            AuditKeys.mac(key, row.hash()),
                            row.seq());
                    key = AuditKeys.next(key);
                }
            }
            sql.run("UPDATE audit_state SET mac_key = ?", key);
        };
    }

    static Stream<Case> attacks() {
        return Stream.of(
                found(
                        "another event",
                        run("UPDATE audit SET event = 'login' WHERE seq = 7"),
                        7,
                        Kind.ALTERED),
                found(
                        "another actor",
                        run("UPDATE audit SET actor = 99 WHERE seq = 7"),
                        7,
                        Kind.ALTERED),
                found(
                        "no actor",
                        run("UPDATE audit SET actor = NULL WHERE seq = 7"),
                        7,
                        Kind.ALTERED),
                found(
                        "another time",
                        run("UPDATE audit SET at = '2026-03-14T02:40:00.000Z' WHERE seq = 7"),
                        7,
                        Kind.ALTERED),
                found(
                        "no time",
                        run("UPDATE audit SET at = 'then' WHERE seq = 7"),
                        7,
                        Kind.UNREADABLE),
                found(
                        "another patient",
                        run("UPDATE audit SET patient = 2 WHERE seq = 7"),
                        7,
                        Kind.ALTERED),
                found(
                        "another outcome",
                        run("UPDATE audit SET outcome = 'failed' WHERE seq = 7"),
                        7,
                        Kind.ALTERED),
                found(
                        "a reason of nothing",
                        run("UPDATE audit SET reason = '' WHERE seq = 7"),
                        7,
                        Kind.ALTERED),
                found("a row deleted", run("DELETE FROM audit WHERE seq = 7"), 7, Kind.MISSING),
                found(
                        "the first row deleted",
                        run("DELETE FROM audit WHERE seq = 1"),
                        1,
                        Kind.MISSING),
                found(
                        "a row deleted and the others moved up",
                        run(
                                "DELETE FROM audit WHERE seq = 7",
                                "UPDATE audit SET seq = seq - 1 WHERE seq > 7"),
                        7,
                        Kind.OUT_OF_ORDER),
                found(
                        "two rows in another order",
                        run(
                                "UPDATE audit SET seq = 1000 WHERE seq = 7",
                                "UPDATE audit SET seq = 7 WHERE seq = 8",
                                "UPDATE audit SET seq = 8 WHERE seq = 1000"),
                        7,
                        Kind.OUT_OF_ORDER),
                found(
                        "a row inserted",
                        run(
                                "UPDATE audit SET seq = seq + 1000 WHERE seq > 7",
                                "UPDATE audit SET seq = seq - 999 WHERE seq > 1000",
                                "INSERT INTO audit SELECT 8, at, zone, actor, roles, station, action,"
                                        + " event, patient, entity, entity_id, entity_version, reason,"
                                        + " outcome, content, previous, hash, mac FROM audit WHERE seq = 7"),
                        8,
                        Kind.OUT_OF_ORDER),
                found("the tail cut off", cut(10, false), 11, Kind.END_MOVED),
                found(
                        "everything wiped",
                        run("DELETE FROM audit", "DELETE FROM audit_epoch"),
                        1,
                        Kind.END_MOVED),
                found(
                        "the seal taken away",
                        run("DELETE FROM audit_epoch WHERE first_seq > 1"),
                        sealed,
                        Kind.SEAL),
                found(
                        "the seal moved",
                        run("UPDATE audit_epoch SET first_seq = first_seq + 1 WHERE first_seq > 1"),
                        sealed,
                        Kind.SEAL),
                found("a seal of somebody else", resealed(false), sealed, Kind.SEAL),
                found(
                        "the signed record altered",
                        run(
                                "UPDATE consultation_version SET case_json = case_json || ' '"
                                        + " WHERE state <> 'draft'"),
                        signing,
                        Kind.SIGNED_ALTERED),
                found(
                        "the signature altered",
                        run(
                                "UPDATE consultation_version SET signed_by = 'Dr Other' WHERE state <> 'draft'"),
                        signing,
                        Kind.SIGNED_ALTERED),
                found(
                        "the signed record deleted",
                        run("DELETE FROM consultation_version WHERE state <> 'draft'"),
                        signing,
                        Kind.SIGNED_GONE),
                proved(
                        "altered and rebuilt",
                        rebuilt("UPDATE audit SET actor = 99 WHERE seq = 7"),
                        7,
                        Kind.OTHER_KEY),
                proved(
                        "deleted and rebuilt",
                        rebuilt("DELETE FROM audit WHERE seq = 9"),
                        9,
                        Kind.OTHER_KEY),
                proved(
                        "in another order and rebuilt",
                        rebuilt(
                                "UPDATE audit SET seq = 1000 WHERE seq = 8",
                                "UPDATE audit SET seq = 8 WHERE seq = 9",
                                "UPDATE audit SET seq = 9 WHERE seq = 1000"),
                        8,
                        Kind.OTHER_KEY),
                proved(
                        "a row added at the end and rebuilt",
                        rebuilt(
                                "INSERT INTO audit SELECT seq + 1, at, zone, actor, roles, station, action,"
                                        + " event, patient, entity, entity_id, entity_version, reason,"
                                        + " outcome, content, previous, hash, mac FROM audit"
                                        + " ORDER BY seq DESC LIMIT 1"),
                        end,
                        Kind.OTHER_KEY),
                proved(
                        "rows before the kit altered and rebuilt",
                        rebuilt("UPDATE audit SET station = 'x' WHERE seq = 1"),
                        sealed,
                        Kind.OTHER_KEY),
                proved(
                        "a code altered",
                        run("UPDATE audit SET mac = hash WHERE seq = 7"),
                        7,
                        Kind.OTHER_KEY),
                proved(
                        "the key of the next row altered",
                        run("UPDATE audit_state SET mac_key = hash"),
                        end,
                        Kind.END_MOVED),
                proved("a seal of somebody else, told of", resealed(true), sealed, Kind.OTHER_KIT));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void everyAttackIsFoundAndTheFirstBadRowIsNamed(Case attack) throws SQLException {
        attack(attack.attack());

        AuditVerdict without = verdict(null);
        AuditVerdict with = verdict(kit);
        if (attack.byKit()) {
            assertThat(without.faults()).isEmpty();
        } else {
            assertThat(without.first()).contains(new AuditFault(attack.first(), attack.kind()));
        }
        assertThat(with.isSound()).isFalse();
        assertThat(with.first().orElseThrow().seq()).isEqualTo(attack.first());
        assertThat(with.faults()).contains(new AuditFault(attack.first(), attack.kind()));
    }

    @Test
    void anUntouchedTrailIsSoundAndProvedToItsLastRow() throws SQLException {
        assertThat(verdict(null)).isEqualTo(new AuditVerdict(end - 1, 0, List.of()));
        assertThat(verdict(kit)).isEqualTo(new AuditVerdict(end - 1, end - 1, List.of()));
        assertThat(attacks().count()).isGreaterThanOrEqualTo(20);
    }

    @Test
    void anotherKitProvesNothing() throws SQLException {
        List<String> other = RecoveryCode.random(new SecureRandom()).groups();
        assertThat(verdict(other).first()).contains(new AuditFault(sealed, Kind.OTHER_KIT));
    }

    /** Drops every trigger first. */
    private void attack(Attack attack) throws SQLException {
        try (Database database = Vaults.database(folder)) {
            Sql sql = database.sql();
            sql.run("PRAGMA foreign_keys = OFF");
            for (String trigger :
                    sql.list(
                            "SELECT name FROM sqlite_schema WHERE type = 'trigger'",
                            row -> row.getString(1))) {
                sql.run("DROP TRIGGER " + trigger);
            }
            attack.on(sql);
            database.settle();
        }
    }

    private AuditVerdict verdict(@Nullable List<String> groups) throws SQLException {
        Session session = Session.start(() -> Vaults.database(folder));
        try {
            if (groups == null) {
                return AuditCheck.run(session, null, Progress.NONE);
            }
            try (RecoveryCode code = RecoveryCode.read(String.join("", groups))) {
                return AuditCheck.run(session, code, Progress.NONE);
            }
        } finally {
            session.close();
        }
    }

    private AuditVerdict afterOpening() {
        try (Store store = Vaults.open(folder)) {
            return store.audit().verify(Progress.NONE);
        }
    }

    private AuditVerdict afterOpeningWithTheKit() {
        try (Store store = Vaults.open(folder)) {
            return store.audit().verify(String.join("-", kit), Progress.NONE);
        }
    }

    private List<AuditRow> putBack() {
        try (Store store = Vaults.open(folder)) {
            return Trails.of(store).stream()
                    .filter(row -> row.event().equals("file-put-back"))
                    .toList();
        }
    }

    @Test
    void anOlderFileInThePlaceIsFoundAtTheNextOpeningAndEverAfter() throws IOException {
        Files.copy(
                older.resolve(DATABASE),
                folder.resolve(DATABASE),
                StandardCopyOption.REPLACE_EXISTING);

        AuditVerdict verdict = afterOpening();

        long first = verdict.first().orElseThrow().seq();
        assertThat(verdict.first().orElseThrow().kind()).isEqualTo(Kind.PUT_BACK);
        assertThat(putBack())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.seq()).isEqualTo(first);
                    assertThat(row.reason()).isEqualTo("rolled-back");
                    assertThat(row.id()).isEqualTo(end - 1);
                });
        assertThat(afterOpeningWithTheKit().first().orElseThrow().seq()).isEqualTo(first);
    }

    @Test
    void anOlderFileWithoutTheCheckpointIsFoundToo() throws IOException {
        Files.copy(
                older.resolve(DATABASE),
                folder.resolve(DATABASE),
                StandardCopyOption.REPLACE_EXISTING);
        Files.delete(folder.resolve(CHECKPOINT));

        assertThat(putBack())
                .singleElement()
                .satisfies(row -> assertThat(row.reason()).isEqualTo("checkpoint-missing"));
    }

    @Test
    void aCheckpointOfSomebodyElseIsNone() throws IOException {
        String text = Files.readString(folder.resolve(CHECKPOINT));
        Files.writeString(folder.resolve(CHECKPOINT), text.replaceFirst("seq \\d+", "seq 1"));
        assertThat(putBack()).hasSize(1);
    }

    @Test
    void aTailThatWasCutWithTheEndMovedIsFoundAtTheNextOpening() throws SQLException {
        attack(cut(10, true));
        assertThat(putBack())
                .singleElement()
                .satisfies(row -> assertThat(row.reason()).isEqualTo("rolled-back"));
        AuditVerdict verdict = afterOpeningWithTheKit();
        assertThat(verdict.first().orElseThrow().seq()).isEqualTo(11);
    }

    @Test
    void aTrailThatWasRebuiltIsFoundAtTheNextOpening() throws SQLException {
        attack(rebuilt("UPDATE audit SET actor = 99 WHERE seq = 7"));
        assertThat(putBack())
                .singleElement()
                .satisfies(row -> assertThat(row.reason()).isEqualTo("rewritten"));
    }

    @Test
    void whoForgesTheCheckpointAsWellIsFoundByTheKit() throws SQLException, IOException {
        attack(cut(10, true));
        try (SlotFile.Opened opened =
                KeyFinder.slots(folder.resolve("clinic.keys"))
                        .open(Vaults.NAME, Vaults.password())) {
            Session session = Session.start(() -> Vaults.database(folder));
            Checkpoint.of(session.read(Trail.End::of))
                    .write(folder.resolve(CHECKPOINT), opened.key());
            session.close();
        }
        assertThat(afterOpening().isSound()).isTrue();
        assertThat(afterOpeningWithTheKit().first()).contains(new AuditFault(11, Kind.OTHER_KEY));
    }

    @Test
    void withoutItsEndTheTrailKeepsTheRecordsShut() throws SQLException {
        attack(run("DELETE FROM audit_state"));
        assertThatExceptionOfType(DamagedStoreException.class)
                .isThrownBy(() -> Vaults.open(folder));
    }

    @Test
    void recordsThatWereNotClosedAreNotTakenForOlderOnes(@TempDir Path killed) throws IOException {
        try (Store store = Vaults.open(folder)) {
            store.patients().search("", 1);
            copy(folder, killed);
            Files.copy(folder.resolve(DATABASE + "-wal"), killed.resolve(DATABASE + "-wal"));
        }
        try (Store store = Vaults.open(killed)) {
            assertThat(Trails.of(store)).noneMatch(row -> row.event().equals("file-put-back"));
            assertThat(store.audit().verify(String.join("", kit), Progress.NONE).isSound())
                    .isTrue();
        }
    }
}
