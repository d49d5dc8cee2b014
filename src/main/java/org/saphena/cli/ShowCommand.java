package org.saphena.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.saphena.rulebook.Rule;
import org.saphena.rulebook.RuleBook;
import org.saphena.service.Consultations;
import org.saphena.service.ConsultationsFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code knowledge show}: one rule in words, its sources, and the cases that fire it. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
    private static final int SIMILAR = 12;

    private final Console console;
    private final ConsultationsFactory factory;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "RULE", descriptionKey = "rule")
    private String id = "";

    @Mixin private KnowledgeOptions options = new KnowledgeOptions();

    @Option(names = "--cases", paramLabel = "FOLDER", arity = "1", descriptionKey = "cases-shown")
    private List<Path> folders = List.of();

    ShowCommand(Console console, ConsultationsFactory factory) {
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
        RuleBook book = chosen.get().ruleBook();
        List<Rule> rules = book.find(id);
        if (rules.isEmpty() && spec != null) {
            throw new UsageErrors.UnknownValueException(
                    spec.commandLine(), "RULE", id, similar(book));
        }
        new RuleText(console, options.language(), chosen.get()).write(rules);
        CaseSet cases = new CaseSet(voice);
        List<CaseSet.Named> tried = new ArrayList<>(CaseSet.samples());
        tried.addAll(cases.at(folders));
        new FiringCases(voice, chosen.get(), cases).write(id, rules, tried);
        return cases.isIncomplete() ? ExitCode.BAD_INPUT : ExitCode.DONE;
    }

    /** Ids that begin like the one asked for, as far as any does. */
    private List<String> similar(RuleBook book) {
        List<String> ids = book.rules().stream().map(Rule::id).distinct().sorted().toList();
        for (int length = id.length(); length > 0; length--) {
            String beginning = id.substring(0, length).toUpperCase(Locale.ROOT);
            List<String> found =
                    ids.stream()
                            .filter(each -> each.toUpperCase(Locale.ROOT).startsWith(beginning))
                            .limit(SIMILAR)
                            .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return ids.stream().limit(SIMILAR).toList();
    }
}
