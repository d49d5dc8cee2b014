package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Kills a process that types drafts, at random moments, and looks what is there afterwards: the
 * newest acknowledged draft or the one that was being saved, whole, each with its row in an audit
 * trail that is whole. The full form, from the project folder: {@code java ...
 * org.saphena.storage.Durability 1000 1}; the arguments are how many kills and the seed.
 */
final class Durability {
    private static final int LONGEST_MILLISECONDS = 400;

    private final Path folder;
    private final Random random;
    private int acknowledged;
    private long untold;

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
            int draft = durability.killOnce();
            if (i % 100 == 0 || i == kills) {
                System.out.println("kill " + i + ": draft " + draft + " is there");
            }
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
        untold = Remains.in(folder).untold();
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
        Remains remains = Remains.in(folder);
        int found = remains.draft();
        if (found < acknowledged || found > acknowledged + 1) {
            throw new IllegalStateException(
                    "acknowledged draft " + acknowledged + ", found " + found);
        }
        if (remains.untold() != untold) {
            throw new IllegalStateException(
                    "draft " + found + ", of which the trail tells " + remains.audited());
        }
        acknowledged = found;
        return found;
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
