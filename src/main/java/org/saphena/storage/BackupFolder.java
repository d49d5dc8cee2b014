package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder with backups, each in a folder of its own that is there whole or not at all. What stands
 * there besides is never touched.
 */
record BackupFolder(Path folder) {
    private static final String MAKING = ".making";
    private static final String NAME = "\\d{8}T\\d{6}Z(-\\d{1,3})?";
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    /** A fresh folder to write a backup into before it is {@link #finish finished}. */
    Path begin() throws IOException {
        DiskFiles.makePrivateFolder(folder);
        DiskFiles.deleteTree(making());
        DiskFiles.makePrivateFolder(making());
        return making();
    }

    /** Gives a whole backup the name of its time, in one step. */
    Path finish(Instant made) throws IOException {
        DiskFiles.force(making());
        String name = FORM.format(made);
        Path place = folder.resolve(name);
        for (int i = 2; Files.exists(place); i++) {
            place = folder.resolve(name + "-" + i);
        }
        DiskFiles.move(making(), place);
        return place;
    }

    /** Takes away what an attempt left behind. */
    void giveUp() {
        try {
            DiskFiles.deleteTree(making());
        } catch (IOException _) {
            // begin() tries again
        }
    }

    /** The backups whose files are all there in their full size, the newest first. */
    List<Backup> backups() {
        return folders().stream()
                .flatMap(each -> whole(each).stream())
                .sorted(Comparator.comparing(Backup::made).thenComparing(Backup::name).reversed())
                .toList();
    }

    /** The names of those that are damaged. */
    List<String> damaged() {
        return folders().stream()
                .filter(each -> whole(each).isEmpty())
                .map(each -> String.valueOf(each.getFileName()))
                .sorted()
                .toList();
    }

    /** One of them by its name. */
    Optional<Backup> named(String name) {
        return backups().stream().filter(backup -> backup.name().equals(name)).findFirst();
    }

    /** Deletes what is no longer kept of the records with this id. */
    void rotate(String databaseId, ZoneId zone, Instant now) throws IOException {
        List<Backup> ours =
                backups().stream()
                        .filter(backup ->
                                BackupNote.read(backup.folder())
                                        .filter(read -> read.note().databaseId().equals(databaseId))
                                        .isPresent())
                        .toList();
        Set<Backup> old = Rotation.dispensable(ours, zone, now);
        for (Backup backup : old) {
            delete(backup.folder());
        }
    }

    /** The note goes first, so that half a backup is never taken for one. */
    private static void delete(Path backup) throws IOException {
        Files.deleteIfExists(backup.resolve(BackupNote.FILE));
        DiskFiles.deleteTree(backup);
    }

    private static Optional<Backup> whole(Path folder) {
        return BackupNote.read(folder)
                .filter(read -> isWhole(new VaultFiles(folder), read.note()))
                .map(read -> read.note().at(folder));
    }

    private static boolean isWhole(VaultFiles files, BackupNote note) {
        try {
            return Files.isRegularFile(files.keys())
                    && Files.isRegularFile(files.database())
                    && Files.size(files.database()) == note.bytes();
        } catch (IOException _) {
            return false;
        }
    }

    private List<Path> folders() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return new ArrayList<>(
                    entries.filter(entry -> String.valueOf(entry.getFileName()).matches(NAME))
                            .filter(Files::isDirectory)
                            .toList());
        } catch (IOException _) {
            return List.of();
        }
    }

    private Path making() {
        return folder.resolve(MAKING);
    }
}
