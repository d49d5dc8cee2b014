package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Opens a copy with its key, leaving its bytes as they are, and looks whether it is whole. */
final class CopyCheck {
    private final Path database;
    private final DataKey key;
    private final Reading reading;
    private final BlockingDeque<String> parts = new LinkedBlockingDeque<>();

    /**
     * @param cacheKib how much of what was read is kept, in KiB; little where each page is read
     *     once
     */
    private record Reading(Parts parts, Look look, int cacheKib) {}

    private interface Parts {
        List<String> of(Sql sql) throws SQLException;
    }

    private interface Look {
        void at(Sql sql, String part) throws SQLException;
    }

    private CopyCheck(Path database, DataKey key, Reading reading) {
        this.database = database;
        this.key = key;
        this.reading = reading;
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
        Reading whole = new Reading(Integrity::tables, Integrity::require, 65_536);
        return new CopyCheck(database, key, whole).run(progress);
    }

    /**
     * Reads every page in use.
     *
     * @return what the copy holds
     * @throws DamagedStoreException when a page is not as it was written
     */
    static Snapshot pages(Path database, DataKey key, Progress progress)
            throws IOException, SQLException {
        Reading pages = new Reading(Integrity::trees, Integrity::requirePages, 512);
        return new CopyCheck(database, key, pages).run(progress);
    }

    /** Counts while the other thread begins to read: part by part, from both ends of their list. */
    private Snapshot run(Progress progress) throws IOException, SQLException {
        FileCheck.requireEncrypted(database);
        try (Database copy = open()) {
            parts.addAll(reading.parts().of(copy.sql()));
            double all = Math.max(1, parts.size());
            try (Beside<Boolean> other = Beside.start(this::help)) {
                Snapshot held = Snapshot.of(copy.sql());
                look(
                        copy.sql(),
                        parts::pollFirst,
                        left -> progress.at(Progress.Step.CHECKING, 1 - left / all));
                other.result();
                progress.at(Progress.Step.CHECKING, 1);
                return held;
            }
        }
    }

    private boolean help() throws SQLException {
        try (Database copy = open()) {
            look(copy.sql(), parts::pollLast, _ -> {});
            return true;
        }
    }

    private Database open() throws SQLException {
        Database copy = Database.openToRead(database, key);
        copy.keepInCache(reading.cacheKib());
        return copy;
    }

    private interface Left {
        void tell(int parts);
    }

    /** Where one stops, the other need not go on. */
    private void look(Sql sql, Supplier<@Nullable String> next, Left left) throws SQLException {
        try {
            for (String part = next.get(); part != null; part = next.get()) {
                left.tell(parts.size() + 1);
                reading.look().at(sql, part);
            }
        } catch (SQLException | RuntimeException e) {
            parts.clear();
            throw e;
        }
    }
}
