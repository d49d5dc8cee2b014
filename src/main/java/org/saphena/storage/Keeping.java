package org.saphena.storage;

import java.io.IOException;
import java.time.Clock;

/** What goes with an open vault beside the work: its backups and its upkeep. */
record Keeping(Session session, VaultFiles files, DataKey key, Backups backups, Upkeep upkeep) {
    private static final System.Logger LOG = System.getLogger(Keeping.class.getName());

    /**
     * @param key taken over
     */
    static Keeping start(
            Session session,
            Audited audited,
            VaultFiles files,
            DataKey key,
            Clock clock,
            CaseCodec codec) {
        Backups backups = new Backups(files, key, session, audited, clock, codec);
        return new Keeping(
                session,
                files,
                key,
                backups,
                Upkeep.start(session, audited, files, backups, clock));
    }

    /** Makes the last backup, closes the session and marks the file as closed. */
    void close(Progress progress) {
        upkeep.close();
        try (backups) {
            try {
                backups.makeIfDue(BackupReason.CLOSE, progress);
            } finally {
                remember();
                if (session.closeWhole()) {
                    mark();
                }
            }
        }
    }

    /** Without it the trail may end earlier and nobody notices. */
    private void remember() {
        try {
            Checkpoint.of(session.read(Trail.End::of)).write(files.checkpoint(), key);
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "the end of the trail was not written down", e);
        }
    }

    /** Without the mark the next opening only takes longer. */
    private void mark() {
        try {
            ClosedMark.write(files, key);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the records were closed without a mark", e);
        }
    }
}
