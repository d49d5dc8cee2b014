package org.saphena.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Which Saphena this is. */
public final class Program {
    private static final String BUILD = "/org/saphena/build.properties";

    private Program() {}

    /** Name and version, as printed. */
    public static String nameAndVersion() {
        Properties build = new Properties();
        try (InputStream in = Program.class.getResourceAsStream(BUILD)) {
            build.load(Objects.requireNonNull(in, BUILD));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "Saphena " + build.getProperty("version");
    }
}
