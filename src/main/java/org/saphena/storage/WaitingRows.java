package org.saphena.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Codes;

/**
 * What failed while the records were closed, and what was done with backups then, kept in a file
 * until it can be written into the audit trail: when, which slot, and codes. Who can write to the
 * folder can alter it; the trail itself cannot be reached without a password.
 */
final class WaitingRows {
    private static final int LARGEST = 1 << 20;

    /** What can be done with backups while the records are closed. */
    private static final Set<AuditEvent> WITH_BACKUPS =
            EnumSet.of(
                    AuditEvent.BACKUP_COMPARED,
                    AuditEvent.BACKUP_VERIFIED,
                    AuditEvent.BACKUP_RESTORED);

    private final Path file;
    private final Clock clock;

    WaitingRows(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** One of them; a login that was refused has no more than three words. */
    private record Line(Instant at, String slot, AuditNote note, AuditOutcome outcome) {
        static @Nullable Line read(String text) {
            String[] words = text.split(" ", -1);
            try {
                Instant at = Instant.parse(words[0]);
                return switch (words.length) {
                    case 3 ->
                            new Line(
                                    at,
                                    words[1],
                                    AuditNote.of(AuditEvent.LOGIN).because(words[2]),
                                    AuditOutcome.REFUSED);
                    case 5 ->
                            new Line(
                                    at,
                                    words[1],
                                    AuditNote.of(event(words[3]))
                                            .thing("backup", null)
                                            .because(words[2]),
                                    Codes.find(AuditOutcome.class, words[4]).orElseThrow());
                    default -> null;
                };
            } catch (DateTimeException | IllegalArgumentException | NoSuchElementException _) {
                return null;
            }
        }

        private static AuditEvent event(String code) {
            return Codes.find(AuditEvent.class, code).filter(WITH_BACKUPS::contains).orElseThrow();
        }
    }

    /**
     * Keeps a login that was refused.
     *
     * @param slot whose it was, or empty
     */
    void keep(String slot, String reason) {
        keepLine(slot + " " + reason);
    }

    /** Keeps what was done with a backup, or was not. */
    void keep(String slot, AuditEvent event, String reason, AuditOutcome outcome) {
        keepLine(String.join(" ", slot, reason, event.code(), outcome.code()));
    }

    private void keepLine(String words) {
        String line = Times.text(clock.instant()) + " " + words + "\n";
        try (FileChannel out =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            if (out.size() < LARGEST) {
                out.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
                out.force(true);
            }
        } catch (IOException _) {
            // the wait after failures still holds
        }
    }

    /**
     * Writes what waits into the trail, each once, also when a crash kept the file from being
     * deleted after the last time.
     */
    void tell(Sql sql, Trail trail) throws SQLException {
        List<String> lines = lines();
        Told told = sql.first(Told.SELECT, Told::read).orElseThrow();
        int from = told.isStartOf(lines) ? told.count() : 0;
        for (String text : lines.subList(from, lines.size())) {
            Line line = Line.read(text);
            if (line != null) {
                trail.add(sql, actor(sql, line), line.at(), line.note(), line.outcome());
            }
        }
        Told now = Told.of(lines);
        sql.run(
                "UPDATE audit_state SET waiting_lines = ?, waiting_sha256 = ?",
                now.count(),
                now.sha256());
    }

    /** Forgets what {@link #tell} has written, once that is on the disk. */
    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // told again never
        }
    }

    private static Actor actor(Sql sql, Line line) throws SQLException {
        return new AccountRows(sql, line.at())
                .ofSlot(line.slot())
                .map(account -> Actor.of(account.key(), account.roles()))
                .orElse(Actor.NOBODY);
    }

    private List<String> lines() {
        try {
            if (!Files.isRegularFile(file)) {
                return List.of();
            }
            return Files.size(file) > 2 * LARGEST
                    ? List.of(Times.text(clock.instant()) + "  too-many")
                    : Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        } catch (IOException _) {
            return List.of();
        }
    }

    /** How many lines are in the trail already, and a hash over them. */
    private record Told(int count, String sha256) {
        static final String SELECT = "SELECT waiting_lines, waiting_sha256 FROM audit_state";

        static Told read(ResultSet row) throws SQLException {
            return new Told(row.getInt(1), row.getString(2));
        }

        static Told of(List<String> lines) {
            return new Told(lines.size(), SlotFile.sha256(String.join("\n", lines)));
        }

        boolean isStartOf(List<String> lines) {
            return count <= lines.size() && of(lines.subList(0, count)).equals(this);
        }
    }
}
