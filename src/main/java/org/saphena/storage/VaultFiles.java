package org.saphena.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the files of a vault stand in its folder. */
record VaultFiles(Path folder) {
    static final String DATABASE = "clinic.saphena";
    static final String KEYS = "clinic.keys";
    static final String CHECKPOINT = "clinic.checkpoint";

    Path database() {
        return folder.resolve(DATABASE);
    }

    Path keys() {
        return folder.resolve(KEYS);
    }

    Path lock() {
        return folder.resolve("clinic.lock");
    }

    Path attempts() {
        return folder.resolve("clinic.attempts");
    }

    /** How far the audit trail had come. */
    Path checkpoint() {
        return folder.resolve(CHECKPOINT);
    }

    /** What failed while the records were closed. */
    Path failures() {
        return folder.resolve("clinic.failures");
    }

    Path demo() {
        return folder.resolve("demo.saphena");
    }

    Path demoLock() {
        return folder.resolve("demo.lock");
    }

    /** Where a new vault is built before it is moved into place. */
    VaultFiles creating() {
        return new VaultFiles(folder.resolve("creating"));
    }

    /** Where a copy is tried. */
    Path checking() {
        return folder.resolve("checking");
    }

    /** The backups. */
    BackupFolder backups() {
        return new BackupFolder(folder.resolve("backups"));
    }

    /** Where the backups go besides. */
    Path backupSettings() {
        return folder.resolve("clinic.backups");
    }

    /** Says that the last automatic backup failed. */
    Path backupFailure() {
        return folder.resolve("clinic.backup-failed");
    }

    /** Says that the database was closed, and how it was then. */
    Path closed() {
        return folder.resolve("clinic.closed");
    }

    /** Says when the whole database was last checked. */
    Path checked() {
        return folder.resolve("clinic.checked");
    }

    /** Where records stand that are about to take the place of the ones in use. */
    Path restoring() {
        return folder.resolve("restoring");
    }

    /** Where records go that others took the place of while they could not be read. */
    Path setAside() {
        return folder.resolve("set-aside");
    }

    /** Where a backup is tried. */
    Path drill() {
        return folder.resolve("drill");
    }

    /** Where the copy stands that everything is written out from. */
    Path exporting() {
        return folder.resolve("exporting");
    }

    /** Where the database driver unpacks its native library. */
    Path nativeLibrary() {
        return folder.resolve("native");
    }

    boolean exist() {
        return Files.exists(keys()) || Files.exists(database());
    }

    /** The files in which SQLite keeps pages for a database that was not closed. */
    static List<Path> journals(Path database) {
        return Stream.of("-wal", "-journal")
                .map(ending -> database.resolveSibling(database.getFileName() + ending))
                .toList();
    }
}
