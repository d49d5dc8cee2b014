package org.saphena.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Language;
import picocli.CommandLine.Option;

/** What every command about the records takes. */
final class RecordsOptions {
    @Option(
            names = "--language",
            paramLabel = "en|ko",
            descriptionKey = "language-messages",
            converter = LanguageConverter.class)
    private Language language = Language.EN;

    @Option(names = "--user", paramLabel = "NAME", descriptionKey = "user")
    private String user = "";

    @Option(names = "--password-fd", paramLabel = "N", descriptionKey = "password-fd")
    private @Nullable Integer descriptor;

    Language language() {
        return language;
    }

    /** Who opens the records; empty where nobody has a name yet. */
    String user() {
        return user;
    }

    /** Where the password is read from; else it is asked for. */
    Optional<Integer> descriptor() {
        return Optional.ofNullable(descriptor);
    }
}
