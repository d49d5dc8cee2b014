package org.saphena.ui.shell;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saphena.NetworkTrace;

/**
 * Lets a {@link MarkedDay} pass in a process whose records, settings, logs, temporary files, home
 * and working folder all stand under one folder, and looks for the marked words in all of them. How
 * to run it stands in {@code docs/reliability.md}.
 */
final class LeakScan {
    private static final List<String> PLACES =
            List.of("here", "home", "logs", "tmp", "work", "output");
    private static final long LONGEST_MIN = 90;
    private static final String CLASS_PATH =
            Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(part -> Path.of(part).toAbsolutePath().toString())
                    .collect(Collectors.joining(File.pathSeparator));

    private final Path folder;
    private final boolean traced;

    /**
     * @param folder an empty one
     * @param traced whether strace is to write down what the process asks of the network
     */
    LeakScan(Path folder, boolean traced) {
        this.folder = folder;
        this.traced = traced;
    }

    /**
     * What was found.
     *
     * @param secrets how many words were marked
     * @param hits place and word, for each place other than the files handed over on purpose
     * @param handedOver how many files were printed on purpose
     * @param titles of the windows
     * @param network calls that name the internet
     */
    record Found(
            int secrets,
            List<String> hits,
            long handedOver,
            Set<String> titles,
            List<String> network) {}

    /**
     * @param arguments how many patients, 40 otherwise, and the seed
     */
    public static void main(String[] arguments) throws Exception {
        int patients = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
        System.out.println("seed " + seed);
        Path folder = Files.createTempDirectory("saphena-leaks");
        Found found = new LeakScan(folder, NetworkTrace.isPossible()).run(patients, seed);
        System.out.println(found.secrets() + " marked words, " + found.hits().size() + " found");
        found.hits().forEach(System.out::println);
        System.out.println(found.handedOver() + " file printed on purpose");
        System.out.println("titles " + found.titles());
        System.out.println("calls that name the internet " + found.network());
    }

    Found run(int patients, long seed) throws IOException, InterruptedException {
        for (String place : PLACES) {
            Files.createDirectories(folder.resolve(place));
        }
        Files.createDirectories(folder.resolve("shared"));
        Path said = folder.resolve("said");
        Process process = start(said, patients, seed);
        boolean ended = process.waitFor(LONGEST_MIN, TimeUnit.MINUTES);
        process.destroyForcibly();
        List<String> lines = Files.readAllLines(said);
        if (!ended || process.exitValue() != 0) {
            throw new IllegalStateException(String.join("\n", lines));
        }
        Set<String> secrets = after(lines, "secret ");
        Set<String> titles = after(lines, "title ");
        Map<String, List<String>> hits = new LinkedHashMap<>();
        for (String place : PLACES) {
            hits.put(place, LeftTraces.of(folder.resolve(place), secrets));
        }
        hits.put(
                "title",
                titles.stream()
                        .filter(title -> secrets.stream().anyMatch(title::contains))
                        .toList());
        hits.put("plain", LeftTraces.plainDatabases(folder.resolve("here")));
        return new Found(
                secrets.size(),
                hits.entrySet().stream()
                        .flatMap(place ->
                                place.getValue().stream().map(hit -> place.getKey() + "/" + hit))
                        .toList(),
                handedOver(),
                titles,
                network());
    }

    private long handedOver() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("shared"))) {
            return files.count();
        }
    }

    private static Set<String> after(List<String> lines, String word) {
        return lines.stream()
                .filter(line -> line.startsWith(word))
                .map(line -> line.substring(word.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> network() throws IOException {
        return traced ? NetworkTrace.in(folder.resolve("calls")) : List.of();
    }

    private Process start(Path said, int patients, long seed) throws IOException {
        List<String> command = new ArrayList<>();
        if (traced) {
            command.addAll(NetworkTrace.into(folder.resolve("calls")));
        }
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx768m",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + place("tmp"),
                        "-Duser.home=" + place("home"),
                        "-Dsaphena.logs=" + place("logs"),
                        "-Dlogback.configurationFile="
                                + Path.of("target", "classes", "logback.xml").toUri(),
                        "-cp",
                        CLASS_PATH,
                        MarkedDay.class.getName(),
                        folder.toString(),
                        Integer.toString(patients),
                        Long.toString(seed)));
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(folder.resolve("work").toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile());
        builder.environment().put("HOME", place("home"));
        return builder.start();
    }

    private String place(String name) {
        return folder.resolve(name).toString();
    }
}
