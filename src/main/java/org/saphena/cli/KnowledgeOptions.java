package org.saphena.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Language;
import picocli.CommandLine.Option;

/** What every command about one knowledge base takes. */
final class KnowledgeOptions {
    @Option(
            names = "--language",
            paramLabel = "en|ko",
            descriptionKey = "language",
            converter = LanguageConverter.class)
    private Language language = Language.EN;

    @Option(names = "--knowledge", paramLabel = "FOLDER", descriptionKey = "knowledge")
    private @Nullable Path knowledge;

    Language language() {
        return language;
    }

    @Nullable Path knowledge() {
        return knowledge;
    }
}
