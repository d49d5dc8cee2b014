package org.saphena.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.saphena.rulebook.html.Handbook;
import org.saphena.service.CannotWriteException;
import org.saphena.service.Consultations;
import org.saphena.service.ConsultationsFactory;
import org.saphena.service.TextFile;
import org.saphena.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code knowledge docs}: the whole knowledge base as one page, for a clinician's sign-off. */
@Command(name = "docs")
final class DocsCommand implements Callable<Integer> {
    private final Console console;
    private final ConsultationsFactory factory;

    @Mixin private KnowledgeOptions options = new KnowledgeOptions();

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private @Nullable Path out;

    DocsCommand(Console console, ConsultationsFactory factory) {
        this.console = console;
        this.factory = factory;
    }

    @Override
    public Integer call() {
        Voice voice = new Voice(console, options.language());
        Optional<Consultations> chosen = new KnowledgeInUse(voice, factory).on(options.knowledge());
        if (chosen.isEmpty()) {
            return ExitCode.KNOWLEDGE_FAULTY;
        }
        String page = Handbook.write(chosen.get().ruleBook(), options.language());
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        if (out == null) {
            console.answer(bytes);
            return ExitCode.DONE;
        }
        try {
            TextFile.write(out, bytes);
            console.answer(Messages.of(options.language()).get("cli.docs.written", out));
            return ExitCode.DONE;
        } catch (CannotWriteException e) {
            voice.tell(out.toString(), e);
            return ExitCode.CANNOT_WRITE;
        }
    }
}
