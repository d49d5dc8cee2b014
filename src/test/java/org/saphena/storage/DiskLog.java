package org.saphena.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a process did to the files of a vault, in order, as strace wrote it down. */
final class DiskLog {
    /** One thing that was done. */
    sealed interface Step {}

    /** Bytes were handed to the system. */
    record Written(String file, long at, byte[] bytes) implements Step {}

    /** The file was cut or stretched. */
    record Cut(String file, long size) implements Step {}

    /** The system said that everything handed to it before is on the disk. */
    record Synced(String file) implements Step {}

    /** The program said that this draft is kept. */
    record Acknowledged(int number) implements Step {}

    private static final String CALLS = "trace=pwrite64,lseek,write,fsync,fdatasync,ftruncate";
    private static final Pattern CALL =
            Pattern.compile(
                    "(?<thread>\\d+) +(?<name>\\w+)\\((?<fd>\\d+)<(?<path>[^>]*)>(?<rest>.*)");
    private static final Pattern RESUMED =
            Pattern.compile("(?<thread>\\d+) +<\\.\\.\\. (?<name>\\w+) resumed>.*");
    private static final Pattern BYTES =
            Pattern.compile(", \"(?<hex>(\\\\x[0-9a-f]{2})*)\", \\d+(, (?<at>\\d+))?.*");
    private static final Pattern SIZE = Pattern.compile(", (?<size>\\d+).*");
    private static final Pattern SAVED = Pattern.compile("saved (\\d+)\\n");

    private final Path folder;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, Long> places = new HashMap<>();
    private final Map<String, String> unfinishedSyncs = new HashMap<>();

    private DiskLog(Path folder) {
        this.folder = folder;
    }

    static boolean isPossible() {
        return Stream.of("/usr/bin/strace", "/bin/strace")
                .anyMatch(each -> Files.isExecutable(Path.of(each)));
    }

    /** Runs {@link SavingMain} on the vault and gives what it did to the disk. */
    static List<Step> of(Path folder, int saves, String... synchronous) throws IOException {
        Path log = Files.createTempFile("saphena-disk", ".log");
        List<String> command =
                new ArrayList<>(List.of("strace", "-f", "-y", "-xx", "-s", "100000"));
        command.addAll(List.of("--seccomp-bpf", "-e", CALLS, "-o", log.toString()));
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SavingMain.class.getName(),
                        folder.toString(),
                        Integer.toString(saves)));
        command.addAll(List.of(synchronous));
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException("the traced process failed");
            }
            DiskLog read = new DiskLog(folder.toRealPath());
            try (Stream<String> lines = Files.lines(log)) {
                lines.forEach(read::add);
            }
            return List.copyOf(read.steps);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            Files.delete(log);
        }
    }

    private void add(String line) {
        Matcher call = CALL.matcher(line);
        if (call.matches()) {
            add(call, line.endsWith("<unfinished ...>"));
            return;
        }
        Matcher resumed = RESUMED.matcher(line);
        if (resumed.matches()) {
            String file = unfinishedSyncs.remove(resumed.group("thread"));
            if (file != null && resumed.group("name").startsWith("f")) {
                steps.add(new Synced(file));
            }
        }
    }

    /** A write counts from its beginning, a sync from its end. */
    private void add(Matcher call, boolean unfinished) {
        String path = text(call.group("path"));
        String name = call.group("name");
        String rest = call.group("rest");
        if (call.group("fd").equals("1")) {
            Matcher saved = SAVED.matcher(written(rest));
            if (saved.matches()) {
                steps.add(new Acknowledged(Integer.parseInt(saved.group(1))));
            }
            return;
        }
        if (!path.startsWith(folder.resolve(VaultFiles.DATABASE).toString())) {
            return;
        }
        String file = path.substring(folder.toString().length() + 1);
        switch (name) {
            case "lseek" -> places.put(call.group("fd"), size(rest));
            case "write" -> {
                byte[] bytes = bytes(rest);
                long at = places.getOrDefault(call.group("fd"), 0L);
                places.put(call.group("fd"), at + bytes.length);
                steps.add(new Written(file, at, bytes));
            }
            case "pwrite64" -> steps.add(new Written(file, at(rest), bytes(rest)));
            case "ftruncate" -> steps.add(new Cut(file, size(rest)));
            case "fsync", "fdatasync" -> {
                if (unfinished) {
                    unfinishedSyncs.put(call.group("thread"), file);
                } else {
                    steps.add(new Synced(file));
                }
            }
            default -> throw new IllegalStateException(name);
        }
    }

    private static Matcher parsed(Pattern form, String rest) {
        Matcher match = form.matcher(rest);
        if (!match.matches()) {
            throw new IllegalStateException(rest.substring(0, Math.min(80, rest.length())));
        }
        return match;
    }

    private static byte[] bytes(String rest) {
        return HexFormat.of().parseHex(parsed(BYTES, rest).group("hex").replace("\\x", ""));
    }

    private static long at(String rest) {
        return Long.parseLong(parsed(BYTES, rest).group("at"));
    }

    private static long size(String rest) {
        return Long.parseLong(parsed(SIZE, rest).group("size"));
    }

    private static String written(String rest) {
        Matcher bytes = BYTES.matcher(rest);
        return bytes.matches() ? text(bytes.group("hex")) : "";
    }

    /** strace writes paths in hexadecimal too. */
    private static String text(String hex) {
        return hex.startsWith("\\x")
                ? new String(
                        HexFormat.of().parseHex(hex.replace("\\x", "")), StandardCharsets.UTF_8)
                : hex;
    }
}
