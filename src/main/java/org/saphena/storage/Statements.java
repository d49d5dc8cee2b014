package org.saphena.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/**
 * Statements that were prepared, kept for their next use without the values that they ran with. One
 * that runs is not in here, so that the same text may run within itself.
 */
final class Statements {
    private static final int MOST = 96;

    /** How those begin that are kept; others may do something while they are prepared. */
    private static final Pattern KEPT =
            Pattern.compile("(SELECT|INSERT|UPDATE|DELETE|WITH|BEGIN|COMMIT)\\b");

    private final Connection connection;
    private final SequencedMap<String, PreparedStatement> idle = new LinkedHashMap<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    /** A statement for one use, given back when it is closed. */
    final class Use implements AutoCloseable {
        private final String sql;
        private final PreparedStatement statement;
        private boolean whole;

        private Use(String sql) throws SQLException {
            this.sql = sql;
            PreparedStatement kept = idle.remove(sql);
            this.statement = kept == null ? connection.prepareStatement(sql) : kept;
        }

        PreparedStatement statement() {
            return statement;
        }

        /** It came to its end and may be used again. */
        void ended() {
            whole = true;
        }

        @Override
        public void close() throws SQLException {
            if (whole && KEPT.matcher(sql).lookingAt()) {
                statement.clearParameters();
                keep(sql, statement);
            } else {
                statement.close();
            }
        }
    }

    Use of(String sql) throws SQLException {
        return new Use(sql);
    }

    private void keep(String sql, PreparedStatement statement) throws SQLException {
        PreparedStatement twin = idle.putLast(sql, statement);
        if (twin != null) {
            twin.close();
        }
        if (idle.size() > MOST) {
            idle.pollFirstEntry().getValue().close();
        }
    }
}
