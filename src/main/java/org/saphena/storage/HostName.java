package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The name of this machine, found without asking the network. */
public final class HostName {
    private static final Path LINUX = Path.of("/proc/sys/kernel/hostname");

    private HostName() {}

    public static String ofThisMachine() {
        return of(System.getenv(), LINUX);
    }

    static String of(Map<String, String> environment, Path file) {
        String windows = environment.getOrDefault("COMPUTERNAME", "");
        String unix = environment.getOrDefault("HOSTNAME", "");
        String named = windows.isBlank() ? unix : windows;
        return named.isBlank() ? fromFile(file) : named.strip();
    }

    private static String fromFile(Path file) {
        try {
            String name = Files.readString(file).strip();
            return name.isEmpty() ? "localhost" : name;
        } catch (IOException _) {
            return "localhost";
        }
    }
}
