package org.saphena.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Language;
import org.saphena.reasoning.KnowledgeStamp;
import org.saphena.service.Consultations;
import org.saphena.service.ConsultationsFactory;
import org.saphena.service.KnowledgeFaultyException;
import org.saphena.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code knowledge}: what concerns the knowledge base itself. */
@Command(name = "knowledge")
final class KnowledgeCommand extends NeedsSubcommand {
    /** {@code knowledge check}: reads a knowledge base and says whether it can be used. */
    @Command(name = "check")
    static final class Check implements Callable<Integer> {
        private final Console console;
        private final ConsultationsFactory factory;

        @Option(
                names = "--language",
                paramLabel = "en|ko",
                descriptionKey = "language",
                converter = LanguageConverter.class)
        private Language language = Language.EN;

        @Option(names = "--knowledge", paramLabel = "FOLDER", descriptionKey = "knowledge")
        private @Nullable Path knowledge;

        Check(Console console, ConsultationsFactory factory) {
            this.console = console;
            this.factory = factory;
        }

        @Override
        public Integer call() {
            try {
                Consultations consultations = factory.on(knowledge);
                KnowledgeStamp stamp = consultations.knowledge();
                console.answer(
                        Messages.of(language)
                                .get(
                                        "cli.knowledge.sound",
                                        stamp.version(),
                                        stamp.sha256(),
                                        String.join(", ", consultations.profiles())));
                return ExitCode.DONE;
            } catch (KnowledgeFaultyException e) {
                new Voice(console, language).tell(Messages.of(language).get("cli.knowledge"), e);
                return ExitCode.KNOWLEDGE_FAULTY;
            }
        }
    }
}
