package org.saphena.cli;

import java.util.ArrayList;
import java.util.List;
import org.saphena.clinical.Language;
import org.saphena.rulebook.ConditionWords;
import org.saphena.rulebook.ConsequenceWords;
import org.saphena.rulebook.FactWords;
import org.saphena.rulebook.Rule;
import org.saphena.service.Consultations;
import org.saphena.text.Messages;

/** Writes rules in words on the console. */
final class RuleText {
    private final Console console;
    private final Language language;
    private final Messages messages;
    private final Consultations consultations;
    private final FactWords facts;

    RuleText(Console console, Language language, Consultations consultations) {
        this.console = console;
        this.language = language;
        this.messages = Messages.of(language);
        this.consultations = consultations;
        this.facts = new FactWords(language);
    }

    void write(List<Rule> rules) {
        rules.forEach(this::write);
    }

    private void write(Rule rule) {
        console.answer(rule.id() + "  " + messages.get("rulebook.group." + rule.group().code()));
        new ConsequenceWords(facts)
                .of(rule.consequence())
                .forEach(line -> console.answer("  " + line));
        if (rule.isRow()) {
            console.answer("  " + messages.get("cli.show.row"));
        }
        if (!rule.profiles().isEmpty()) {
            List<String> profiles = rule.profiles().stream().sorted().toList();
            console.answer("  " + messages.get("cli.show.profiles", facts.or(profiles)));
        }
        console.answer("  " + messages.get("cli.show.when"));
        new ConditionWords(facts)
                .of(rule.when())
                .lines()
                .forEach(line -> console.answer("    " + line));
        if (rule.text() != null) {
            console.answer("  " + messages.get("cli.show.says", facts.of(rule.text())));
        }
        if (rule.group().isCited()) {
            sources(rule);
        }
        if (!rule.basis().isEmpty()) {
            console.answer(
                    "  " + messages.get("rulebook.doc.basis", String.join(", ", rule.basis())));
        }
        console.answer("");
    }

    private void sources(Rule rule) {
        List<String> lines = new ArrayList<>();
        new ConsequenceWords(facts).withoutSource(rule).ifPresent(lines::add);
        rule.citations().forEach(id -> lines.add(id + ": " + consultations.citation(id, language)));
        if (!lines.isEmpty()) {
            console.answer("  " + messages.get("cli.show.sources"));
            lines.forEach(line -> console.answer("    " + line));
        }
    }
}
