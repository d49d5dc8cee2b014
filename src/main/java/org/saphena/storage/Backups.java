package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The backups of an open vault. Making one holds up other work only while the copy is written; it
 * is checked beside the work. Safe for several threads.
 */
public final class Backups implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Backups.class.getName());

    private final VaultFiles files;
    private final DataKey key;
    private final Session session;
    private final Audited audited;
    private final Clock clock;
    private final CaseCodec codec;
    private final BackupSettings settings;
    private long changesKept;

    /**
     * @param key taken over; {@link #close} overwrites it
     */
    Backups(
            VaultFiles files,
            DataKey key,
            Session session,
            Audited audited,
            Clock clock,
            CaseCodec codec) {
        this.files = files;
        this.key = key;
        this.session = session;
        this.audited = audited;
        this.clock = clock;
        this.codec = codec;
        this.settings = new BackupSettings(files);
        this.changesKept = audited.changes();
    }

    /** All that are whole, the newest first. */
    public List<Backup> list() {
        return files.backups().backups();
    }

    /** How much the records hold now. */
    public Counts counts() {
        return session.read(Counts::of);
    }

    /** How the clinic stands with them. */
    public BackupStatus status() {
        return new BackupStatus(
                list().stream().findFirst().orElse(null),
                files.backups().damaged().size(),
                settings.failure().orElse(null),
                place(),
                secondFolder().map(folder -> place(folder, folder)).orElse(null));
    }

    /** Where second copies go. */
    public Optional<Path> secondFolder() {
        return settings.second();
    }

    /**
     * From now on every backup is copied to this folder too.
     *
     * @param folder one that is there, outside the folder of the records; null for none
     * @throws BackupException when it is not there or cannot be written to
     */
    public void useSecondFolder(@Nullable Path folder) {
        settings.useSecond(folder);
    }

    /**
     * Makes a verified backup, thins out the older ones and copies it to the second folder.
     *
     * @throws BackupException when none was made
     */
    public synchronized BackupOutcome make(BackupReason because, Progress progress) {
        try {
            long changes = audited.changes();
            Backup backup =
                    new BackupWriter(files, key, clock)
                            .make(
                                    (target, told) ->
                                            session.read(sql ->
                                                    Snapshot.copy(
                                                            sql, files.database(), target, told)),
                                    because,
                                    progress);
            changesKept = changes;
            BackupException.@Nullable Reason second = copy(backup, progress);
            remember(second);
            told(AuditEvent.BACKUP_MADE, because, AuditOutcome.SUCCESS);
            return new BackupOutcome(backup, second);
        } catch (RuntimeException e) {
            BackupException failure = BackupException.of(e);
            remember(failure.reason());
            told(AuditEvent.BACKUP_MADE, because, AuditOutcome.FAILED);
            throw failure;
        }
    }

    /** What the records have and the backup does not. */
    public Newer newerThan(Backup backup) {
        return audited.run(
                AuditNote.of(AuditEvent.BACKUP_COMPARED)
                        .thing("backup", null)
                        .because(backup.because().code()),
                sql -> Newer.than(backup, sql));
    }

    /**
     * Restores a backup into a folder of its own, reads all of it and takes it away again.
     *
     * @throws BackupException for a damaged backup
     */
    public synchronized DrillReport drill(Backup backup, Progress progress) {
        try {
            DrillReport report = Drill.run(backup, key, files, codec, progress);
            told(AuditEvent.BACKUP_VERIFIED, backup.because(), AuditOutcome.SUCCESS);
            return report;
        } catch (RuntimeException e) {
            told(AuditEvent.BACKUP_VERIFIED, backup.because(), AuditOutcome.FAILED);
            throw e;
        }
    }

    /**
     * Gives everything as of now to {@code work}, from an encrypted copy that is taken away again,
     * so that the store is free for others meanwhile.
     */
    public synchronized <T> T extract(Progress progress, Function<Extract, T> work) {
        VaultFiles copy = new VaultFiles(files.exporting());
        try {
            DiskFiles.deleteTree(copy.folder());
            DiskFiles.makePrivateFolder(copy.folder());
            try {
                session.read(
                        sql -> Snapshot.copy(sql, files.database(), copy.database(), progress));
                try (Database database = Database.openToRead(copy.database(), key)) {
                    return work.apply(new Extract(database.sql()));
                }
            } finally {
                DiskFiles.deleteTree(copy.folder());
            }
        } catch (IOException e) {
            throw BackupException.of(IoFaults.of(e));
        } catch (SQLException e) {
            throw SqlFaults.of(e);
        }
    }

    /** Whether something was written since the last backup of this opening. */
    synchronized boolean isDue() {
        return audited.changes() != changesKept;
    }

    /** Makes one if something was written; a failure is remembered and goes no further. */
    void makeIfDue(BackupReason because, Progress progress) {
        try {
            if (isDue()) {
                make(because, progress);
            }
        } catch (BackupException e) {
            LOG.log(System.Logger.Level.WARNING, "no backup: " + e.reason());
        }
    }

    @Override
    public synchronized void close() {
        key.close();
    }

    /** Where the disk takes no row either, the failure itself is told. */
    private void told(AuditEvent event, BackupReason because, AuditOutcome outcome) {
        try {
            audited.note(
                    AuditNote.of(event)
                            .thing("backup", null)
                            .because(because.name().toLowerCase(Locale.ROOT)),
                    outcome);
        } catch (StoreException e) {
            LOG.log(System.Logger.Level.WARNING, "a backup was not written down", e);
        }
    }

    private BackupException.@Nullable Reason copy(Backup backup, Progress progress) {
        Optional<Path> second = settings.second();
        if (second.isEmpty()) {
            return null;
        }
        try {
            SecondCopies.copy(backup, second.get(), clock, progress);
            return null;
        } catch (BackupException e) {
            return e.reason();
        }
    }

    private void remember(BackupException.@Nullable Reason failure) {
        try {
            if (failure == null) {
                settings.succeeded();
            } else {
                settings.failed(clock.instant(), failure);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the outcome of a backup was not noted", e);
        }
    }

    /** The folder of the first copies is made when it is needed. */
    private BackupStatus.Place place() {
        Path folder = files.backups().folder();
        return place(folder, Files.isDirectory(folder) ? folder : files.folder());
    }

    private static BackupStatus.Place place(Path folder, Path there) {
        try {
            return new BackupStatus.Place(
                    folder, Files.isWritable(there), Files.getFileStore(there).getUsableSpace());
        } catch (IOException _) {
            return new BackupStatus.Place(folder, false, 0);
        }
    }
}
