package org.saphena.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The file beside a backup: what it is of, when and why it was made, what was counted, and the
 * hashes of its two files. It is written last, so that a backup with a note was verified. As plain
 * lines; the last two hold an authentication code and a checksum, as in the key file.
 */
record BackupNote(
        String databaseId,
        Instant made,
        BackupReason because,
        int schema,
        long bytes,
        Counts counts,
        @Nullable Instant newest,
        String databaseSha256,
        String keysSha256) {
    static final String FILE = "backup.txt";

    private static final int LARGEST = 4096;
    private static final String PURPOSE = "saphena backup note";
    private static final String NEVER = "never";
    private static final Pattern FORM =
            Pattern.compile(
                    """
                    (saphena-backup 1
                    database ([0-9a-f]{32})
                    made (\\S{1,40})
                    because ([a-z]{1,20})
                    schema (\\d{1,9})
                    bytes (\\d{1,18})
                    patients (\\d{1,18})
                    visits (\\d{1,18})
                    versions (\\d{1,18})
                    newest (\\S{1,40})
                    sha256 ([0-9a-f]{64})
                    keys-sha256 ([0-9a-f]{64})
                    )(mac ([0-9a-f]{64})
                    )sum ([0-9a-f]{64})
                    """);

    /** A note as it was read, with the code that only the key can test. */
    record Read(BackupNote note, String body, String mac) {
        boolean isAuthentic(DataKey key) {
            return Seal.holds(mac, body, key, PURPOSE);
        }
    }

    void write(Path folder, DataKey key) throws IOException {
        String body = body();
        String sealed = body + "mac " + Seal.of(body, key, PURPOSE) + "\n";
        String all = sealed + "sum " + SlotFile.sha256(sealed) + "\n";
        DiskFiles.write(folder.resolve(FILE), all.getBytes(StandardCharsets.UTF_8));
    }

    /** The note in a folder, or empty when there is none or it is damaged. */
    static Optional<Read> read(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST
                    ? parse(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    Backup at(Path folder) {
        return new Backup(folder, made, because, bytes, counts, newest);
    }

    private String body() {
        return """
        saphena-backup 1
        database %s
        made %s
        because %s
        schema %d
        bytes %d
        patients %d
        visits %d
        versions %d
        newest %s
        sha256 %s
        keys-sha256 %s
        """
                .formatted(
                        databaseId,
                        made,
                        because.code(),
                        schema,
                        bytes,
                        counts.patients(),
                        counts.visits(),
                        counts.versions(),
                        newest == null ? NEVER : newest,
                        databaseSha256,
                        keysSha256);
    }

    private static Optional<Read> parse(byte[] bytes) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            Matcher match = FORM.matcher(text);
            if (!match.matches()
                    || !SlotFile.sha256(match.group(1) + match.group(13)).equals(match.group(15))) {
                return Optional.empty();
            }
            return Optional.of(new Read(note(match), match.group(1), match.group(14)));
        } catch (CharacterCodingException | RuntimeException _) {
            return Optional.empty();
        }
    }

    private static BackupNote note(Matcher match) {
        return new BackupNote(
                match.group(2),
                Instant.parse(match.group(3)),
                BackupReason.valueOf(match.group(4).toUpperCase(Locale.ROOT)),
                Integer.parseInt(match.group(5)),
                Long.parseLong(match.group(6)),
                new Counts(
                        Long.parseLong(match.group(7)),
                        Long.parseLong(match.group(8)),
                        Long.parseLong(match.group(9))),
                match.group(10).equals(NEVER) ? null : Instant.parse(match.group(10)),
                match.group(11),
                match.group(12));
    }
}
