package org.saphena.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** Copies backups to a second folder, such as one on another disk, and compares their hashes. */
final class SecondCopies {
    private static final int BLOCK = 1 << 20;

    private SecondCopies() {}

    /**
     * @throws BackupException when the folder is not there or does not take the copy whole
     */
    static void copy(Backup backup, Path second, Clock clock, Progress progress) {
        if (!Files.isDirectory(second)) {
            throw new BackupException(BackupException.Reason.FOLDER_MISSING);
        }
        BackupFolder place = new BackupFolder(second);
        try {
            BackupNote note = note(backup.folder());
            VaultFiles fresh = new VaultFiles(place.begin());
            copy(backup.files().database(), fresh.database(), progress);
            DiskFiles.copy(backup.files().keys(), fresh.keys());
            require(FileHash.of(fresh.database()).equals(note.databaseSha256()));
            require(FileHash.of(fresh.keys()).equals(note.keysSha256()));
            DiskFiles.copy(
                    backup.folder().resolve(BackupNote.FILE),
                    fresh.folder().resolve(BackupNote.FILE));
            require(note(fresh.folder()).equals(note));
            place.finish(note.made());
            place.rotate(note.databaseId(), clock.getZone(), clock.instant());
        } catch (IOException e) {
            place.giveUp();
            throw BackupException.of(IoFaults.of(e));
        } catch (BackupException e) {
            place.giveUp();
            throw e;
        }
    }

    private static void copy(Path from, Path to, Progress progress) throws IOException {
        double size = Math.max(1, Files.size(from));
        long done = 0;
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(from);
                OutputStream out = Files.newOutputStream(to)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                out.write(block, 0, read);
                done += read;
                progress.at(Progress.Step.COPYING, Math.min(1, done / size));
            }
        }
        DiskFiles.forceFile(to);
    }

    private static BackupNote note(Path folder) {
        return BackupNote.read(folder)
                .map(BackupNote.Read::note)
                .orElseThrow(() -> new BackupException(BackupException.Reason.DAMAGED));
    }

    private static void require(boolean same) {
        if (!same) {
            throw new BackupException(BackupException.Reason.NOT_VERIFIED);
        }
    }
}
