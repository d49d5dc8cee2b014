package org.saphena.storage;

import java.sql.SQLException;
import org.saphena.clinical.Patient;

/** The words under which patients are found, and the form that they have. */
final class PatientIndex {
    /** Counted up when {@link NameTokens} gives other words. */
    static final int FORM = 2;

    private PatientIndex() {}

    static void add(Sql sql, PatientKey key, Patient patient) throws SQLException {
        sql.run(
                "INSERT INTO patient_search (rowid, names) VALUES (?, ?)",
                key,
                NameTokens.of(patient));
    }

    static void replace(Sql sql, PatientKey key, Patient patient) throws SQLException {
        remove(sql, key);
        add(sql, key, patient);
    }

    static void remove(Sql sql, PatientKey key) throws SQLException {
        sql.run("DELETE FROM patient_search WHERE rowid = ?", key);
    }

    /**
     * Takes the words of those who were removed out of the index, where they are only crossed out.
     */
    static void forgetDeleted(Sql sql) throws SQLException {
        sql.run("INSERT INTO patient_search (patient_search) VALUES ('optimize')");
    }

    /** Makes all words anew where an older program wrote them; all or nothing. */
    static void bring(Sql sql) throws SQLException {
        if (knowsItsForm(sql) && form(sql) < FORM) {
            Transaction.run(
                    sql,
                    within -> {
                        rebuild(within);
                        return within.run("UPDATE search_state SET form = ?", FORM);
                    });
        }
    }

    private static void rebuild(Sql sql) throws SQLException {
        sql.run("DELETE FROM patient_search");
        sql.each(
                "SELECT * FROM patient",
                row -> {
                    StoredPatient stored = PatientRows.read(row);
                    add(sql, stored.key(), stored.patient());
                });
    }

    private static boolean knowsItsForm(Sql sql) throws SQLException {
        return sql.first(
                        "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?",
                        row -> true,
                        "search_state")
                .isPresent();
    }

    private static int form(Sql sql) throws SQLException {
        return sql.first("SELECT form FROM search_state", row -> row.getInt(1)).orElse(0);
    }
}
