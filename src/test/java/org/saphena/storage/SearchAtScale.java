package org.saphena.storage;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.saphena.clinical.Initials;
import org.saphena.clinical.Patient;

/**
 * How long the patient list takes to follow each key at 1,000,000 invented patients, and what
 * backup, drill and check cost there. Arguments: how many patients, how many searches of a kind.
 */
final class SearchAtScale {
    private static final int AT_ONCE = 20_000;
    private static final int LINES = 50;
    private static final long SEED = 20261125;
    private static final String PASSWORD = "many invented otters juggle";

    /** How many legs of a thousand have which class. */
    private static final List<String> CLASSES =
            List.of(
                    "C0 100", "C1 250", "C2 320", "C2r 60", "C3 160", "C4a 60", "C4b 24", "C4c 4",
                    "C5 14", "C6 7", "C6r 1");

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Path folder;
    private final Vault vault;
    private final int patients;
    private final int searches;
    private final PrintStream out;

    /**
     * @param searches how many of a kind
     */
    SearchAtScale(Path folder, KdfParameters kdf, int patients, int searches, PrintStream out) {
        this.folder = folder;
        this.vault = new Vault(folder, Clock.systemDefaultZone(), "bench", new JsonCodec(), kdf);
        this.patients = patients;
        this.searches = searches;
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        int patients = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int searches = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        Path folder = Files.createTempDirectory("saphena-scale");
        new SearchAtScale(folder, KdfParameters.STANDARD, patients, searches, System.out).run();
        DiskFiles.deleteTree(folder);
    }

    void run() throws Exception {
        try (Store store = vault.create("bench", PASSWORD.toCharArray())) {
            time("fill " + patients, () -> fill(store, patients));
            for (Kind kind : Kind.values()) {
                measure(store, kind);
            }
            time("check of all tables", () -> check(store));
            time(
                    "verified backup",
                    () -> store.backups().orElseThrow().make(BackupReason.ASKED, Progress.NONE));
        }
        Path database = folder.resolve("clinic.saphena");
        out.printf(Locale.ROOT, "database %.0f MB%n", Files.size(database) / 1e6);
        time("copy of the file", () -> Files.copy(database, folder.resolve("copy")));
        time("unlock, as closed", this::open);
        Files.delete(folder.resolve("clinic.closed"));
        time("unlock, every page read", this::open);
    }

    enum Kind {
        FAMILY,
        FAMILY_LATIN,
        NATIVE_NAME,
        FULL_LATIN,
        ONE_INITIAL,
        INITIALS,
        SYLLABLE_AND_INITIALS,
        NUMBER_START,
        NUMBER,
        BIRTH_DATE,
        BIRTH_MONTH,
        NAME_AND_YEAR,
        NAME_AND_MONTH,
        NAME_AND_DATE,
        NAME_AND_NUMBER,
        TWO_FAMILIES,
        CEAP_CLASS,
        RARE_CLASS,
        NAME_AND_CLASS,
        NAME_AND_RARE_CLASS,
        NOBODY;

        String typed(Patient patient, Random random) {
            String own = String.valueOf(patient.nativeName());
            String family = String.valueOf(patient.familyName());
            String born = patient.birthDate().toString();
            return switch (this) {
                case FAMILY -> own.substring(0, 1);
                case FAMILY_LATIN -> family.substring(0, 1 + random.nextInt(family.length()));
                case NATIVE_NAME -> own;
                case FULL_LATIN -> family + " " + patient.givenName();
                case ONE_INITIAL -> Initials.of(own).substring(0, 1);
                case INITIALS -> Initials.of(own);
                case SYLLABLE_AND_INITIALS -> own.charAt(0) + Initials.of(own.substring(1));
                case NUMBER_START -> patient.id().substring(0, 1 + random.nextInt(4));
                case NUMBER -> patient.id();
                case BIRTH_DATE -> born;
                case BIRTH_MONTH -> born.substring(0, 7);
                case NAME_AND_YEAR -> family + " " + born.substring(0, 4);
                case NAME_AND_MONTH -> own + " " + born.substring(0, 7);
                case NAME_AND_DATE -> family + " " + born;
                case NAME_AND_NUMBER -> family + " " + patient.id().substring(0, 2);
                case TWO_FAMILIES -> "남궁 제갈";
                case CEAP_CLASS -> "c" + random.nextInt(7);
                case RARE_CLASS -> "c6r";
                case NAME_AND_CLASS -> family + " c4";
                case NAME_AND_RARE_CLASS -> family + " c6r";
                case NOBODY -> own + "쀍";
            };
        }
    }

    private void measure(Store store, Kind kind) {
        Random random = new Random(SEED + kind.ordinal());
        List<Patient> some = some(random, searches, patients);
        List<Long> times = new ArrayList<>();
        List<Long> work = new ArrayList<>();
        for (Patient patient : some) {
            String typed = kind.typed(patient, random);
            long worked = store.session().read(_ -> THREADS.getCurrentThreadCpuTime());
            long start = System.nanoTime();
            store.patients().search(typed, LINES);
            times.add(System.nanoTime() - start);
            work.add(store.session().read(_ -> THREADS.getCurrentThreadCpuTime()) - worked);
        }
        Collections.sort(times);
        Collections.sort(work);
        out.printf(
                Locale.ROOT,
                "%-22s p50 %7.2f ms  p95 %7.2f ms  max %7.2f ms  p95 of the processor %7.2f ms%n",
                kind,
                times.get(times.size() / 2) / 1e6,
                times.get(times.size() * 95 / 100) / 1e6,
                times.getLast() / 1e6,
                work.get(work.size() * 95 / 100) / 1e6);
    }

    private static List<Patient> some(Random random, int count, int patients) {
        Crowd crowd = new Crowd(SEED);
        List<Patient> some = new ArrayList<>();
        int every = Math.max(1, patients / count);
        for (int i = 0; i < patients && some.size() < count; i++) {
            Patient patient = crowd.next();
            if (i % every == 0) {
                some.add(patient);
            }
        }
        Collections.shuffle(some, random);
        return some;
    }

    private static boolean fill(Store store, int patients) {
        Crowd crowd = new Crowd(SEED);
        Random random = new Random(SEED);
        List<String> classes =
                CLASSES.stream()
                        .flatMap(each ->
                                Collections.nCopies(
                                        Integer.parseInt(each.split(" ")[1]), each.split(" ")[0])
                                        .stream())
                        .toList();
        for (int done = 0; done < patients; done += AT_ONCE) {
            int now = Math.min(AT_ONCE, patients - done);
            store.session()
                    .write(sql -> {
                        for (int i = 0; i < now; i++) {
                            StoredPatient each = store.patients().create(sql, crowd.next());
                            for (String side : List.of("right", "left")) {
                                sql.run(
                                        "INSERT INTO patient_class VALUES (?, ?, ?, '2026-01-01')",
                                        each.key(),
                                        side,
                                        classes.get(random.nextInt(classes.size())));
                            }
                        }
                        return now;
                    });
        }
        return true;
    }

    private static boolean check(Store store) {
        store.upkeep().orElseThrow().check(Progress.NONE);
        return true;
    }

    private boolean open() {
        vault.open(PASSWORD.toCharArray()).close();
        return true;
    }

    private interface Timed {
        Object run() throws Exception;
    }

    private void time(String what, Timed timed) throws Exception {
        long start = System.nanoTime();
        timed.run();
        out.printf(Locale.ROOT, "%-22s %8.2f s%n", what, (System.nanoTime() - start) / 1e9);
    }
}
