package org.saphena.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where Saphena keeps its files.
 *
 * @param config the settings
 * @param data everything else that is kept
 */
public record Folders(Path config, Path data) {
    /** Names one folder for everything, for a portable or a trial installation. */
    public static final String OVERRIDE = "SAPHENA_HOME";

    public Path settingsFile() {
        return config.resolve("settings.json");
    }

    public Path logs() {
        return data.resolve("logs");
    }

    /** Where a clinic can put its own copy of the knowledge base. */
    public Path knowledge() {
        return data.resolve("knowledge");
    }

    /** The same settings, with all else in {@code folder}. */
    public Folders withData(Path folder) {
        return new Folders(config, folder);
    }

    /** The folders of this user on this machine. */
    public static Folders ofThisUser() {
        return of(System.getenv(), System.getProperty("os.name"), System.getProperty("user.home"));
    }

    static Folders of(Map<String, String> environment, String system, String home) {
        String override = set(environment, OVERRIDE);
        if (override != null) {
            return both(Path.of(override));
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return both(under(environment, "APPDATA", home, "AppData/Roaming").resolve("Saphena"));
        }
        if (name.startsWith("mac")) {
            return both(Path.of(home, "Library", "Application Support", "Saphena"));
        }
        return new Folders(
                under(environment, "XDG_CONFIG_HOME", home, ".config").resolve("saphena"),
                under(environment, "XDG_DATA_HOME", home, ".local/share").resolve("saphena"));
    }

    private static Folders both(Path folder) {
        return new Folders(folder, folder);
    }

    private static Path under(
            Map<String, String> environment, String variable, String home, String otherwise) {
        String named = set(environment, variable);
        return named == null || !Path.of(named).isAbsolute()
                ? Path.of(home).resolve(otherwise)
                : Path.of(named);
    }

    private static @Nullable String set(Map<String, String> environment, String variable) {
        String value = environment.get(variable);
        return value == null || value.isBlank() ? null : value;
    }
}
