package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Kills a process that types drafts, at random moments, and looks what is there afterwards. The
 * full form, from the project folder: {@code mvn -q test-compile exec:exec
 * -Dexec.classpathScope=test -Dmain.class=org.saphena.storage.Durability -Dapp.args="50 1"}; the
 * arguments are how many kills and the seed.
 */
final class Durability {
    private static final int LONGEST_MILLISECONDS = 400;

    private final Path folder;
    private final Random random;
    private int acknowledged;

    Durability(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) throws IOException {
        int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
        System.out.println("seed " + seed);
        Path folder = Files.createTempDirectory("saphena-kill");
        Durability durability = new Durability(folder, seed);
        durability.prepare();
        for (int i = 1; i <= kills; i++) {
            System.out.println("kill " + i + ": draft " + durability.killOnce() + " is there");
        }
        System.out.println("nothing acknowledged is lost");
        DiskFiles.deleteTree(folder);
    }

    /** A signed version, and the draft of its amendment with the number 0. */
    void prepare() {
        Vaults.filled(folder);
        try (Store store = Vaults.open(folder)) {
            StoredPatient kim = store.patients().byNumber("C-0001").orElseThrow();
            VisitLine visit = store.consultations().ofPatient(kim.key()).getFirst();
            int lock = store.consultations().load(visit.key()).orElseThrow().saved().lock();
            SavedVersion draft = store.consultations().amend(visit.key(), lock, "kill test");
            store.consultations()
                    .saveDraft(draft.key(), draft.lock(), Cases.withNote(Cases.KIM, "0"));
        }
    }

    /** Kills once; the number of the draft found, never less than the last acknowledged one. */
    int killOnce() throws IOException {
        try (Child child = Child.start(TypingMain.class, folder)) {
            child.line();
            pause(random.nextInt(LONGEST_MILLISECONDS));
            child.kill();
            List<String> numbers = child.rest();
            if (!numbers.isEmpty()) {
                acknowledged = Integer.parseInt(numbers.getLast());
            }
        }
        int found = look();
        if (found < acknowledged || found > acknowledged + 1) {
            throw new IllegalStateException(
                    "acknowledged draft " + acknowledged + ", found " + found);
        }
        acknowledged = found;
        return found;
    }

    private int look() {
        try (Store store = Vaults.open(folder)) {
            StoredPatient kim = store.patients().byNumber("C-0001").orElseThrow();
            ConsultationKey key = store.consultations().ofPatient(kim.key()).getFirst().key();
            StoredVersion signed = store.consultations().load(key, 1).orElseThrow();
            if (!Cases.withoutVersion(signed.file()).equals(Cases.KIM)) {
                throw new IllegalStateException("the signed version is not as it was");
            }
            return Integer.parseInt(
                    Cases.noteOf(store.consultations().load(key).orElseThrow().file()));
        }
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
