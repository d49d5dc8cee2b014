package org.saphena.rulebook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.saphena.clinical.Treatment;
import org.saphena.knowledge.Derivation;
import org.saphena.knowledge.KnowledgeBase;

/** All rules of a knowledge base, in a fixed order. Immutable. */
public final class RuleBook {
    private final KnowledgeBase knowledge;
    private final List<Rule> rules;

    private RuleBook(KnowledgeBase knowledge, List<Rule> rules) {
        this.knowledge = knowledge;
        this.rules = rules;
    }

    public static RuleBook of(KnowledgeBase knowledge) {
        return new RuleBook(knowledge, new RuleCollector(knowledge).collect());
    }

    /** How one fact comes about; empty where the knowledge base does not derive it. */
    public static List<Rule> deriving(KnowledgeBase knowledge, String fact) {
        Derivation derivation = knowledge.derivations().get(fact);
        return derivation == null ? List.of() : FactRules.of(derivation);
    }

    /** Every rule, by group and then in the order of the files. */
    public List<Rule> rules() {
        return rules;
    }

    /** The rules of one group. */
    public List<Rule> rules(RuleGroup group) {
        return rules.stream().filter(rule -> rule.group() == group).toList();
    }

    /**
     * The rules that an id means, in any case: the rule itself, one cell of the matrix ({@code
     * R-CI-PREGNANCY-EVLA}), how a derived fact comes about, or what carries out a rule of the
     * clinical document. Empty for an id that is none.
     */
    public List<Rule> find(String id) {
        return rules.stream().filter(rule -> isNamed(rule, id)).toList();
    }

    private static boolean isNamed(Rule rule, String id) {
        return fact(rule).filter(id::equalsIgnoreCase).isPresent()
                || rule.id().equalsIgnoreCase(id)
                || rule.basis().stream().anyMatch(basis -> basis.equalsIgnoreCase(id))
                || cells(rule).anyMatch(cell -> cell.equalsIgnoreCase(id));
    }

    /** The id of the fact that a rule derives, if it derives one. */
    public static Optional<String> fact(Rule rule) {
        return switch (rule.consequence()) {
            case Consequence.Value(var fact, _, _) -> Optional.of(fact.id());
            case Consequence.Extreme(var fact, _) -> Optional.of(fact.id());
            default -> Optional.empty();
        };
    }

    /** The ids under which a rule may stand in an answer: its own, or those of its cells. */
    public static Stream<String> idsInAnswers(Rule rule) {
        return Stream.concat(Stream.of(rule.id()), cells(rule));
    }

    private static Stream<String> cells(Rule rule) {
        return rule.consequence() instanceof Consequence.Hold hold && hold.matrix()
                ? Stream.concat(
                                hold.byStatus().values().stream().flatMap(set -> set.stream()),
                                hold.remarked().stream())
                        .map(treatment -> cell(rule, treatment))
                : Stream.empty();
    }

    private static String cell(Rule rule, Treatment treatment) {
        return rule.id() + "-" + treatment.code().toUpperCase(Locale.ROOT);
    }

    /** The ids of the sources, in the order of the file. */
    public List<String> sources() {
        return List.copyOf(knowledge.citations().keySet());
    }

    /** What the rules stand in. */
    public KnowledgeBase knowledge() {
        return knowledge;
    }
}
