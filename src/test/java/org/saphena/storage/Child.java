package org.saphena.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A Java process of its own that runs a class of the tests. */
public final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader lines;

    private Child(Process process) {
        this.process = process;
        this.lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static Child start(Class<?> main, Path folder) throws IOException {
        return start(main, List.of(), List.of(folder.toString()));
    }

    /**
     * Starts the class with the class path of this process.
     *
     * @param options of the virtual machine
     */
    public static Child start(Class<?> main, List<String> options, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        return new Child(
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** The next line that the process prints. */
    public String line() throws IOException {
        return Objects.requireNonNull(lines.readLine(), "the process ended early");
    }

    /** What it printed until it ended; a last line without its end does not count. */
    public List<String> rest() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int c = lines.read(); c >= 0; c = lines.read()) {
            text.append((char) c);
        }
        List<String> whole = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", from)) {
            whole.add(text.substring(from, end));
            from = end + 1;
        }
        return whole;
    }

    /** At once, as a power cut does to a process. */
    public void kill() {
        process.toHandle().destroyForcibly(); // Process itself would drop the output
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
