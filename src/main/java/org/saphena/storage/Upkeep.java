package org.saphena.storage;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.sqlite.SQLiteErrorCode;

/**
 * Looks after an open vault beside the work: a backup when the records stay open over a day, and
 * once a week every page of every table, giving way whenever somebody wants something of the store.
 */
public final class Upkeep implements AutoCloseable {
    /** How often the tables are checked as a whole. */
    public static final Duration CHECKED_EVERY = Duration.ofDays(7);

    private static final System.Logger LOG = System.getLogger(Upkeep.class.getName());
    private static final String FIRST = "saphena-checked 1";
    private static final int MINUTES_BETWEEN_LOOKS = 10;
    private static final int STEPS_BETWEEN_LOOKS = 5_000;

    private final Session session;
    private final Audited audited;
    private final VaultFiles files;
    private final Backups backups;
    private final Clock clock;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("upkeep").factory());
    private final Set<String> done = new HashSet<>();
    private boolean damaged;
    private Runnable onDamage = () -> {};
    private Instant opened;

    private Upkeep(
            Session session, Audited audited, VaultFiles files, Backups backups, Clock clock) {
        this.session = session;
        this.audited = audited;
        this.files = files;
        this.backups = backups;
        this.clock = clock;
        this.opened = clock.instant();
    }

    static Upkeep start(
            Session session, Audited audited, VaultFiles files, Backups backups, Clock clock) {
        Upkeep upkeep = new Upkeep(session, audited, files, backups, clock);
        upkeep.thread.scheduleWithFixedDelay(
                upkeep::tick, MINUTES_BETWEEN_LOOKS, MINUTES_BETWEEN_LOOKS, TimeUnit.MINUTES);
        return upkeep;
    }

    /** When all tables were last found whole. */
    public Optional<Instant> lastChecked() {
        return PlainLines.read(files.checked(), FIRST)
                .map(lines -> lines.getOrDefault("at", ""))
                .flatMap(Upkeep::instant);
    }

    /** Whether a check found damage since the vault was opened. */
    public synchronized boolean foundDamage() {
        return damaged;
    }

    /**
     * Tells when a check finds damage; at once when one has.
     *
     * @param then on whichever thread the check runs; takes the place of the one before
     */
    public synchronized void whenDamaged(Runnable then) {
        onDamage = then;
        if (damaged) {
            then.run();
        }
    }

    private synchronized void damaged() {
        damaged = true;
        onDamage.run();
    }

    /**
     * Checks all tables now.
     *
     * @throws DamagedStoreException when something is wrong
     */
    public void check(Progress progress) {
        watchingForDamage(() -> {
            List<String> tables = session.read(Integrity::tables);
            for (int i = 0; i < tables.size(); i++) {
                progress.at(Progress.Step.CHECKING, (double) i / tables.size());
                require(tables.get(i));
            }
            finish();
            progress.at(Progress.Step.CHECKING, 1);
        });
    }

    /**
     * Does what is due; what fails is tried again at the next look. What it threw would end all
     * looks, and its message may hold what the records do.
     */
    void tick() {
        try {
            if (isNewDay()) {
                backups.makeIfDue(BackupReason.DAILY, Progress.NONE);
                opened = clock.instant();
            }
            if (isCheckDue()) {
                watchingForDamage(this::checkInGaps);
            }
        } catch (StoreException e) {
            LOG.log(System.Logger.Level.WARNING, "upkeep: " + e.messageKey());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "upkeep: " + e.getClass().getName());
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }

    private boolean isNewDay() {
        return !day(opened).equals(day(clock.instant()));
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    private boolean isCheckDue() {
        Instant due = clock.instant().minus(CHECKED_EVERY);
        return lastChecked().filter(last -> last.isAfter(due)).isEmpty();
    }

    private void checkInGaps() {
        for (String table : session.read(Integrity::tables)) {
            if (!done.contains(table)) {
                if (!checkInGap(table)) {
                    return;
                }
                done.add(table);
            }
        }
        done.clear();
        finish();
    }

    private void require(String table) {
        session.read(sql -> {
            Integrity.require(sql, table);
            return true;
        });
    }

    private void finish() {
        remember();
        told(AuditOutcome.SUCCESS);
    }

    private void told(AuditOutcome outcome) {
        try {
            audited.note(
                    AuditNote.of(AuditEvent.INTEGRITY_CHECKED).thing("database", null), outcome);
        } catch (StoreException e) {
            LOG.log(System.Logger.Level.WARNING, "a check was not written down", e);
        }
    }

    /** Whether the table was checked; not when somebody came in between. */
    private boolean checkInGap(String table) {
        return session.read(sql -> {
            try {
                return sql.watched(
                        STEPS_BETWEEN_LOOKS,
                        () -> !session.isWaitedFor(),
                        within -> {
                            Integrity.require(within, table);
                            return true;
                        });
            } catch (SQLException e) {
                if (e.getErrorCode() == SQLiteErrorCode.SQLITE_INTERRUPT.code) {
                    return false;
                }
                throw e;
            }
        });
    }

    private void watchingForDamage(Runnable check) {
        try {
            check.run();
        } catch (DamagedStoreException e) {
            told(AuditOutcome.FAILED);
            damaged();
            throw e;
        }
    }

    private void remember() {
        try {
            PlainLines.write(files.checked(), FIRST, Map.of("at", clock.instant().toString()));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the check was not noted", e);
        }
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
