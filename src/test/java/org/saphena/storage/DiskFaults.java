package org.saphena.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Lets the n-th write or sync of the vault's files fail, once, for a while or from then on, by what
 * strace injects: a disk that is full or broken. Every save is acknowledged or refused in the
 * store's own words, what was acknowledged is there afterwards, and saving goes on when the disk
 * does. The full form, from the project folder: {@code java ... org.saphena.storage.DiskFaults 50},
 * the argument being how many places for each fault.
 */
final class DiskFaults {
    private static final int SAVES = 12;

    private final Path folder;

    /**
     * A fault to inject.
     *
     * @param calls the system calls that fail
     * @param error what the system says
     * @param when as strace understands it
     */
    record Fault(String calls, String error, String when) {}

    /** What came of one run. */
    record Run(int saved, int refused, int found, List<String> lines) {
        boolean isOpened() {
            return lines.contains("ready");
        }
    }

    DiskFaults(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        int places = Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("saphena-faults");
        DiskFaults faults = new DiskFaults(folder);
        faults.prepare();
        for (Kind kind : Kind.values()) {
            int saved = 0;
            int refused = 0;
            int unopened = 0;
            int wentOn = 0;
            for (int i = 1; i <= places; i++) {
                Run run = faults.run(kind.at(i));
                saved += run.saved();
                refused += run.refused();
                unopened += run.isOpened() ? 0 : 1;
                wentOn += run.refused() > 0 && run.lines().contains("saved " + SAVES) ? 1 : 0;
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d places, in %d the records did not open;"
                            + " %d saves acknowledged and there, %d refused;"
                            + " in %d refused ones were followed by others to the last%n",
                    kind,
                    places,
                    unopened,
                    saved,
                    refused,
                    wentOn);
        }
        DiskFiles.deleteTree(folder);
    }

    /** What fails, and for how long. */
    private enum Kind {
        FULL_FROM_THEN_ON("write,pwrite64", "ENOSPC", "+", 10),
        FULL_FOR_FIVE_WRITES("write,pwrite64", "ENOSPC", "..+4", 10),
        WRITE_FAILS_ONCE("write,pwrite64", "EIO", "", 10),
        WRITES_FAIL_FROM_THEN_ON("write,pwrite64", "EIO", "+", 10),
        SYNC_FAILS_ONCE("fsync,fdatasync", "EIO", "", 1),
        SYNCS_FAIL_FROM_THEN_ON("fsync,fdatasync", "EIO", "+", 1);

        private final String calls;
        private final String error;
        private final String howLong;
        private final int step;

        Kind(String calls, String error, String howLong, int step) {
            this.calls = calls;
            this.error = error;
            this.howLong = howLong;
            this.step = step;
        }

        Fault at(int place) {
            int call = place * step;
            String when = howLong.equals("..+4") ? call + ".." + (call + 4) : call + howLong;
            return new Fault(calls, error, when);
        }
    }

    /** A vault with a draft. */
    void prepare() throws IOException {
        Path vault = Files.createDirectory(folder.resolve("vault"));
        new Durability(vault, 1).prepare();
    }

    /**
     * @throws IllegalStateException when an acknowledged save is not there, or something failed in
     *     other words than the store's
     */
    Run run(Fault fault) throws IOException {
        Path left = folder.resolve("left");
        DiskFiles.deleteTree(left);
        Files.createDirectory(left);
        for (String name : List.of(VaultFiles.DATABASE, VaultFiles.KEYS, VaultFiles.CHECKPOINT)) {
            Files.copy(folder.resolve("vault").resolve(name), left.resolve(name));
        }
        List<String> lines = lines(left, fault);
        List<Integer> saved = numbers(lines, "saved ");
        List<Integer> refused = numbers(lines, "refused ");
        boolean ended =
                !lines.isEmpty()
                        && (lines.getLast().equals("end")
                                || lines.getLast().startsWith("unopened "));
        if (!ended || lines.stream().anyMatch(line -> line.startsWith("broken"))) {
            throw new IllegalStateException(fault + ": " + lines);
        }
        int found = Remains.in(left).draft();
        int last = saved.isEmpty() ? 0 : saved.getLast();
        if (found != last && !refused.contains(found)) {
            throw new IllegalStateException(fault + ": found " + found + " after " + lines);
        }
        if (found < last) {
            throw new IllegalStateException(fault + ": lost " + last + ", found " + found);
        }
        return new Run(saved.size(), refused.size(), found, lines);
    }

    private List<String> lines(Path left, Fault fault) throws IOException {
        List<String> command = new ArrayList<>(List.of("strace", "-f", "-o", "/dev/null"));
        for (String name : List.of(VaultFiles.DATABASE, VaultFiles.DATABASE + "-wal")) {
            command.addAll(List.of("-P", left.toRealPath().resolve(name).toString()));
        }
        command.addAll(
                List.of(
                        "-e",
                        "trace=" + fault.calls(),
                        "-e",
                        "inject="
                                + fault.calls()
                                + ":error="
                                + fault.error()
                                + ":when="
                                + fault.when(),
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FaultyMain.class.getName(),
                        left.toString(),
                        Integer.toString(SAVES)));
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    private static List<Integer> numbers(List<String> lines, String start) {
        return lines.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> Integer.parseInt(line.split(" ")[1]))
                .toList();
    }
}
