package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/**
 * Puts verified records in the place of those in use by renaming files. The order is written down
 * first, so that after a crash at any moment the next opening completes it. What stood there before
 * goes aside whole.
 */
final class Restoration {
    static final String READY = "ready";
    static final String FIRST = "saphena-restore 1";

    private static final String ASIDE = "aside";
    private static final String NAME = "\\d{8}T\\d{6}\\d{3}Z";
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private Restoration() {}

    /**
     * Replaces the records in use with those in {@link VaultFiles#restoring}.
     *
     * @return where the old ones went
     */
    static Path commit(VaultFiles files, Instant now) throws IOException {
        String name = FORM.format(now);
        DiskFiles.force(files.restoring());
        PlainLines.write(files.restoring().resolve(READY), FIRST, Map.of(ASIDE, name));
        complete(files);
        return files.setAside().resolve(name);
    }

    /** Completes what a crash in the middle left behind; throws away what was not ready. */
    static void complete(VaultFiles files) throws IOException {
        Path ready = files.restoring().resolve(READY);
        String name = PlainLines.read(ready, FIRST).map(lines -> lines.get(ASIDE)).orElse("");
        if (name.matches(NAME)) {
            swap(files, files.setAside().resolve(name));
            Files.delete(ready);
        }
        DiskFiles.deleteTree(files.restoring());
    }

    private static void swap(VaultFiles files, Path aside) throws IOException {
        DiskFiles.makePrivateFolder(files.setAside());
        DiskFiles.makePrivateFolder(aside);
        VaultFiles fresh = new VaultFiles(files.restoring());
        if (Files.exists(fresh.database())) {
            for (Path journal : VaultFiles.journals(files.database())) {
                moveIfThere(journal, aside);
            }
            ClosedMark.remove(files);
        }
        replace(fresh.database(), files.database(), aside);
        replace(fresh.keys(), files.keys(), aside);
        replace(fresh.checkpoint(), files.checkpoint(), aside);
    }

    /** A fresh file that is no longer there has been moved already. */
    private static void replace(Path fresh, Path place, Path aside) throws IOException {
        if (Files.exists(fresh)) {
            moveIfThere(place, aside);
            DiskFiles.move(fresh, place);
        }
    }

    private static void moveIfThere(Path file, Path folder) throws IOException {
        if (Files.exists(file)) {
            DiskFiles.move(file, folder.resolve(file.getFileName()));
        }
    }
}
