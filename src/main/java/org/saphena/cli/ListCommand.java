package org.saphena.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Codes;
import org.saphena.clinical.Treatment;
import org.saphena.rulebook.ConsequenceWords;
import org.saphena.rulebook.FactWords;
import org.saphena.rulebook.Rule;
import org.saphena.rulebook.RuleBook;
import org.saphena.rulebook.RuleGroup;
import org.saphena.service.Consultations;
import org.saphena.service.ConsultationsFactory;
import org.saphena.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code knowledge list}: the ids of all rules by group, one line for each. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {
    private static final Predicate<Rule> ALL = rule -> true;

    private final Console console;
    private final ConsultationsFactory factory;

    @Spec private @Nullable CommandSpec spec;

    @Mixin private KnowledgeOptions options = new KnowledgeOptions();

    @Option(names = "--group", paramLabel = "GROUP", descriptionKey = "group")
    private @Nullable String group;

    @Option(names = "--treatment", paramLabel = "CODE", descriptionKey = "treatment")
    private @Nullable String treatment;

    @Option(names = "--citation", paramLabel = "ID", descriptionKey = "citation")
    private @Nullable String citation;

    ListCommand(Console console, ConsultationsFactory factory) {
        this.console = console;
        this.factory = factory;
    }

    @Override
    public Integer call() {
        Optional<Consultations> chosen =
                new KnowledgeInUse(new Voice(console, options.language()), factory)
                        .on(options.knowledge());
        if (chosen.isEmpty()) {
            return ExitCode.KNOWLEDGE_FAULTY;
        }
        RuleBook book = chosen.get().ruleBook();
        Predicate<Rule> wanted =
                (group == null ? ALL : inGroup(group))
                        .and(treatment == null ? ALL : about(treatment))
                        .and(citation == null ? ALL : restingOn(book, citation));
        Stream.of(RuleGroup.values())
                .forEach(each -> write(each, book.rules(each).stream().filter(wanted).toList()));
        return ExitCode.DONE;
    }

    private Predicate<Rule> inGroup(String code) {
        RuleGroup wanted =
                RuleGroup.of(code)
                        .orElseThrow(() ->
                                unknown(
                                        "--group",
                                        code,
                                        Stream.of(RuleGroup.values())
                                                .map(RuleGroup::code)
                                                .toList()));
        return rule -> rule.group() == wanted;
    }

    private Predicate<Rule> about(String code) {
        Treatment wanted =
                Codes.find(Treatment.class, code)
                        .orElseThrow(() -> unknown("--treatment", code, Codes.of(Treatment.class)));
        return rule -> rule.isAbout(wanted);
    }

    private Predicate<Rule> restingOn(RuleBook book, String id) {
        if (!book.sources().contains(id)) {
            throw unknown("--citation", id, book.sources());
        }
        return rule -> rule.citations().contains(id);
    }

    private RuntimeException unknown(String option, String value, List<String> allowed) {
        return spec == null
                ? new IllegalStateException("not run by the command line")
                : new UsageErrors.UnknownValueException(spec.commandLine(), option, value, allowed);
    }

    /** One line for each id: what its first rule does, and how many rules bear the id. */
    private void write(RuleGroup shown, List<Rule> rules) {
        if (rules.isEmpty()) {
            return;
        }
        Messages messages = Messages.of(options.language());
        Map<String, Integer> counts = new LinkedHashMap<>();
        rules.forEach(rule -> counts.merge(rule.id(), 1, Integer::sum));
        console.answer(
                messages.get("rulebook.group." + shown.code())
                        + String.format(Locale.ROOT, " (%s, %d)", shown.code(), rules.size()));
        FactWords words = new FactWords(options.language());
        ConsequenceWords consequences = new ConsequenceWords(words);
        counts.forEach((id, count) -> {
            Rule first =
                    rules.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
            String line =
                    first.text() == null
                            ? consequences.of(first.consequence()).getFirst()
                            : words.of(first.text());
            String more = count == 1 ? "" : " " + messages.get("cli.list.more", count);
            console.answer("  " + id + "  " + line + more);
        });
    }
}
