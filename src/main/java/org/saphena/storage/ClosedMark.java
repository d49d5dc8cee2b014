package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Says of a database that it was closed, and the hash that it had then. While the mark holds, every
 * byte is as the program left it; without it, after a crash or any change from outside, every page
 * is read before a patient is shown.
 */
final class ClosedMark {
    private static final String FIRST = "saphena-closed 1";
    private static final String PURPOSE = "saphena closed";

    private ClosedMark() {}

    static void write(VaultFiles files, DataKey key) throws IOException {
        String hash = FileHash.of(files.database());
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("sha256", hash);
        lines.put("mac", Seal.of(hash, key, PURPOSE));
        PlainLines.write(files.closed(), FIRST, lines);
    }

    static boolean holds(VaultFiles files, DataKey key) throws IOException {
        Optional<Map<String, String>> lines = PlainLines.read(files.closed(), FIRST);
        if (lines.isEmpty()) {
            return false;
        }
        String hash = lines.get().getOrDefault("sha256", "");
        return Seal.holds(lines.get().getOrDefault("mac", ""), hash, key, PURPOSE)
                && FileHash.of(files.database()).equals(hash);
    }

    static void remove(VaultFiles files) throws IOException {
        Files.deleteIfExists(files.closed());
    }
}
