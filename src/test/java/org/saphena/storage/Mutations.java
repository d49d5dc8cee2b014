package org.saphena.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.saphena.exchange.CaseFileException;
import org.saphena.exchange.CaseReader;
import org.saphena.exchange.csv.PatientTableReader;
import org.saphena.exchange.csv.TableRefusedException;

/**
 * Gives every reader of files mutated ones, thousands of them: each is read or refused in the words
 * of its own exception, in less than two seconds, and a database that is refused keeps its bytes.
 * The full form, from the project folder: {@code java -Xmx512m ... org.saphena.storage.Mutations
 * 100000 1}; the arguments are how many of each kind (of those that open a database, a twentieth),
 * the seed, and the kinds if not all.
 */
public final class Mutations {
    private static final long LONGEST_NANOS = 2_000_000_000L;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);
    private static final String TABLE =
            """
            number,family name,given name,name,birth date,sex,height,weight,language
            0001,Kim,"Ha-neul",김하늘,1981-02-11,f,163,58.5,ko
            0002,"O""Brien",Mary,,11.02.1960,F,,,en
            0003,,,남궁은비,1968. 3. 14.,여,170,,
            """;

    private final Random random;
    private int read;
    private int refused;

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    /** What is done with a mutated input; true when it was read, false when it was refused. */
    interface Reader {
        boolean read(byte[] input) throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        Path folder = Files.createTempDirectory("saphena-mutations");
        for (Kind kind : arguments.length > 2 ? named(arguments) : List.of(Kind.values())) {
            Mutations mutations = new Mutations(seed);
            long start = System.nanoTime();
            mutations.run(kind, folder, kind.isDear() ? count / 20 : count);
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d read, %d refused, %.0f s%n",
                    kind,
                    mutations.read,
                    mutations.refused,
                    (System.nanoTime() - start) / 1e9);
        }
        DiskFiles.deleteTree(folder);
    }

    private static List<Kind> named(String... arguments) {
        return Arrays.stream(arguments).skip(2).map(Kind::valueOf).toList();
    }

    /** The kinds of files. */
    enum Kind {
        CASE,
        TABLE,
        TABLE_KOREAN,
        TABLE_UTF_16,
        KEYS,
        NOTE,
        DATABASE_HEADER,
        DATABASE_PAGES,
        JOURNAL;

        /** Each of these opens a database, with a password that costs time. */
        boolean isDear() {
            return ordinal() >= KEYS.ordinal() && this != NOTE;
        }
    }

    /**
     * @throws IllegalStateException for an input that was neither read nor refused as it should be
     */
    void run(Kind kind, Path folder, int count) throws IOException {
        List<byte[]> seeds = seeds(kind, folder);
        Reader reader = reader(kind, folder);
        for (int i = 0; i < count; i++) {
            byte[] input = mutated(seeds.get(random.nextInt(seeds.size())), kind);
            long start = System.nanoTime();
            try {
                if (reader.read(input)) {
                    read++;
                } else {
                    refused++;
                }
            } catch (RuntimeException | Error e) {
                throw new IllegalStateException(kind + ", input " + i, e);
            }
            if (System.nanoTime() - start > LONGEST_NANOS) {
                throw new IllegalStateException(kind + ", input " + i + " took too long");
            }
        }
    }

    int refused() {
        return refused;
    }

    private static List<byte[]> seeds(Kind kind, Path folder) throws IOException {
        return switch (kind) {
            case CASE -> cases();
            case TABLE -> List.of(TABLE.getBytes(StandardCharsets.UTF_8));
            case TABLE_KOREAN -> List.of(TABLE.getBytes("x-windows-949"));
            case TABLE_UTF_16 -> List.of(TABLE.getBytes(StandardCharsets.UTF_16));
            case NOTE -> List.of(Files.readAllBytes(vault(folder).note()));
            case KEYS -> List.of(Files.readAllBytes(vault(folder).files().keys()));
            case DATABASE_HEADER, DATABASE_PAGES ->
                    List.of(Files.readAllBytes(vault(folder).files().database()));
            case JOURNAL -> List.of(Files.readAllBytes(vault(folder).journal()));
        };
    }

    private static Reader reader(Kind kind, Path folder) {
        return switch (kind) {
            case CASE -> Mutations::readCase;
            case TABLE, TABLE_KOREAN, TABLE_UTF_16 -> Mutations::readTable;
            case NOTE ->
                    input -> {
                        Path note = folder.resolve("vault/" + BackupNote.FILE);
                        Files.write(note, input);
                        return BackupNote.read(folder.resolve("vault")).isPresent();
                    };
            case KEYS -> new Opening(folder, VaultFiles.KEYS);
            case DATABASE_HEADER, DATABASE_PAGES -> new Opening(folder, VaultFiles.DATABASE);
            case JOURNAL -> new Opening(folder, VaultFiles.DATABASE + "-wal");
        };
    }

    private static boolean readCase(byte[] input) {
        try {
            CaseReader.read(input);
            return true;
        } catch (CaseFileException _) {
            return false;
        }
    }

    private static boolean readTable(byte[] input) {
        try {
            PatientTableReader.read(input, TODAY);
            return true;
        } catch (TableRefusedException _) {
            return false;
        }
    }

    /** Opens a vault in which one file is mutated. */
    private record Opening(Path folder, String name) implements Reader {
        @Override
        public boolean read(byte[] input) throws IOException {
            Path left = folder.resolve("left");
            DiskFiles.deleteTree(left);
            Files.createDirectory(left);
            Sample sample = vault(folder);
            Files.copy(sample.files().keys(), left.resolve(VaultFiles.KEYS));
            Files.copy(sample.files().database(), left.resolve(VaultFiles.DATABASE));
            Files.write(left.resolve(name), input);
            try (Store store = Vaults.open(left)) {
                store.patients().search("", 10);
                return true;
            } catch (StoreException _) {
                if (!Arrays.equals(Files.readAllBytes(left.resolve(name)), input)) {
                    throw new IllegalStateException("a refused file was changed");
                }
                return false;
            }
        }
    }

    /** A closed vault with its backup, and the journal of a crash. */
    private record Sample(Path folder) {
        VaultFiles files() {
            return new VaultFiles(folder);
        }

        Path note() {
            return files().backups().backups().getFirst().folder().resolve(BackupNote.FILE);
        }

        Path journal() {
            return folder.resolve("journal");
        }
    }

    private static Sample vault(Path folder) throws IOException {
        Sample sample = new Sample(folder.resolve("vault"));
        if (!Files.exists(sample.folder())) {
            Files.createDirectory(sample.folder());
            Vaults.filled(sample.folder());
            Path database = sample.files().database();
            byte[] closed = Files.readAllBytes(database);
            try (Store store = Vaults.open(sample.folder())) {
                store.patients().create(Cases.patient("C-9", "Lee", null, null, "1970-01-01"));
                Path journal = database.resolveSibling(database.getFileName() + "-wal");
                Files.copy(journal, sample.journal());
            }
            Files.write(database, closed);
            Files.deleteIfExists(sample.files().closed());
        }
        return sample;
    }

    private byte[] mutated(byte[] seed, Kind kind) {
        byte[] bytes = seed.clone();
        int changes = 1 + random.nextInt(4);
        int reach = kind == Kind.DATABASE_HEADER ? Math.min(200, bytes.length) : bytes.length;
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(reach);
            switch (random.nextInt(kind == Kind.DATABASE_HEADER ? 2 : 6)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> bytes = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
                case 3 -> bytes = without(bytes, at);
                case 4 -> bytes = with(bytes, at, interesting());
                default -> bytes = with(bytes, at, copy(bytes));
            }
            reach = Math.min(reach, bytes.length);
        }
        return bytes;
    }

    private byte[] without(byte[] bytes, int at) {
        int length = Math.min(bytes.length - at, 1 + random.nextInt(64));
        byte[] shorter = Arrays.copyOf(bytes, bytes.length - length);
        System.arraycopy(bytes, at + length, shorter, at, bytes.length - at - length);
        return shorter.length == 0 ? new byte[1] : shorter;
    }

    private static byte[] with(byte[] bytes, int at, byte[] more) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + more.length);
        System.arraycopy(bytes, at, longer, at + more.length, bytes.length - at);
        System.arraycopy(more, 0, longer, at, more.length);
        return longer;
    }

    private byte[] copy(byte[] bytes) {
        int from = random.nextInt(bytes.length);
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + random.nextInt(200)));
    }

    private byte[] interesting() {
        List<String> pieces =
                List.of(
                        "\0",
                        "\"",
                        "\"\"",
                        ",",
                        "\n",
                        "\r\n",
                        "{",
                        "[[[[[[[[",
                        "}",
                        "null",
                        "-1",
                        "1e999999999",
                        "99999999999999999999",
                        "=cmd()",
                        "\uFEFF",
                        "\uD7A3",
                        "../",
                        "{\"a\":",
                        "\\u0000",
                        "true",
                        "NaN",
                        "%00",
                        "\u202E");
        return pieces.get(random.nextInt(pieces.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static List<byte[]> cases() throws IOException {
        List<byte[]> cases = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/org/saphena"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".case.json")).toList()) {
                cases.add(Files.readAllBytes(file));
            }
        }
        return cases;
    }
}
