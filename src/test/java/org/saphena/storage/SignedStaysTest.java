package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Past the program: what the database itself refuses. */
@SuppressWarnings("NullAway.Init")
class SignedStaysTest {
    @TempDir Path folder;
    private Store store;

    @BeforeEach
    void open() {
        Vaults.filled(folder);
        store = Vaults.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE consultation_version SET case_json = '{}'",
                "UPDATE consultation_version SET state = 'draft', signed_by = NULL,"
                        + " signed_at = NULL, assessment_json = NULL",
                "UPDATE consultation_version SET signed_by = 'somebody else'",
                "DELETE FROM consultation_version",
                "INSERT OR REPLACE INTO consultation_version (id, consultation_id, number, state,"
                        + " saved_at, visit_date, case_json)"
                        + " VALUES (1, 1, 1, 'draft', '', '', '{}')",
                "INSERT INTO consultation_version (consultation_id, number, state, saved_at,"
                        + " signed_by, signed_at, assessment_json, visit_date, case_json)"
                        + " VALUES (1, 2, 'signed', '', 'x', 'x', 'x', '', '{}')",
                "DELETE FROM consultation",
                "DELETE FROM patient",
                "UPDATE consultation SET patient_id = 2",
                "UPDATE consultation SET document_number = 'AAAA-AAAA'",
                "UPDATE segment SET reflux_seconds = 0",
                "DELETE FROM segment",
                "INSERT INTO segment (version_id, side, code) VALUES (1, 'right', 'PER')",
                "DELETE FROM leg",
                "DELETE FROM leg_class",
                "DELETE FROM leg_symptom",
                "DELETE FROM perforator",
                "DELETE FROM decision",
                "UPDATE decision SET decision = 'rejected'",
                "DELETE FROM plan_item",
                "DELETE FROM plan_code",
                "DELETE FROM red_flag_handled",
                "DELETE FROM shown_option",
                "UPDATE shown_option SET status = 'first-line'",
                "DELETE FROM shown_red_flag",
                "INSERT INTO shown_follow_up VALUES (1, 9, 'P1D', 'review', NULL)",
                "UPDATE shown_follow_up SET due_on = NULL",
                "DELETE FROM shown_follow_up",
                "INSERT INTO planned_follow_up VALUES (1, 9, 'x', 'P1D', 'visit', NULL, NULL, NULL)",
                "UPDATE planned_follow_up SET due_on = NULL",
                "DELETE FROM planned_follow_up",
                "UPDATE vault SET kind = 'demo'"
            })
    void nothingThatIsSignedCanBeChanged(String statement) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> store.session().write(sql -> sql.run(statement)))
                .withStackTraceContaining("SQLITE_CONSTRAINT");
    }

    @Test
    void aDraftCanBeWrittenAnew() {
        StoredPatient patient =
                store.patients().create(Cases.patient("C-2", "Lee", null, null, "1970-01-01"));
        SavedVersion draft =
                store.consultations()
                        .create(patient.key(), Cases.about(Cases.KIM, patient.patient()));

        assertThatNoException()
                .isThrownBy(() ->
                        store.consultations()
                                .saveDraft(
                                        draft.key(),
                                        draft.lock(),
                                        Cases.about(Cases.KIM, patient.patient())));
    }
}
