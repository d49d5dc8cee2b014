package org.saphena.storage;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.saphena.clinical.CaseFile;
import org.saphena.exchange.CaseReader;
import org.saphena.exchange.CaseWriter;
import org.saphena.exchange.RandomCases;

/**
 * What saving, opening, unlocking and backing up cost, each beside its floor, the two taking turns
 * in one run. Arguments: how many patients the records hold, how many rounds after as many to warm
 * up.
 */
final class VaultTimes {
    private static final long SEED = 20261126;
    private static final int AT_ONCE = 20_000;
    private static final int PATIENTS_PER_VISIT = 50;
    private static final String REFLUX = "\"refluxSeconds\":\\s*[0-9.]+";
    private static final int SLOW = 45;
    private static final byte[] NOTE = new byte[300];
    private static final String PASSWORD = "many invented otters juggle";

    private final Path folder;
    private final Vault vault;
    private final KdfParameters kdf;
    private final int rounds;
    private final int slow;
    private final PrintStream out;

    /**
     * @param rounds of what is quick, after as many to warm up
     * @param slow rounds of what is slow
     */
    VaultTimes(Path folder, KdfParameters kdf, int rounds, int slow, PrintStream out) {
        this.folder = folder;
        this.vault = new Vault(folder, Clock.systemDefaultZone(), "bench", new JsonCodec(), kdf);
        this.kdf = kdf;
        this.rounds = rounds;
        this.slow = slow;
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        int patients = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
        Path folder = Files.createTempDirectory("saphena-times");
        new VaultTimes(folder, KdfParameters.STANDARD, rounds, SLOW, System.out).run(patients);
        DiskFiles.deleteTree(folder);
    }

    void run(int patients) throws Exception {
        try (Store store = vault.create("bench", PASSWORD.toCharArray())) {
            fill(store, patients);
            CaseFile file = RandomCases.of(SEED);
            PatientKey patient = store.patients().create(file.patient()).key();
            SavedVersion draft = store.consultations().create(patient, file);
            draft = saves(store, draft, file);
            opens(store, draft, file);
            backups(store);
        }
        unlocks();
    }

    /** One patient in fifty has a visit. */
    private static void fill(Store store, int patients) {
        Crowd crowd = new Crowd(SEED);
        for (int done = 0; done < patients; done += AT_ONCE) {
            int now = Math.min(AT_ONCE, patients - done);
            store.session()
                    .write(sql -> {
                        for (int i = 0; i < now; i++) {
                            store.patients().create(sql, crowd.next());
                        }
                        return now;
                    });
        }
        for (int i = 1; i <= patients / PATIENTS_PER_VISIT; i++) {
            CaseFile file = RandomCases.of(SEED + i);
            if (store.patients().byNumber(file.patient().id()).isEmpty()) {
                PatientKey patient = store.patients().create(file.patient()).key();
                store.consultations().create(patient, file);
            }
        }
    }

    /**
     * A draft saved with another reflux time, beside as many bytes appended to a file and synced,
     * and beside plain SQL in the same records that puts the same text in the place of the one
     * before, adds a row of 300 bytes and commits both.
     */
    private SavedVersion saves(Store store, SavedVersion draft, CaseFile file) throws Exception {
        Pair pair = new Pair("save of a draft", "append and fdatasync");
        Pair plain = new Pair("save of a draft", "text and a row by plain SQL");
        byte[] bytes = CaseWriter.write(file);
        List<CaseFile> edited = edited(bytes);
        List<String> texts = edited.stream().map(VaultTimes::text).toList();
        store.session().write(VaultTimes::prepare);
        SavedVersion saved = draft;
        try (FileChannel floor =
                FileChannel.open(
                        folder.resolve("floor"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND)) {
            for (int i = 0; i < 2 * rounds; i++) {
                pair.warmUntil(i == rounds);
                plain.warmUntil(i == rounds);
                SavedVersion last = saved;
                CaseFile next = edited.get(i % edited.size());
                String text = texts.get(i % texts.size());
                saved =
                        pair.measured(() ->
                                store.consultations().saveDraft(last.key(), last.lock(), next));
                pair.floor(() -> synced(floor, bytes));
                plain.floor(() -> store.session().write(sql -> replaced(sql, text)));
            }
        }
        store.session().write(VaultTimes::tidy);
        pair.print(out);
        plain.beside(pair).print(out);
        return saved;
    }

    private static int prepare(Sql sql) throws SQLException {
        sql.run("CREATE TABLE bench (id INTEGER PRIMARY KEY, text TEXT) STRICT");
        sql.run("CREATE TABLE bench_note (note BLOB) STRICT");
        return sql.run("INSERT INTO bench VALUES (1, '')");
    }

    private static int replaced(Sql sql, String text) throws SQLException {
        sql.run("UPDATE bench SET text = ? WHERE id = 1", text);
        return sql.run("INSERT INTO bench_note VALUES (?)", (Object) NOTE);
    }

    private static int tidy(Sql sql) throws SQLException {
        sql.run("DROP TABLE bench");
        return sql.run("DROP TABLE bench_note");
    }

    private static String text(CaseFile file) {
        return new String(CaseWriter.write(file), StandardCharsets.UTF_8);
    }

    /** The case with other reflux times in one vein. */
    private static List<CaseFile> edited(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return IntStream.rangeClosed(1, 9)
                .mapToObj(tenth -> text.replaceFirst(REFLUX, "\"refluxSeconds\":1." + tenth))
                .map(each -> CaseReader.read(each.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private static Object synced(FileChannel floor, byte[] bytes) throws IOException {
        floor.write(ByteBuffer.wrap(bytes));
        floor.force(false);
        return floor;
    }

    /** A visit opened, beside SQL that reads the same row and keeps a note of it. */
    private void opens(Store store, SavedVersion draft, CaseFile file) throws Exception {
        Pair pair = new Pair("visit opened", "raw SQL and a row written");
        Pair read = new Pair("visit opened", "raw SQL, nothing written");
        store.session().write(VaultTimes::prepare);
        for (int i = 0; i < 2 * rounds; i++) {
            pair.warmUntil(i == rounds);
            read.warmUntil(i == rounds);
            pair.measured(() -> store.consultations().load(draft.key()).orElseThrow());
            pair.floor(() ->
                    store.session()
                            .write(sql -> {
                                sql.run("INSERT INTO bench_note VALUES (?)", (Object) NOTE);
                                return raw(sql, draft);
                            }));
            read.floor(() -> store.session().read(sql -> raw(sql, draft)));
        }
        store.session().write(VaultTimes::tidy);
        pair.print(out);
        read.printFloor(out);
    }

    private static Object raw(Sql sql, SavedVersion draft) throws SQLException {
        return sql.first(VersionHead.NEWEST, StoredText::read, draft.key()).orElseThrow();
    }

    /**
     * A verified backup, beside a copy of the file that is synced; both into new files that stay,
     * because one that takes the memory of a deleted file is quicker.
     */
    private void backups(Store store) throws Exception {
        Pair pair = new Pair("verified backup", "copy of the file, synced");
        Path database = folder.resolve("clinic.saphena");
        for (int i = 0; i < slow; i++) {
            Path copy = folder.resolve("copy-" + i);
            pair.measured(
                    () -> store.backups().orElseThrow().make(BackupReason.ASKED, Progress.NONE));
            pair.floor(() -> copied(database, copy));
        }
        pair.print(out);
        out.printf(Locale.ROOT, "database %.0f MB%n", Files.size(database) / 1e6);
    }

    private static Object copied(Path from, Path to) throws IOException {
        DiskFiles.copy(from, to);
        return to;
    }

    /** Unlocked, beside the derivation of one key from a password. */
    private void unlocks() throws Exception {
        Pair pair = new Pair("unlock", "Argon2id alone");
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        byte[] password = PASSWORD.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < slow; i++) {
            pair.measured(() -> vault.open(PASSWORD.toCharArray())).close();
            pair.floor(() -> kdf.derive(password, salt));
        }
        pair.print(out);
    }
}
