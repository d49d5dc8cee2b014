package org.saphena.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Language;
import org.saphena.service.Consultations;
import org.saphena.service.ConsultationsFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code knowledge diff}: which answers change from one knowledge base to another, by option and by
 * case, before the new one is put in use.
 */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
    private final Console console;
    private final ConsultationsFactory factory;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "old")
    private Path old = ConsultationsFactory.SHIPPED;

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "new")
    private Path fresh = ConsultationsFactory.SHIPPED;

    @Option(names = "--cases", paramLabel = "FOLDER", arity = "1", descriptionKey = "cases-diff")
    private List<Path> folders = List.of();

    @Option(
            names = "--language",
            paramLabel = "en|ko",
            descriptionKey = "language",
            converter = LanguageConverter.class)
    private Language language = Language.EN;

    @Option(names = "--profile", paramLabel = "ID", descriptionKey = "profile")
    private String profile = "default";

    DiffCommand(Console console, ConsultationsFactory factory) {
        this.console = console;
        this.factory = factory;
    }

    @Override
    public Integer call() {
        Voice voice = new Voice(console, language);
        KnowledgeInUse chosen = new KnowledgeInUse(voice, factory);
        Optional<Consultations> before = chosen.on(old);
        Optional<Consultations> after = before.isEmpty() ? before : chosen.on(fresh);
        if (before.isEmpty() || after.isEmpty()) {
            return ExitCode.KNOWLEDGE_FAULTY;
        }
        requireProfile(before.get().profiles());
        requireProfile(after.get().profiles());
        CaseSet cases = new CaseSet(voice);
        List<CaseSet.Named> tried = folders.isEmpty() ? CaseSet.samples() : cases.at(folders);
        boolean changed = new Diff(voice, before.get(), after.get(), profile, cases).write(tried);
        if (cases.isIncomplete()) {
            return ExitCode.BAD_INPUT;
        }
        return changed ? ExitCode.CHANGED : ExitCode.DONE;
    }

    private void requireProfile(List<String> profiles) {
        if (spec != null && !profiles.contains(profile)) {
            throw new UsageErrors.UnknownValueException(
                    spec.commandLine(), "--profile", profile, profiles);
        }
    }
}
