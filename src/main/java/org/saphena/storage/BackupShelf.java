package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The backups of a vault that is not open, or does not open any more. Passwords are those of the
 * time of the backup; where one was changed since, the one of now does as well. Only administrators
 * get at what is in them, see {@link DoorCheck}; what they did, and what was refused, is in the
 * audit trail as soon as the records are opened.
 */
public final class BackupShelf {
    private final VaultFiles files;
    private final Clock clock;
    private final CaseCodec codec;
    private final VaultHold hold;
    private final Attempts attempts;
    private final WaitingRows waiting;
    private final BackupFolder folder;
    private final String name;

    /**
     * @param host the name of this machine, for others who find the vault in use
     */
    public BackupShelf(Path folder, Clock clock, String host, CaseCodec codec) {
        this.files = new VaultFiles(folder.toAbsolutePath().normalize());
        this.clock = clock;
        this.codec = codec;
        this.hold = new VaultHold(files, clock, host);
        this.attempts = new Attempts(clock, new AttemptsFile(files.attempts()));
        this.waiting = new WaitingRows(files.failures(), clock);
        this.folder = files.backups();
        this.name = "";
    }

    private BackupShelf(BackupShelf other, BackupFolder folder, String name) {
        this.files = other.files;
        this.clock = other.clock;
        this.codec = other.codec;
        this.hold = other.hold;
        this.attempts = other.attempts;
        this.waiting = other.waiting;
        this.folder = folder;
        this.name = name;
    }

    /** The same for somebody of this name; without one it takes records that have one password. */
    public BackupShelf of(String who) {
        return new BackupShelf(this, folder, who);
    }

    /** The same with the backups of another folder, such as the one of the second copies. */
    public BackupShelf in(Path other) {
        return new BackupShelf(this, new BackupFolder(other.toAbsolutePath().normalize()), name);
    }

    /** All that are whole, the newest first. */
    public List<Backup> list() {
        return folder.backups();
    }

    /**
     * One of them by its name.
     *
     * @throws BackupException when there is no such backup
     */
    public Backup named(String name) {
        return folder.named(name)
                .orElseThrow(() -> new BackupException(BackupException.Reason.MISSING));
    }

    /**
     * One of them by its name, or the newest for an empty one.
     *
     * @throws BackupException when there is no such backup
     */
    public Backup namedOrNewest(String which) {
        return which.isEmpty()
                ? list().stream()
                        .findFirst()
                        .orElseThrow(() -> new BackupException(BackupException.Reason.MISSING))
                : named(which);
    }

    /**
     * What can be done about records that do not open. Nothing is changed.
     *
     * @param password overwritten before this returns
     */
    public WayOut wayOut(char[] password) {
        List<Backup> all = list();
        if (all.isEmpty()) {
            Passwords.clear(password);
            return new WayOut(all, null);
        }
        List<Path> keyFiles = new ArrayList<>();
        all.forEach(backup -> keyFiles.add(backup.files().keys()));
        keyFiles.add(files.keys());
        Deed deed = new Deed(AuditEvent.BACKUP_COMPARED, all.getFirst(), keyFiles);
        return with(
                deed, password, (found, _) -> new WayOut(all, newer(deed.backup(), found.key())));
    }

    /**
     * What the records have that a backup does not.
     *
     * @param password overwritten before this returns
     * @return empty where nobody can tell, since the records cannot be read
     * @throws BackupException when it is not an administrator's
     */
    public Optional<Newer> preview(Backup backup, char[] password) {
        return with(
                deed(AuditEvent.BACKUP_COMPARED, backup),
                password,
                (found, _) -> Optional.ofNullable(newer(backup, found.key())));
    }

    /**
     * Restores a backup into a folder of its own, reads all of it and takes it away again.
     *
     * @param password overwritten before this returns
     * @throws BackupException for a damaged backup, or when it is not an administrator's
     */
    public DrillReport drill(Backup backup, char[] password, Progress progress) {
        return with(
                deed(AuditEvent.BACKUP_VERIFIED, backup),
                password,
                (found, _) -> Drill.run(backup, found.key(), files, codec, progress));
    }

    /**
     * Puts a backup in the place of the records: it is verified beside them first, they are kept as
     * a verified backup, or aside when they cannot be read, and only then renamed.
     *
     * @param password overwritten before this returns
     * @throws BackupException for a damaged backup, or when it is not an administrator's; the
     *     records are as they were
     */
    public Restored restore(Backup backup, char[] password, Progress progress) {
        return with(
                deed(AuditEvent.BACKUP_RESTORED, backup),
                password,
                (found, today) ->
                        new Restore(files, clock, hold.host(), found, today, progress).run(backup));
    }

    /** What is to be done with a backup, and where its key may be. */
    private record Deed(AuditEvent event, Backup backup, List<Path> keyFiles) {
        /** The restored records themselves tell that they were. */
        boolean isToldAfterwards() {
            return event != AuditEvent.BACKUP_RESTORED;
        }
    }

    private Deed deed(AuditEvent event, Backup backup) {
        return new Deed(event, backup, List.of(backup.files().keys(), files.keys()));
    }

    private interface Action<T> {
        T with(KeyFinder.Found found, Optional<Account> today) throws IOException, SQLException;
    }

    private <T> T with(Deed deed, char[] password, Action<T> action) {
        try {
            return hold.during(_ -> {
                VaultBuilder.finish(files);
                try (KeyFinder.Found found =
                        new KeyFinder(attempts, waiting).find(deed.keyFiles(), name, password)) {
                    return told(deed, found, action);
                }
            });
        } finally {
            Passwords.clear(password);
        }
    }

    private <T> T told(Deed deed, KeyFinder.Found found, Action<T> action)
            throws IOException, SQLException {
        try {
            DoorCheck check = new DoorCheck(files, clock.instant());
            T done = action.with(found, check.require(found, deed.backup()));
            if (deed.isToldAfterwards()) {
                keep(deed, found, deed.backup().because().code(), AuditOutcome.SUCCESS);
            }
            return done;
        } catch (IOException | SQLException | RuntimeException e) {
            boolean refused =
                    e instanceof BackupException known
                            && known.reason() == BackupException.Reason.NOT_ALLOWED;
            keep(
                    deed,
                    found,
                    refused ? Audited.NOT_ALLOWED : Audited.reason(e),
                    refused ? AuditOutcome.REFUSED : AuditOutcome.FAILED);
            throw e;
        }
    }

    private void keep(Deed deed, KeyFinder.Found found, String reason, AuditOutcome outcome) {
        waiting.keep(found.slot(), deed.event(), reason, outcome);
    }

    private @Nullable Newer newer(Backup backup, DataKey key) throws IOException {
        return TriedCopy.look(files, key, sql -> Newer.than(backup, sql)).orElse(null);
    }
}
