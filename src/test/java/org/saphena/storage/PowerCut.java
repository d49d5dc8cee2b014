package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Cuts the power at random moments of a run of saves, over and over, from one recording: what was
 * synced is on the disk; of what was not, any part, in any order, and the last piece torn at the
 * edge of a sector. Then opens what is left and looks. The full form, from the project folder:
 * {@code java ... org.saphena.storage.PowerCut 2000 60 1}; the arguments are how many states, how
 * many saves are recorded, the seed, and {@code NORMAL} for the negative control.
 */
final class PowerCut {
    private static final int SECTOR = 512;

    private final Path folder;
    private final Random random;
    private final Map<String, byte[]> before = new HashMap<>();
    private List<DiskLog.Step> steps = List.of();

    /** What became of the states. */
    record Outcome(int states, int lost, int damaged, List<String> faults) {}

    PowerCut(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) throws IOException {
        int states = Integer.parseInt(arguments[0]);
        int saves = Integer.parseInt(arguments[1]);
        long seed = Long.parseLong(arguments[2]);
        String[] synchronous = Arrays.copyOfRange(arguments, 3, arguments.length);
        Path folder = Files.createTempDirectory("saphena-power");
        PowerCut cut = new PowerCut(folder, seed);
        cut.record(saves, synchronous);
        Outcome outcome = cut.replay(states);
        System.out.println(
                cut.steps.size()
                        + " steps recorded; states "
                        + outcome.states()
                        + ", acknowledged saves lost in "
                        + outcome.lost()
                        + ", damaged or half "
                        + outcome.damaged());
        outcome.faults().stream().limit(10).forEach(System.out::println);
        DiskFiles.deleteTree(folder);
    }

    /** Makes a vault and writes down what saves do to the disk. */
    void record(int saves, String... synchronous) throws IOException {
        Path vault = folder.resolve("vault");
        Durability durability = new Durability(vault, 1);
        Files.createDirectory(vault);
        durability.prepare();
        for (String name : List.of(VaultFiles.DATABASE, VaultFiles.KEYS, VaultFiles.CHECKPOINT)) {
            before.put(name, Files.readAllBytes(vault.resolve(name)));
        }
        steps = DiskLog.of(vault, saves, synchronous);
        if (steps.stream().noneMatch(DiskLog.Synced.class::isInstance)) {
            throw new IllegalStateException("nothing was recorded");
        }
    }

    /** Cuts so many times. */
    Outcome replay(int states) throws IOException {
        int lost = 0;
        int damaged = 0;
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < states; i++) {
            int cut = 1 + random.nextInt(steps.size());
            Path left = folder.resolve("left");
            DiskFiles.deleteTree(left);
            Files.createDirectory(left);
            write(left, stateAt(cut));
            int acknowledged = acknowledged(cut);
            try {
                int found = Remains.in(left).draft();
                if (found < acknowledged) {
                    lost++;
                    faults.add(
                            "cut at "
                                    + cut
                                    + ": acknowledged "
                                    + acknowledged
                                    + ", found "
                                    + found);
                }
            } catch (StoreException | IllegalStateException e) {
                damaged++;
                faults.add("cut at " + cut + ": " + e);
            }
        }
        return new Outcome(states, lost, damaged, faults);
    }

    private int acknowledged(int cut) {
        return steps.subList(0, cut).stream()
                .filter(DiskLog.Acknowledged.class::isInstance)
                .mapToInt(step -> ((DiskLog.Acknowledged) step).number())
                .max()
                .orElse(0);
    }

    private Map<String, byte[]> stateAt(int cut) {
        Map<String, byte[]> disk = new HashMap<>(before);
        Map<String, List<DiskLog.Step>> unsynced = new HashMap<>();
        for (DiskLog.Step step : steps.subList(0, cut)) {
            switch (step) {
                case DiskLog.Written written ->
                        unsynced.computeIfAbsent(written.file(), _ -> new ArrayList<>()).add(step);
                case DiskLog.Cut shorter ->
                        unsynced.computeIfAbsent(shorter.file(), _ -> new ArrayList<>()).add(step);
                case DiskLog.Synced synced -> {
                    for (DiskLog.Step each : unsynced.getOrDefault(synced.file(), List.of())) {
                        apply(disk, each);
                    }
                    unsynced.remove(synced.file());
                }
                case DiskLog.Acknowledged _ -> {}
            }
        }
        unsynced.values().forEach(steps -> applySome(disk, steps));
        return disk;
    }

    /** A part of the writes, in any order, one of them torn. */
    private void applySome(Map<String, byte[]> disk, List<DiskLog.Step> unsynced) {
        List<DiskLog.Step> some = new ArrayList<>();
        double share = random.nextDouble();
        for (DiskLog.Step step : unsynced) {
            if (random.nextDouble() < share) {
                some.add(step);
            }
        }
        if (random.nextBoolean()) {
            Collections.shuffle(some, random);
        }
        for (int i = 0; i < some.size(); i++) {
            boolean torn = i == some.size() - 1 && random.nextBoolean();
            apply(disk, torn ? torn(some.get(i)) : some.get(i));
        }
    }

    private DiskLog.Step torn(DiskLog.Step step) {
        if (!(step instanceof DiskLog.Written written) || written.bytes().length <= SECTOR) {
            return step;
        }
        int sectors = random.nextInt(written.bytes().length / SECTOR);
        return new DiskLog.Written(
                written.file(), written.at(), Arrays.copyOf(written.bytes(), sectors * SECTOR));
    }

    private static void apply(Map<String, byte[]> disk, DiskLog.Step step) {
        switch (step) {
            case DiskLog.Written written -> {
                byte[] old = disk.getOrDefault(written.file(), new byte[0]);
                int end = Math.toIntExact(written.at()) + written.bytes().length;
                byte[] fresh = Arrays.copyOf(old, Math.max(old.length, end));
                System.arraycopy(
                        written.bytes(), 0, fresh, (int) written.at(), written.bytes().length);
                disk.put(written.file(), fresh);
            }
            case DiskLog.Cut cut ->
                    disk.put(
                            cut.file(),
                            Arrays.copyOf(
                                    disk.getOrDefault(cut.file(), new byte[0]),
                                    Math.toIntExact(cut.size())));
            default -> throw new IllegalArgumentException();
        }
    }

    private static void write(Path folder, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
