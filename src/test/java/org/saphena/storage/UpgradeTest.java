package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.VersionState;

/** Records that the first schema holds: one password, nobody's name. */
class UpgradeTest {
    private static final String NEWEST = Integer.toString(Migrations.NEWEST);

    private static final LocalDate VISIT = LocalDate.of(2026, 3, 14);

    @TempDir static Path elsewhere;
    @TempDir Path folder;

    /** The driver is unpacked beside the first vault of a process that opens. */
    @BeforeAll
    static void loadTheDriver() {
        Vaults.create(elsewhere).close();
    }

    @BeforeEach
    void copy() {
        Vaults.ofFirstSchema(folder);
    }

    @Test
    void itIsToldBecauseItTakesLong() {
        List<LongOpening> told = new ArrayList<>();
        Vault vault = Vaults.in(folder);
        vault.whenOpeningIsLong(told::add);
        vault.open("Dr Han", Vaults.password()).close();
        assertThat(told).containsExactly(LongOpening.CHECKING, LongOpening.UPGRADING);
    }

    @Test
    void everythingIsThereAfterwards() {
        try (Store store = Vaults.in(folder).open("Dr Han", Vaults.password())) {
            assertThat(store.setting("user_version")).isEqualTo(NEWEST);
            StoredPatient kim = store.patients().byNumber("C-0001").orElseThrow();
            VisitLine visit = store.consultations().ofPatient(kim.key()).getFirst();
            assertThat(store.consultations().versions(visit.key()))
                    .extracting(VersionLine::state)
                    .containsExactly(VersionState.SIGNED, VersionState.AMENDED);
            StoredVersion signed = store.consultations().load(visit.key(), 1).orElseThrow();
            assertThat(Cases.withoutVersion(signed.file())).isEqualTo(Cases.KIM);
            assertThat(store.patients().search("이서", 10)).hasSize(1);
        }
    }

    @Test
    void whoOpensThemGetsTheFirstAccountUnderTheNameTyped() throws IOException {
        try (Store store = Vaults.in(folder).open("Dr  Han", Vaults.password())) {
            Account me = store.accounts().me();
            assertThat(me.name()).isEqualTo("Dr Han");
            assertThat(me.roles()).containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.CLINICIAN);
            assertThat(Trails.after(store, 0))
                    .startsWith("vault-upgraded success", "login success");
        }
        assertThat(Files.readString(folder.resolve("clinic.keys"))).startsWith("saphena-keys 2\n");
        assertThatExceptionOfType(WrongPasswordException.class)
                .isThrownBy(() -> Vaults.in(folder).open("Dr Lee", Vaults.password()));
        Vaults.in(folder).open("dr han", Vaults.password()).close();
    }

    @Test
    void withoutANameTheLastSignerIsTakenForThem() {
        try (Store store = Vaults.in(folder).open(Vaults.password())) {
            assertThat(store.accounts().me().name()).isEqualTo("Dr Example");
            assertThat(store.settings().needsSecondKey()).isFalse();
        }
    }

    @Test
    void aWrongPasswordUpgradesNothing() {
        var before = Vaults.bytes(folder);

        assertThatExceptionOfType(WrongPasswordException.class)
                .isThrownBy(() ->
                        Vaults.in(folder).open("Dr Han", "another long password".toCharArray()));

        assertThat(Vaults.bytes(folder)).isEqualTo(before);
    }

    @Test
    void aCrashBeforeTheKeyFileIsWrittenAnewIsMadeUpForAtTheNextOpening() throws IOException {
        byte[] keys = Files.readAllBytes(folder.resolve("clinic.keys"));
        Vaults.in(folder).open("Dr Han", Vaults.password()).close();
        Files.write(folder.resolve("clinic.keys"), keys);

        assertThatExceptionOfType(WrongPasswordException.class)
                .isThrownBy(() -> Vaults.in(folder).open("Dr Lee", Vaults.password()));
        try (Store store = Vaults.in(folder).open("Dr Han", Vaults.password())) {
            assertThat(store.accounts().all()).hasSize(1);
        }
        assertThat(Files.readString(folder.resolve("clinic.keys"))).startsWith("saphena-keys 2\n");
    }

    @Test
    void anUpgradeThatFailsAfterAnyStatementLeavesTheOldSchema() throws IOException, SQLException {
        byte[] keys = Files.readAllBytes(folder.resolve("clinic.keys"));
        List<String> statements = Migrations.statements(2);
        try (SlotFile.Opened opened = SlotFileReader.read(keys).open("", Vaults.password());
                Database upgraded =
                        Database.open(
                                folder.resolve("clinic.saphena"),
                                opened.key(),
                                false,
                                old -> requireOldAfterEach(old.sql(), statements))) {
            assertThat(upgraded.setting("user_version")).isEqualTo(NEWEST);
        }
    }

    private static void requireOldAfterEach(Sql sql, List<String> statements) throws SQLException {
        List<String> old = schema(sql);
        for (int done = 0; done <= statements.size(); done++) {
            List<String> failing = new ArrayList<>(statements.subList(0, done));
            failing.add("NONSENSE");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> Migrations.run(sql, 2, failing));
            assertThat(schema(sql)).isEqualTo(old);
        }
    }

    /** Everything that is defined, and the version. */
    private static List<String> schema(Sql sql) throws SQLException {
        List<String> all =
                new ArrayList<>(
                        sql.list(
                                "SELECT name || coalesce(sql, '') FROM sqlite_schema ORDER BY name",
                                row -> row.getString(1)));
        all.add(sql.first("PRAGMA user_version", row -> row.getString(1)).orElse(""));
        return all;
    }

    @Test
    void whatIsDoneBeforeAMigrationCanKeepItFromHappening() throws IOException {
        var before = Vaults.bytes(folder);
        byte[] keys = Files.readAllBytes(folder.resolve("clinic.keys"));
        try (SlotFile.Opened opened = SlotFileReader.read(keys).open("", Vaults.password())) {
            assertThatExceptionOfType(StoreHeldException.class)
                    .isThrownBy(() ->
                            Database.open(
                                    folder.resolve("clinic.saphena"),
                                    opened.key(),
                                    false,
                                    old -> {
                                        assertThat(old.setting("user_version")).isEqualTo("1");
                                        throw new StoreHeldException(null);
                                    }));
        }
        assertThat(Vaults.bytes(folder).keySet()).containsAll(before.keySet());
        Vaults.in(folder).open(Vaults.password()).close();
    }

    @Test
    void whatSignedAdviceSuggestedIsListedAfterAnUpgrade(@TempDir Path second) {
        Vaults.ofSecondSchema(second);
        try (Store store = Vaults.open(second)) {
            assertThat(store.setting("user_version")).isEqualTo(NEWEST);
            VisitLine visit =
                    store.consultations()
                            .ofPatient(store.patients().byNumber("C-0001").orElseThrow().key())
                            .getFirst();
            assertThat(store.followUps().due(visit.date().plusYears(1)).lines())
                    .extracting(each -> each.step().what(), DueFollowUp::dueOn)
                    .containsExactly(
                            tuple("duplex", visit.date().plusDays(10)),
                            tuple("cramps", visit.date().plusWeeks(6)),
                            tuple("review", visit.date().plusMonths(3)));
            assertThat(store.audit().verify(Progress.NONE).faults()).isEmpty();
        }
    }

    @Test
    void whatVersionThreeWroteIsThereAfterwards(@TempDir Path third) {
        Vaults.ofThirdSchema(third);
        try (Store store = Vaults.open(third)) {
            assertThat(store.setting("user_version")).isEqualTo(NEWEST);
            StoredPatient kim = store.patients().byNumber("C-0001").orElseThrow();
            assertThat(store.merges().of(kim.key()))
                    .extracting(merge -> merge.merged().patient().id(), Merge::reason)
                    .containsExactly(tuple("T-77", null));
            List<VisitLine> visits = store.consultations().ofPatient(kim.key());
            assertThat(visits).hasSize(2);
            VisitLine own =
                    visits.stream()
                            .filter(each -> store.consultations().versions(each.key()).size() == 2)
                            .findFirst()
                            .orElseThrow();
            assertThat(
                            Cases.withoutVersion(
                                    store.consultations().load(own.key(), 1).orElseThrow().file()))
                    .isEqualTo(Cases.KIM);
            assertThat(Cases.noteOf(store.consultations().load(own.key()).orElseThrow().file()))
                    .isEqualTo("begun");
            assertThat(store.followUps().due(own.date().plusYears(1)).lines())
                    .extracting(each -> each.step().what())
                    .contains("duplex", "review");
            assertThat(store.audit().verify(Progress.NONE).faults()).isEmpty();
            store.merges().undo(store.merges().of(kim.key()).getFirst().merged().key());
            assertThat(store.consultations().ofPatient(kim.key())).hasSize(1);
        }
    }

    @Test
    void whatVersionFourWroteIsFoundByItsClassesAfterwards(@TempDir Path fourth) {
        Vaults.ofFourthSchema(fourth);
        try (Store store = Vaults.open(fourth)) {
            assertThat(store.setting("user_version")).isEqualTo(NEWEST);
            StoredPatient kim = store.patients().byNumber("C-0001").orElseThrow();
            assertThat(store.merges().of(kim.key()))
                    .extracting(Merge::reason)
                    .containsExactly(MergeReason.ENTERED_TWICE);
            assertThat(store.patients().search("c3", 10))
                    .extracting(line -> line.stored().patient().id(), PatientLine::classes)
                    .containsExactly(
                            tuple(
                                    "C-0001",
                                    new LastClasses(
                                            new LastClass(CeapClass.C3, VISIT),
                                            new LastClass(CeapClass.C2R, VISIT))));
            assertThat(store.patients().search("c4b c5", 10))
                    .extracting(line -> line.stored().patient().id(), PatientLine::classes)
                    .containsExactly(
                            tuple(
                                    "C-0003",
                                    new LastClasses(
                                            new LastClass(CeapClass.C4B, LocalDate.of(2025, 6, 2)),
                                            new LastClass(CeapClass.C5, VISIT))));
            assertThat(store.patients().search("c6", 10)).isEmpty();
            assertThat(store.followUps().due(VISIT.plusYears(1)).lines())
                    .extracting(each -> each.step().what())
                    .contains("review", "thermal-standard")
                    .doesNotContain("duplex");
            assertThat(store.audit().verify(Progress.NONE).faults()).isEmpty();
        }
    }

    @Test
    void daysAreCountedInSqlAsInTheProgram() throws SQLException {
        Vaults.ofSecondSchema(folder.resolve("second"));
        byte[] keys = bytes(folder.resolve("second/clinic.keys"));
        List<String> days = List.of("2024-02-29", "2026-01-31", "2026-12-31", "2026-03-14");
        List<String> periods = List.of("P0D", "P10D", "P6W", "P1M", "P3M", "P12M", "P1Y", "P100Y");
        try (SlotFile.Opened opened =
                        SlotFileReader.read(keys).open(Vaults.NAME, Vaults.password());
                Database database =
                        Database.open(
                                folder.resolve("second/clinic.saphena"),
                                opened.key(),
                                false,
                                old -> sign(old.sql(), days, periods))) {
            List<String> counted =
                    database.sql()
                            .list(
                                    "SELECT v.visit_date, f.period, f.due_on FROM shown_follow_up f"
                                            + " JOIN consultation_version v ON v.id = f.version_id"
                                            + " WHERE v.clinician = 'counted'",
                                    row -> {
                                        LocalDate due =
                                                LocalDate.parse(row.getString(1))
                                                        .plus(Period.parse(row.getString(2)));
                                        assertThat(row.getString(3)).isEqualTo(due.toString());
                                        return row.getString(3);
                                    });
            assertThat(counted).hasSize(days.size() * periods.size());
            assertThat(
                            database.sql()
                                    .list(
                                            "SELECT due_on FROM shown_follow_up WHERE period IN"
                                                    + " ('P1Y6M', 'soon')",
                                            row -> row.getString(1)))
                    .containsOnlyNulls()
                    .hasSize(2);
        }
    }

    /** Signed visits past the program, with advice that suggests every period, and odd ones. */
    private static void sign(Sql sql, List<String> days, List<String> periods) throws SQLException {
        String steps =
                periods.stream()
                        .map(period -> "{\"after\":\"" + period + "\",\"what\":\"review\"}")
                        .collect(Collectors.joining(",", "{\"followUp\":[", "]}"));
        for (String day : days) {
            sign(sql, day, steps, "counted");
        }
        String odd =
                "{\"followUp\":[{\"after\":\"P1Y6M\",\"what\":\"a\"},{\"after\":\"soon\",\"what\":\"b\"},{\"after\":3}]}";
        sign(sql, "2026-01-01", odd, "odd");
        sign(sql, "2026-01-01", "no json", "odd");
    }

    private static void sign(Sql sql, String day, String advice, String mark) throws SQLException {
        long visit =
                sql.insert(
                        "INSERT INTO consultation (patient_id, document_number, created_at, version)"
                                + " VALUES (1, hex(randomblob(8)), '', 1)");
        long row =
                sql.insert(
                        "INSERT INTO consultation_version (consultation_id, number, state, saved_at,"
                                + " visit_date, case_json, clinician)"
                                + " VALUES (?, 1, 'draft', '', ?, '{}', ?)",
                        visit,
                        day,
                        mark);
        sql.run(
                "UPDATE consultation_version SET state = 'signed', signed_by = 'x', signed_at = ?,"
                        + " assessment_json = ? WHERE id = ?",
                day,
                advice,
                row);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
