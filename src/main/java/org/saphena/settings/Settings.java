package org.saphena.settings;

import org.saphena.clinical.Language;

/**
 * What a user may choose. It holds nothing about patients, not even the names of opened files.
 *
 * @param textSizePercent size of the text on screen, {@value #SMALLEST_TEXT} to {@value
 *     #LARGEST_TEXT} percent
 * @param profile id of the guideline profile; the knowledge base says which there are
 */
public record Settings(
        Language language, Theme theme, int textSizePercent, PaperSize paper, String profile) {
    public static final int SMALLEST_TEXT = 90;
    public static final int LARGEST_TEXT = 200;

    /** What holds until the user chooses otherwise. */
    public static final Settings DEFAULTS =
            new Settings(Language.EN, Theme.SYSTEM, 100, PaperSize.A4, "default");

    /**
     * @throws IllegalArgumentException for a text size out of range or a blank profile
     */
    public Settings {
        if (textSizePercent < SMALLEST_TEXT || textSizePercent > LARGEST_TEXT) {
            throw new IllegalArgumentException("textSizePercent " + textSizePercent);
        }
        if (profile.isBlank()) {
            throw new IllegalArgumentException("blank profile");
        }
    }
}
