package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;

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

    @TempDir Path folder;
    private Store store;
    private ConsultationRepository consultations;

    @BeforeEach
    void open() {
        store = Vaults.in(folder, new HandClock()).create(Vaults.password());
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
    void rowsThatAreTheSameAreNotWritten() {
        PatientKey kim = store.patients().create(Cases.KIM.patient()).key();
        ConsultationKey key = consultations.create(kim, Cases.KIM).key();

        long changes =
                store.session()
                        .write(sql -> {
                            long before = changes(sql);
                            long version = version(sql, key);
                            new FindingsTables(sql, version).replace(Cases.KIM);
                            new RecordTables(sql, version)
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
