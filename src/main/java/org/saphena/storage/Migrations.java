package org.saphena.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Brings a database to the newest schema, one numbered file after the other, each in a transaction
 * of its own that also counts {@code user_version} up. In a file, a blank line ends a statement.
 */
final class Migrations {
    static final int NEWEST = 5;

    private Migrations() {}

    static void bring(Sql sql, int from) throws SQLException {
        for (int version = from + 1; version <= NEWEST; version++) {
            run(sql, version, statements(version));
        }
        requireNewest(sql);
    }

    private static void requireNewest(Sql sql) throws SQLException {
        int version = sql.first("PRAGMA user_version", row -> row.getInt(1)).orElse(0);
        if (version != NEWEST) {
            throw new StoreUnusableException(StoreUnusableException.Reason.SETTING_REFUSED);
        }
    }

    static void run(Sql sql, int version, List<String> statements) throws SQLException {
        Transaction.run(
                sql,
                within -> {
                    for (String statement : statements) {
                        within.run(statement);
                    }
                    return within.run("PRAGMA user_version = " + version);
                });
    }

    static List<String> statements(int version) {
        String name = "schema-" + version + ".sql";
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
            String text = new String(bytes, StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\\R\\R+"))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
