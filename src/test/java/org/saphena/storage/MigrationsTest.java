package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    @TempDir Path folder;

    @Test
    void anEmptyFileGetsTheNewestSchema() throws SQLException {
        try (DataKey key = DataKey.random(new SecureRandom());
                Database database = Database.create(folder.resolve("new"), key)) {
            assertThat(database.setting("user_version"))
                    .isEqualTo(Integer.toString(Migrations.NEWEST));
            assertThat(tables(database)).contains("patient", "consultation_version", "segment");
        }
    }

    @Test
    void everyTableIsStrict() throws SQLException {
        try (DataKey key = DataKey.random(new SecureRandom());
                Database database = Database.create(folder.resolve("new"), key)) {
            assertThat(
                            database.sql()
                                    .list(
                                            "SELECT name FROM pragma_table_list WHERE strict = 0"
                                                    + " AND type = 'table'"
                                                    + " AND name NOT LIKE 'sqlite%'",
                                            row -> row.getString(1)))
                    .isEmpty();
        }
    }

    @Test
    void aMigrationThatFailsChangesNothing() throws SQLException {
        try (DataKey key = DataKey.random(new SecureRandom());
                Database database = Database.create(folder.resolve("new"), key)) {
            List<String> statements = List.of("CREATE TABLE extra (a TEXT) STRICT", "NONSENSE");

            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() ->
                            Migrations.run(database.sql(), Migrations.NEWEST + 1, statements));

            assertThat(tables(database)).doesNotContain("extra");
            assertThat(database.setting("user_version"))
                    .isEqualTo(Integer.toString(Migrations.NEWEST));
        }
    }

    @Test
    void aVersionThatWasNotTakenIsNoneToWorkWith() throws SQLException {
        try (DataKey key = DataKey.random(new SecureRandom());
                Database database = Database.create(folder.resolve("new"), key)) {
            database.sql().run("PRAGMA user_version = " + (Migrations.NEWEST - 1));

            assertThatExceptionOfType(StoreUnusableException.class)
                    .isThrownBy(() -> Migrations.bring(database.sql(), Migrations.NEWEST));
        }
    }

    private static List<String> tables(Database database) throws SQLException {
        return database.sql()
                .list(
                        "SELECT name FROM sqlite_schema WHERE type = 'table'",
                        row -> row.getString(1));
    }
}
