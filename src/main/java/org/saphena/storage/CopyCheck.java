package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Opens a copy with its key, leaving its bytes as they are, and looks whether it is whole. */
final class CopyCheck {
    private final Path database;
    private final DataKey key;
    private final Look look;
    private final BlockingDeque<String> tables = new LinkedBlockingDeque<>();

    private interface Look {
        void at(Sql sql, String table) throws SQLException;
    }

    private CopyCheck(Path database, DataKey key, Look look) {
        this.database = database;
        this.key = key;
        this.look = look;
    }

    /**
     * Reads every page and compares the tables with their indexes.
     *
     * @return what the copy holds
     * @throws DamagedStoreException when anything in it is not whole
     * @throws NewerVersionException for a copy of a newer program
     */
    static Snapshot read(Path database, DataKey key, Progress progress)
            throws IOException, SQLException {
        return new CopyCheck(database, key, Integrity::require).run(progress);
    }

    /**
     * Reads every page in use.
     *
     * @return what the copy holds
     * @throws DamagedStoreException when a page is not as it was written
     */
    static Snapshot pages(Path database, DataKey key, Progress progress)
            throws IOException, SQLException {
        return new CopyCheck(database, key, Integrity::requirePages).run(progress);
    }

    /**
     * Table by table with what it refers to, two at a time, from both ends of their list: so the
     * patients, who are counted too, are mostly read here.
     */
    private Snapshot run(Progress progress) throws IOException, SQLException {
        FileCheck.requireEncrypted(database);
        try (Database copy = Database.openToRead(database, key)) {
            tables.addAll(Integrity.tables(copy.sql()));
            double all = Math.max(1, tables.size());
            try (Beside<Boolean> other = Beside.start(this::help)) {
                look(
                        copy.sql(),
                        tables::pollFirst,
                        left -> progress.at(Progress.Step.CHECKING, 1 - left / all));
                other.result();
            }
            progress.at(Progress.Step.CHECKING, 1);
            return Snapshot.of(copy.sql());
        }
    }

    private boolean help() throws SQLException {
        try (Database copy = Database.openToRead(database, key)) {
            look(copy.sql(), tables::pollLast, _ -> {});
            return true;
        }
    }

    private interface Left {
        void tell(int tables);
    }

    /** Where one stops, the other need not go on. */
    private void look(Sql sql, Supplier<@Nullable String> next, Left left) throws SQLException {
        try {
            for (String table = next.get(); table != null; table = next.get()) {
                left.tell(tables.size() + 1);
                look.at(sql, table);
            }
        } catch (SQLException | RuntimeException e) {
            tables.clear();
            throw e;
        }
    }
}
