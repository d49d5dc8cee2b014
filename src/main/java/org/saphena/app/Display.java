package org.saphena.app;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a window can be shown. */
final class Display {
    private Display() {}

    static boolean isThere() {
        return isThere(
                System.getenv(),
                System.getProperty("os.name"),
                System.getProperty("glass.platform"));
    }

    static boolean isThere(
            Map<String, String> environment, String system, @Nullable String glassPlatform) {
        String name = system.toLowerCase(Locale.ROOT);
        return name.startsWith("windows")
                || name.startsWith("mac")
                || "headless".equalsIgnoreCase(glassPlatform)
                || isSet(environment, "DISPLAY")
                || isSet(environment, "WAYLAND_DISPLAY");
    }

    private static boolean isSet(Map<String, String> environment, String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }
}
