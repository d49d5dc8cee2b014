package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is remembered about backups besides the backups: the second folder and a failure. */
record BackupSettings(VaultFiles files) {
    private static final String SETTINGS = "saphena-backups 1";
    private static final String FAILURE = "saphena-backup-failed 1";

    Optional<Path> second() {
        return PlainLines.read(files.backupSettings(), SETTINGS)
                .map(lines -> lines.getOrDefault("second", ""))
                .filter(text -> !text.isBlank())
                .flatMap(BackupSettings::path);
    }

    /**
     * @param folder null for no second copies
     * @throws BackupException when it is not there or cannot be written to
     */
    void useSecond(@Nullable Path folder) {
        try {
            if (folder == null) {
                Files.deleteIfExists(files.backupSettings());
                return;
            }
            Path real = require(folder);
            PlainLines.write(files.backupSettings(), SETTINGS, Map.of("second", real.toString()));
        } catch (IOException e) {
            throw BackupException.of(IoFaults.of(e));
        }
    }

    Optional<BackupStatus.Failed> failure() {
        return PlainLines.read(files.backupFailure(), FAILURE).flatMap(BackupSettings::failed);
    }

    void failed(Instant at, BackupException.Reason reason) throws IOException {
        PlainLines.write(
                files.backupFailure(),
                FAILURE,
                Map.of("at", at.toString(), "reason", reason.name()));
    }

    void succeeded() throws IOException {
        Files.deleteIfExists(files.backupFailure());
    }

    private Path require(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new BackupException(BackupException.Reason.FOLDER_MISSING);
        }
        Path real = folder.toRealPath();
        if (!Files.isWritable(real) || real.startsWith(files.folder().toRealPath())) {
            throw new BackupException(BackupException.Reason.NOT_WRITABLE);
        }
        return real;
    }

    private static Optional<BackupStatus.Failed> failed(Map<String, String> lines) {
        try {
            return Optional.of(
                    new BackupStatus.Failed(
                            Instant.parse(lines.getOrDefault("at", "")),
                            BackupException.Reason.valueOf(lines.getOrDefault("reason", ""))));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
