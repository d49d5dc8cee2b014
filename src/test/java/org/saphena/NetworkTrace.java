package org.saphena;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a process asks of the internet, seen by strace. Java itself makes three sockets when a
 * program first takes a hash, to see what the system can do, and closes them unused: docs/adr/0043.
 */
public final class NetworkTrace {
    private static final Path STRACE = Path.of("/usr/bin/strace");
    private static final long LONGEST_S = 60;

    /** The process, then the call up to its result, which another call can cut off. */
    private static final Pattern CALL =
            Pattern.compile("\\d+ +(\\w+\\(.*?)(\\) += .*| <unfinished \\.\\.\\.>)");

    private NetworkTrace() {}

    public static boolean isPossible() {
        return Files.isExecutable(STRACE);
    }

    /** What stands before a command whose calls are to be written into {@code log}. */
    public static List<String> into(Path log) {
        return List.of(
                STRACE.toString(),
                "-f",
                "--seccomp-bpf",
                "-e",
                "trace=%network",
                "-o",
                log.toString());
    }

    /** The calls that name the internet, without process and result. */
    public static List<String> in(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains("AF_INET"))
                .map(NetworkTrace::call)
                .toList();
    }

    private static String call(String line) {
        Matcher call = CALL.matcher(line);
        return call.matches() ? call.group(1) : line;
    }

    /** The calls of a program that takes one hash and does nothing else. */
    public static List<String> ofJavaItself(Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve("calls-of-java");
        List<String> command = new ArrayList<>(into(log));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add(Hashing.class.getName());
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (!process.waitFor(LONGEST_S, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException("no hash was taken");
        }
        return in(log);
    }

    /** Takes a hash. */
    static final class Hashing {
        private Hashing() {}

        public static void main(String[] arguments) throws NoSuchAlgorithmException {
            MessageDigest.getInstance("SHA-256").digest();
        }
    }
}
