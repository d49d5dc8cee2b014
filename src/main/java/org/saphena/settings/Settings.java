package org.saphena.settings;

import org.saphena.clinical.Language;

/**
 * What a user may choose. It holds nothing about patients, not even the names of opened files.
 *
 * @param textSizePercent size of the text on screen, {@value #SMALLEST_TEXT} to {@value
 *     #LARGEST_TEXT} percent
 * @param profile id of the guideline profile; the knowledge base says which there are
 * @param clinic the clinic as its papers show it
 * @param list how the list of patients is shown
 * @param keys the keys of the window
 * @param scan the protocol of the scan
 */
public record Settings(
        Language language,
        Theme theme,
        int textSizePercent,
        PaperSize paper,
        String profile,
        ClinicProfile clinic,
        ListSettings list,
        KeySettings keys,
        ScanProtocol scan) {
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

    /** Settings of a clinic that has said nothing about itself. */
    public Settings(
            Language language, Theme theme, int textSizePercent, PaperSize paper, String profile) {
        this(
                language,
                theme,
                textSizePercent,
                paper,
                profile,
                ClinicProfile.NONE,
                ListSettings.DEFAULTS,
                KeySettings.DEFAULTS,
                ScanProtocol.DELIVERED);
    }

    public Settings withLanguage(Language other) {
        return new Settings(
                other, theme, textSizePercent, paper, profile, clinic, list, keys, scan);
    }

    public Settings withTheme(Theme other) {
        return new Settings(
                language, other, textSizePercent, paper, profile, clinic, list, keys, scan);
    }

    public Settings withTextSizePercent(int other) {
        return new Settings(language, theme, other, paper, profile, clinic, list, keys, scan);
    }

    public Settings withProfile(String other) {
        return new Settings(
                language, theme, textSizePercent, paper, other, clinic, list, keys, scan);
    }

    /** The same with another look of the list of patients. */
    public Settings withList(ListSettings other) {
        return new Settings(
                language, theme, textSizePercent, paper, profile, clinic, other, keys, scan);
    }

    /** The same with other papers. */
    public Settings withPapers(PaperSize otherPaper, ClinicProfile otherClinic) {
        return new Settings(
                language,
                theme,
                textSizePercent,
                otherPaper,
                profile,
                otherClinic,
                list,
                keys,
                scan);
    }

    /** The same with other keys. */
    public Settings withKeys(KeySettings other) {
        return new Settings(
                language, theme, textSizePercent, paper, profile, clinic, list, other, scan);
    }

    /** The same with another protocol of the scan. */
    public Settings withScan(ScanProtocol other) {
        return new Settings(
                language, theme, textSizePercent, paper, profile, clinic, list, keys, other);
    }
}
