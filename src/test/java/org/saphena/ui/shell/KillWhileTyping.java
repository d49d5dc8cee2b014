package org.saphena.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Sex;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.service.Clinic;
import org.saphena.service.ClinicDoor;
import org.saphena.service.Consultations;
import org.saphena.service.LightDoors;
import org.saphena.service.LocalConsultations;
import org.saphena.service.OpenVisit;
import org.saphena.storage.Child;
import org.saphena.storage.PatientKey;

/**
 * Kills the whole program while it is typed into, at random moments, and looks what is there
 * afterwards: the records open, what was typed a second before is there, and what was signed is
 * there as it was signed. How to run it stands in {@code docs/reliability.md}.
 */
final class KillWhileTyping {
    private static final String PASSWORD = "twelve green otters juggle";
    private static final int LONGEST_TYPING = 4000;
    private static final long MAY_BE_MISSING = 1000;

    private final Path folder;
    private final Random random;
    private final Consultations consultations;
    private final ClinicDoor door;
    private final Map<String, String> signed = new HashMap<>();
    private int changes;
    private long oldestLost;

    KillWhileTyping(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
        this.consultations =
                new LocalConsultations(
                        KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");
        this.door = LiveWindow.door(folder, consultations);
    }

    /**
     * @param arguments how many kills, 50 otherwise, and the seed, otherwise a new one
     */
    public static void main(String[] arguments) throws IOException {
        int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
        System.out.println("seed " + seed);
        Path folder = Files.createTempDirectory("saphena-kill");
        KillWhileTyping killing = new KillWhileTyping(folder, seed);
        killing.prepare();
        for (int i = 1; i <= kills; i++) {
            System.out.println("kill " + i + ": " + killing.killOnce());
        }
        System.out.printf(
                "%d kills, %d changes typed, %d signatures kept, the oldest change lost %d ms old%n",
                kills, killing.changes, killing.signed.size(), killing.oldestLost);
    }

    /** Records with one patient and a visit that is begun. */
    void prepare() {
        try (Clinic clinic =
                LightDoors.create(
                        folder, Clock.systemDefaultZone(), consultations, PASSWORD.toCharArray())) {
            PatientKey patient =
                    clinic.create(
                                    new Patient(
                                            clinic.newNumber(),
                                            "Demo",
                                            "Typing",
                                            null,
                                            LocalDate.of(1968, 3, 14),
                                            Sex.FEMALE,
                                            null,
                                            null,
                                            null))
                            .key();
            clinic.startVisit(patient);
        }
    }

    /**
     * Lets the program be typed into and kills it.
     *
     * @return what happened, in words
     * @throws IllegalStateException when more is lost than may be
     */
    String killOnce() throws IOException {
        List<Typed> typed = new ArrayList<>();
        long killed;
        try (Child child = start()) {
            while (typed.stream().noneMatch(line -> line.pressed() > 0)) {
                typed.add(Typed.parse(child.line()));
            }
            LiveWindow.pause(random.nextInt(LONGEST_TYPING));
            killed = System.currentTimeMillis();
            child.kill();
            child.rest().stream().map(Typed::parse).forEach(typed::add);
        }
        typed.stream()
                .filter(Typed::isSignature)
                .forEach(line -> signed.put(line.document(), line.digest()));
        changes += (int) typed.stream().filter(line -> line.pressed() > 0).count();
        return look(typed, killed);
    }

    private Child start() throws IOException {
        return start(TypingWindow.class, Long.toString(random.nextLong()));
    }

    private Child start(Class<?> main, String... further) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(folder.toString(), PASSWORD));
        arguments.addAll(List.of(further));
        return Child.start(
                main, List.of("-Dglass.platform=Headless", "-Dprism.order=sw"), arguments);
    }

    /** Kills the program in the middle of a number; gives the number of the visit's document. */
    String killHalfTyped() throws IOException {
        try (Child child = start(HalfTyped.class)) {
            String document = child.line();
            child.kill();
            return document;
        }
    }

    private String look(List<Typed> typed, long killed) {
        try (Clinic clinic = door.open(PASSWORD.toCharArray())) {
            PatientKey patient = clinic.patients("").getFirst().stored().key();
            Map<String, OpenVisit> kept = new HashMap<>();
            clinic.visits(patient).stream()
                    .map(line -> clinic.open(line.key()))
                    .forEach(visit -> kept.put(visit.documentNumber(), visit));
            signed.forEach((document, digest) -> requireSigned(kept.get(document), digest));
            String last = typed.getLast().document();
            List<Typed> history =
                    typed.stream()
                            .filter(line -> line.document().equals(last) && !line.isSignature())
                            .toList();
            return requireKept(kept.get(last), history, killed);
        }
    }

    private static void requireSigned(@Nullable OpenVisit visit, String digest) {
        if (visit == null || visit.isDraft() || !Typed.digest(visit.file()).equals(digest)) {
            throw new IllegalStateException("a signed visit is not there as it was signed");
        }
    }

    private String requireKept(@Nullable OpenVisit visit, List<Typed> history, long killed) {
        if (visit == null) {
            throw new IllegalStateException("the visit is not there");
        }
        String digest = Typed.digest(visit.file());
        int found =
                IntStream.range(0, history.size())
                        .filter(i -> history.get(i).digest().equals(digest))
                        .reduce((first, second) -> second)
                        .orElseThrow(
                                () -> new IllegalStateException("what is kept was never typed"));
        List<Typed> lost = history.subList(found + 1, history.size());
        long age = lost.isEmpty() ? 0 : killed - lost.getFirst().pressed();
        oldestLost = Math.max(oldestLost, age);
        String words =
                "%d changes to the visit, %d lost, the oldest %d ms old, %s"
                        .formatted(
                                history.size() - 1,
                                lost.size(),
                                age,
                                visit.isDraft() ? "a draft" : "signed");
        if (age > MAY_BE_MISSING) {
            throw new IllegalStateException(words);
        }
        return words;
    }

    int changes() {
        return changes;
    }
}
