package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.exchange.csv.Dictionary;

class ExtractTest {
    /** Keys, counters and what is only for the program; the case itself is a file of its own. */
    private static final Set<String> NOT_FOR_LEAVING =
            Set.of(
                    "vault",
                    "audit_epoch",
                    "audit_state",
                    "search_state",
                    "patient_class",
                    "spent_key",
                    "desk",
                    "desk_input",
                    "consultation_version.case_json",
                    "consultation_version.assessment_json",
                    "account.name_key",
                    "account.slot_id",
                    "account.pin_hash",
                    "account.version",
                    "attendance.version",
                    "consultation.version",
                    "patient.version");

    @TempDir Path folder;

    @Test
    void everyColumnIsWrittenOutOrLeftForAReason() {
        Vaults.filled(folder);
        try (Store store = Vaults.open(folder)) {
            Set<String> unexplained = new TreeSet<>();
            Map<String, List<String>> written = Dictionary.tables();
            for (String table : tables(store)) {
                for (String column : columns(store, table)) {
                    boolean isWritten = written.getOrDefault(table, List.of()).contains(column);
                    boolean isLeft =
                            NOT_FOR_LEAVING.contains(table)
                                    || NOT_FOR_LEAVING.contains(table + "." + column);
                    if (isWritten == isLeft) {
                        unexplained.add(table + "." + column);
                    }
                }
            }
            assertThat(unexplained).isEmpty();
        }
    }

    @Test
    void everyTableOfTheDictionaryCanBeRead() {
        Vaults.filled(folder);
        try (Store store = Vaults.open(folder)) {
            List<List<@Nullable String>> patients = new ArrayList<>();
            List<String> documents = new ArrayList<>();
            store.backups()
                    .orElseThrow()
                    .extract(
                            Progress.NONE,
                            extract -> {
                                Dictionary.tables()
                                        .forEach((table, columns) ->
                                                extract.table(
                                                        table,
                                                        columns,
                                                        row -> {
                                                            if (table.equals("patient")) {
                                                                patients.add(row);
                                                            }
                                                        }));
                                extract.versions((document, number, caseJson, advice) -> {
                                    documents.add(document);
                                    assertThat(caseJson).contains("saphena-case");
                                    assertThat(advice).contains("C-0001");
                                });
                                return extract.counts();
                            });
            assertThat(patients).hasSize(1);
            assertThat(patients.getFirst()).contains("C-0001", "1981-02-11");
            assertThat(documents).hasSize(1);
        }
        assertThat(folder.resolve("exporting")).doesNotExist();
    }

    @Test
    void whatThereIsNotCannotBeAskedFor() {
        Vaults.filled(folder);
        try (Store store = Vaults.open(folder)) {
            Backups backups = store.backups().orElseThrow();
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            backups.extract(
                                    Progress.NONE,
                                    extract -> {
                                        extract.table("patient", List.of("number\" --"), _ -> {});
                                        return true;
                                    }));
        }
    }

    private static List<String> tables(Store store) {
        return store.session()
                .read(sql ->
                        sql.list(
                                "SELECT name FROM pragma_table_list WHERE schema = 'main'"
                                        + " AND type = 'table' AND name NOT LIKE 'sqlite%'",
                                row -> row.getString(1)));
    }

    private static List<String> columns(Store store, String table) {
        return store.session()
                .read(sql ->
                        sql.list(
                                "SELECT name FROM pragma_table_info(?)",
                                row -> row.getString(1),
                                table));
    }
}
