package org.saphena.ui.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The bundled typeface, so that Hangul and Latin look the same on every machine. */
public final class Fonts {
    private static final List<String> FILES =
            List.of("Pretendard-Regular.ttf", "Pretendard-SemiBold.ttf", "Pretendard-Bold.ttf");

    /** The one typeface of the window. */
    public static final String FAMILY = "Pretendard";

    private Fonts() {}

    /**
     * Makes the typeface known to JavaFX.
     *
     * @throws IllegalStateException if a font file is missing or damaged
     */
    public static void load() {
        for (String file : FILES) {
            try (InputStream in = Fonts.class.getResourceAsStream("/org/saphena/fonts/" + file)) {
                if (in == null || Font.loadFont(in, 0) == null) {
                    throw new IllegalStateException("the font " + file + " is not in the program");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
