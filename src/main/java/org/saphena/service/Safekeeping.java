package org.saphena.service;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.storage.AuditEvent;
import org.saphena.storage.AuditNote;
import org.saphena.storage.Backup;
import org.saphena.storage.BackupOutcome;
import org.saphena.storage.BackupReason;
import org.saphena.storage.BackupStatus;
import org.saphena.storage.Backups;
import org.saphena.storage.Counts;
import org.saphena.storage.DrillReport;
import org.saphena.storage.Newer;
import org.saphena.storage.Progress;
import org.saphena.storage.Store;
import org.saphena.storage.Upkeep;

/**
 * Backups and checks of the records while they are unlocked, and everything written out. Long work
 * tells how far it has come; none may be called from the thread that paints the screen. Whoever may
 * not do it gets a {@link NotAllowedException}.
 */
public final class Safekeeping {
    private final Backups backups;
    private final Upkeep upkeep;
    private final Gate gate;
    private final Clock clock;

    private Safekeeping(Backups backups, Upkeep upkeep, Gate gate, Clock clock) {
        this.backups = backups;
        this.upkeep = upkeep;
        this.gate = gate;
        this.clock = clock;
    }

    /** None for the practice clinic. */
    static Optional<Safekeeping> of(Store store, Gate gate, Clock clock) {
        return store.backups()
                .flatMap(backups ->
                        store.upkeep()
                                .map(upkeep -> new Safekeeping(backups, upkeep, gate, clock)));
    }

    /** How the clinic stands with its backups. */
    public BackupStatus status() {
        return backups.status();
    }

    /** How much the records hold. */
    public Counts counts() {
        gate.require(Permission.KEEP_BACKUPS, AuditNote.of(AuditEvent.BACKUP_VERIFIED));
        return backups.counts();
    }

    /** The verified backups, the newest first. */
    public List<Backup> list() {
        gate.require(Permission.KEEP_BACKUPS, AuditNote.of(AuditEvent.BACKUP_VERIFIED));
        return backups.list();
    }

    /**
     * Makes a verified backup now.
     *
     * @throws org.saphena.storage.BackupException when none was made
     */
    public BackupOutcome backUp(Progress progress) {
        gate.require(Permission.KEEP_BACKUPS, AuditNote.of(AuditEvent.BACKUP_MADE));
        return backups.make(BackupReason.ASKED, progress);
    }

    /**
     * From now on every backup is copied to this folder too; null for no second copies.
     *
     * @throws org.saphena.storage.BackupException when it is not there or cannot be written to
     */
    public void useSecondFolder(@Nullable Path folder) {
        gate.runLong(
                Permission.KEEP_BACKUPS,
                AuditNote.of(AuditEvent.SETTING_CHANGED)
                        .thing("setting", null)
                        .because("second-folder"),
                () -> {
                    backups.useSecondFolder(folder);
                    return true;
                });
    }

    /** What the records have and the backup does not: what a restore would take away. */
    public Newer newerThan(Backup backup) {
        gate.require(Permission.RESTORE_BACKUPS, AuditNote.of(AuditEvent.BACKUP_COMPARED));
        return backups.newerThan(backup);
    }

    /**
     * Restores a backup into a folder of its own, reads all of it and takes it away again.
     *
     * @throws org.saphena.storage.BackupException for a damaged backup
     */
    public DrillReport drill(Backup backup, Progress progress) {
        gate.require(Permission.KEEP_BACKUPS, AuditNote.of(AuditEvent.BACKUP_VERIFIED));
        return backups.drill(backup, progress);
    }

    /**
     * Reads every page of every table and compares them with their indexes.
     *
     * @throws org.saphena.storage.DamagedStoreException when something is wrong
     */
    public void check(Progress progress) {
        gate.require(Permission.KEEP_BACKUPS, AuditNote.of(AuditEvent.INTEGRITY_CHECKED));
        upkeep.check(progress);
    }

    /** When all tables were last found whole. */
    public Optional<Instant> lastChecked() {
        return upkeep.lastChecked();
    }

    /**
     * Tells everybody at work when a check, also one beside the work, finds damage; at once when
     * one has since the records were unlocked.
     *
     * @param then on whichever thread the check runs
     */
    public void whenDamaged(Runnable then) {
        upkeep.whenDamaged(then);
    }

    /**
     * Writes out everything that the clinic owns, not encrypted, so that it can leave.
     *
     * @param folder one that is empty or not there yet
     * @throws CannotWriteException when it was not written; then nothing is there
     */
    public Counts export(Path folder, Progress progress) {
        return gate.runLong(
                Permission.EXPORT_DATA,
                AuditNote.of(AuditEvent.DATA_EXPORTED).thing("database", null),
                () ->
                        backups.extract(
                                progress,
                                extract ->
                                        new ClinicExport(extract, clock.instant(), progress)
                                                .write(folder)));
    }
}
