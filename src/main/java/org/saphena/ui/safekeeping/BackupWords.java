package org.saphena.ui.safekeeping;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.saphena.storage.Backup;
import org.saphena.storage.BackupException;
import org.saphena.storage.BackupStatus;
import org.saphena.storage.Counts;
import org.saphena.storage.Newer;
import org.saphena.text.Formats;
import org.saphena.text.Messages;
import org.saphena.ui.support.Moments;

/** Backups in words. */
public final class BackupWords {
    private static final double MEGA = 1_000_000;
    private static final double GIGA = 1_000_000_000;

    private final Messages messages;

    public BackupWords(Messages messages) {
        this.messages = messages;
    }

    String moment(Instant at) {
        return Moments.of(at, messages);
    }

    String counts(Counts counts) {
        return messages.get(
                "cli.vault.counts", counts.patients(), counts.visits(), counts.versions());
    }

    String because(Backup backup) {
        return messages.get("cli.vault.because." + backup.because().code());
    }

    String size(long bytes) {
        return bytes < GIGA
                ? String.format(Locale.ROOT, "%.1f MB", bytes / MEGA)
                : String.format(Locale.ROOT, "%.0f GB", bytes / GIGA);
    }

    /** The last verified one in a sentence. */
    String last(BackupStatus status) {
        Backup last = status.last();
        return last == null
                ? messages.get("vault.backup.none")
                : messages.get(
                        "vault.backup.last",
                        moment(last.made()),
                        size(last.bytes()),
                        counts(last.counts()));
    }

    /**
     * What to do about damage that a check found.
     *
     * @param last when the last verified backup was made
     * @param mayRestore whether who reads it can restore
     */
    public String damaged(Optional<Instant> last, boolean mayRestore) {
        String key = mayRestore ? "vault.damage.restore" : "vault.damage.ask";
        return last.map(made -> messages.get(key, moment(made)))
                .orElseGet(() -> messages.get("vault.damage.none"));
    }

    /** An attempt that failed; it stands until one succeeds. */
    String failed(BackupStatus.Failed failed) {
        return messages.get(
                "vault.backup.failed",
                moment(failed.at()),
                messages.get(BackupException.key(failed.reason())));
    }

    String place(BackupStatus.Place place) {
        return messages.get(
                place.writable() ? "vault.backup.place" : "vault.backup.place.not",
                Formats.path(place.folder()),
                size(place.freeBytes()));
    }

    /** What a restore would take away. */
    String newer(Newer newer) {
        return newer.isNothing()
                ? messages.get("vault.restore.nothing")
                : messages.get(
                        "vault.restore.newer",
                        newer.newPatients(),
                        newer.more() ? Newer.LONGEST_LIST + "+" : newer.visits().size());
    }

    /** The age of the last backup, for the foot of the window. */
    public String age(BackupAge age) {
        return switch (age.level()) {
            case NONE -> messages.get("vault.age.none");
            case FAILED -> messages.get("vault.age.failed");
            case FRESH, OLD, STALE -> messages.get("vault.age", span(age.age()));
        };
    }

    private String span(Duration age) {
        if (age.toHours() < 1) {
            return messages.get("vault.age.minutes", Math.max(0, age.toMinutes()));
        }
        return age.toHours() < 48
                ? messages.get("vault.age.hours", age.toHours())
                : messages.get("vault.age.days", age.toDays());
    }
}
