package org.saphena.storage;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Coded;
import org.sqlite.ProgressHandler;

/** Runs statements on the one connection. Only for the store's own thread. */
final class Sql {
    /** Makes a value of the current row. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Does something with the current row. */
    interface RowAction {
        void with(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final Statements statements;

    Sql(Connection connection) {
        this.connection = connection;
        this.statements = new Statements(connection);
    }

    /** Runs a statement and tells how many rows it changed. */
    int run(String sql, @Nullable Object... values) throws SQLException {
        try (Statements.Use use = prepare(sql, values)) {
            PreparedStatement statement = use.statement();
            if (statement.execute()) {
                statement.getResultSet().close();
            }
            int changed = Math.max(0, statement.getUpdateCount());
            use.ended();
            return changed;
        }
    }

    /** Inserts a row and tells its key. */
    long insert(String sql, @Nullable Object... values) throws SQLException {
        run(sql, values);
        return first("SELECT last_insert_rowid()", row -> row.getLong(1)).orElseThrow();
    }

    <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... values)
            throws SQLException {
        List<T> rows = new ArrayList<>();
        each(sql, row -> rows.add(reader.read(row)), values);
        return rows;
    }

    /** Does something with each row while the others are still to be read. */
    void each(String sql, RowAction action, @Nullable Object... values) throws SQLException {
        try (Statements.Use use = prepare(sql, values)) {
            try (ResultSet result = use.statement().executeQuery()) {
                while (result.next()) {
                    action.with(result);
                }
            }
            use.ended();
        }
    }

    <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... values)
            throws SQLException {
        try (Statements.Use use = prepare(sql, values)) {
            Optional<T> first = Optional.empty();
            try (ResultSet result = use.statement().executeQuery()) {
                if (result.next()) {
                    first = Optional.of(reader.read(result));
                }
            }
            use.ended();
            return first;
        }
    }

    /**
     * Does work during which somebody looks after every so many steps of SQLite's machine.
     *
     * @param goOn false ends the running statement; the others follow as they are
     */
    <T> T watched(int steps, BooleanSupplier goOn, Work<T> work) throws SQLException {
        ProgressHandler.setHandler(
                connection,
                steps,
                new ProgressHandler() {
                    @Override
                    protected int progress() {
                        return goOn.getAsBoolean() ? 0 : 1;
                    }
                });
        try {
            return work.with(this);
        } finally {
            ProgressHandler.clearHandler(connection);
        }
    }

    private Statements.Use prepare(String sql, @Nullable Object... values) throws SQLException {
        Statements.Use use = statements.of(sql);
        try {
            for (int i = 0; i < values.length; i++) {
                bind(use.statement(), i + 1, values[i]);
            }
            return use;
        } catch (SQLException | RuntimeException e) {
            use.close();
            throw e;
        }
    }

    private static void bind(PreparedStatement statement, int index, @Nullable Object value)
            throws SQLException {
        switch (value) {
            case null -> statement.setNull(index, Types.NULL);
            case String text -> statement.setString(index, text);
            case Coded coded -> statement.setString(index, coded.code());
            case Boolean flag -> statement.setInt(index, flag ? 1 : 0);
            case BigDecimal number -> statement.setDouble(index, number.doubleValue());
            case Number number -> statement.setLong(index, number.longValue());
            case Digest digest -> statement.setBytes(index, digest.bytes());
            case byte[] bytes -> statement.setBytes(index, bytes);
            case RowKey key -> statement.setLong(index, key.value());
            case Instant instant -> statement.setString(index, Times.text(instant));
            case Temporal date -> statement.setString(index, date.toString());
            default -> throw new IllegalArgumentException(value.getClass().getName());
        }
    }
}
