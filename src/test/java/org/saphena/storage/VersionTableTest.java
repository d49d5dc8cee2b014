package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Patient;
import org.saphena.exchange.RandomCases;

@SuppressWarnings("NullAway.Init")
class VersionTableTest {
    private static final List<String> TABLES =
            List.of(
                    "leg",
                    "leg_class",
                    "leg_symptom",
                    "segment",
                    "perforator",
                    "decision",
                    "red_flag_handled",
                    "plan_item",
                    "plan_code");

    private static final List<CaseFile> CASES =
            RandomCases.stream(2)
                    .map(each -> Cases.withoutVersion(Cases.about(each, Cases.KIM.patient())))
                    .toList();

    @TempDir Path folder;
    private Store store;
    private ConsultationRepository consultations;

    @BeforeEach
    void open() {
        store = Vaults.in(folder, new HandClock()).create(Vaults.NAME, Vaults.password());
        consultations = store.consultations();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void afterAnyChangesTheRowsAreThoseOfTheLastCase() {
        Patient patient =
                Cases.patient(store.patients().newNumber(), "Any", null, null, "1930-01-01");
        PatientKey key = store.patients().create(patient).key();
        SavedVersion draft = consultations.create(key, Cases.about(Cases.KIM, patient));
        for (CaseFile each : RandomCases.stream(60).toList()) {
            CaseFile file = Cases.withoutVersion(Cases.about(each, patient));
            draft = consultations.saveDraft(draft.key(), draft.lock(), file);

            assertThat(rows(draft.key())).isEqualTo(rows(consultations.create(key, file).key()));
        }
    }

    @Test
    void afterASavingThatWasUndoneTheRowsAreThoseOfTheLastCase() {
        SavedVersion first = saved(Cases.KIM, CASES.get(0));

        assertThatIllegalStateException()
                .isThrownBy(() ->
                        consultations.saveDraft(
                                first.key(), first.lock(), CASES.get(1), null, _ -> undone()));

        assertRowsFollow(first, CASES.get(1));
    }

    @Test
    void afterASavingThatWasUndoneWithOtherThingsTheRowsAreThoseOfTheLastCase() {
        SavedVersion first = saved(Cases.KIM, CASES.get(0));

        assertThatIllegalStateException()
                .isThrownBy(() ->
                        store.audited()
                                .run(
                                        AuditNote.of(AuditEvent.DRAFT_SAVED),
                                        _ -> {
                                            consultations.saveDraft(
                                                    first.key(), first.lock(), CASES.get(1));
                                            return undone();
                                        }));

        assertRowsFollow(first, CASES.get(1));
    }

    private SavedVersion saved(CaseFile before, CaseFile file) {
        PatientKey patient = store.patients().create(before.patient()).key();
        SavedVersion draft = consultations.create(patient, before);
        return consultations.saveDraft(draft.key(), draft.lock(), file);
    }

    private void assertRowsFollow(SavedVersion draft, CaseFile file) {
        consultations.saveDraft(draft.key(), draft.lock(), file);
        PatientKey patient = consultations.load(draft.key()).orElseThrow().patient();
        assertThat(rows(draft.key())).isEqualTo(rows(consultations.create(patient, file).key()));
    }

    private static boolean undone() {
        throw new IllegalStateException("undone");
    }

    @Test
    void rowsThatAreTheSameAreNotWritten() {
        PatientKey kim = store.patients().create(Cases.KIM.patient()).key();
        ConsultationKey key = consultations.create(kim, Cases.KIM).key();

        long changes =
                store.session()
                        .write(sql -> {
                            long before = changes(sql);
                            long version = version(sql, key);
                            VersionRows rows = new VersionRows(version);
                            new FindingsTables(sql, rows).replace(Cases.KIM);
                            new RecordTables(sql, rows)
                                    .replace(Objects.requireNonNull(Cases.KIM.record()));
                            return changes(sql) - before;
                        });

        assertThat(changes).isZero();
        assertThat(rows(key).getFirst()).hasSize(2);
    }

    private static long changes(Sql sql) throws SQLException {
        return sql.first("SELECT total_changes()", row -> row.getLong(1)).orElseThrow();
    }

    private static long version(Sql sql, ConsultationKey key) throws SQLException {
        return sql.first(
                        "SELECT id FROM consultation_version WHERE consultation_id = ?",
                        row -> row.getLong(1),
                        key)
                .orElseThrow();
    }

    /** Table by table, without the version. */
    private List<List<String>> rows(ConsultationKey key) {
        return store.session()
                .read(sql -> {
                    long version = version(sql, key);
                    List<List<String>> all = new ArrayList<>();
                    for (String table : TABLES) {
                        all.add(rows(sql, table, version));
                    }
                    return all;
                });
    }

    private static List<String> rows(Sql sql, String table, long version) throws SQLException {
        return sql.list(
                "SELECT * FROM " + table + " WHERE version_id = ?",
                row -> {
                    StringBuilder text = new StringBuilder();
                    for (int i = 2; i <= row.getMetaData().getColumnCount(); i++) {
                        text.append(row.getString(i)).append('|');
                    }
                    return text.toString();
                },
                version);
    }
}
