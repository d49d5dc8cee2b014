package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.knowledge.ActionRule;
import org.saphena.knowledge.CauseRule;
import org.saphena.knowledge.Condition;
import org.saphena.knowledge.Effect;
import org.saphena.knowledge.Fact;
import org.saphena.knowledge.Gate;
import org.saphena.knowledge.KnowledgeBase;
import org.saphena.knowledge.MissingRule;
import org.saphena.knowledge.RedFlagRule;
import org.saphena.knowledge.Scope;
import org.saphena.knowledge.StatusTable;
import org.saphena.knowledge.Targets;
import org.saphena.knowledge.TreatmentEntry;

/**
 * The rules of one knowledge base made ready for evaluation: worked out once, then shared by all
 * cases. Immutable.
 */
final class Rules {
    private final KnowledgeBase knowledge;
    private final FactSources sources;
    private final NodeCompiler compiler;
    private final Map<String, FactSlot> facts = new HashMap<>();
    private final Map<Condition, Node> nodes = new IdentityHashMap<>();
    private final Map<StatusTable, StartTable> tables = new IdentityHashMap<>();
    private final Map<List<MissingRule>, List<OptionRules.Confirm>> confirms = new HashMap<>();
    private final List<OptionRules> options = new ArrayList<>();
    private final Reach flagReach = new Reach();
    private final Map<Target, Map<Treatment, OptionRules>> byTarget = new EnumMap<>(Target.class);

    /**
     * @throws IllegalArgumentException when the knowledge base asks for facts that the program
     *     cannot read, or derives a fact from itself
     */
    Rules(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        this.sources = new FactSources(knowledge);
        this.compiler = new NodeCompiler(knowledge, sources);
        for (Fact fact : knowledge.facts().values()) {
            facts.put(fact.id(), compiler.fact(fact));
        }
        occasions();
        for (TreatmentEntry entry : knowledge.treatments()) {
            entry.targets().forEach(target -> options.add(option(entry, target)));
        }
        for (OptionRules option : options) {
            byTarget.computeIfAbsent(option.target(), target -> new EnumMap<>(Treatment.class))
                    .put(option.treatment(), option);
        }
        ReachFinder.fill(this);
        options.forEach(OptionRules::findReaders);
        redFlags().forEach(flag -> flagReach.addAll(node(flag.when()).slot().reach()));
    }

    private void occasions() {
        knowledge.gates().forEach(gate -> add(gate.when(), gate.scope()));
        knowledge.redFlags().forEach(rule -> add(rule.when(), rule.scope()));
        knowledge.actions().forEach(rule -> add(rule.when(), rule.scope()));
        knowledge.missing().forEach(rule -> add(rule.when(), rule.scope()));
        knowledge.notes().forEach(rule -> add(rule.when(), rule.scope()));
        knowledge.followUps().forEach(rule -> add(rule.when(), rule.scope()));
        knowledge.moves().forEach(move -> add(move.when(), Scope.TRUNK));
        knowledge.patientAdvice().values().forEach(advice -> add(advice.when(), Scope.PERSON));
        for (CauseRule cause : knowledge.causes()) {
            for (List<CauseRule.Line> lines :
                    List.of(cause.supporting(), cause.against(), cause.missing())) {
                lines.forEach(line -> add(line.when(), Scope.PERSON));
            }
        }
    }

    private Node add(Condition condition, Scope scope) {
        return nodes.computeIfAbsent(condition, key -> compiler.node(key, scope));
    }

    private OptionRules option(TreatmentEntry entry, Target target) {
        List<OptionRules.Hold> holds = new ArrayList<>();
        for (int i = 0; i < knowledge.effects().size(); i++) {
            Effect effect = knowledge.effects().get(i);
            if (bears(effect, entry.treatment(), target)) {
                Node when = add(effect.when(), Scope.TRUNK);
                String rule = effect.ruleFor(entry.treatment());
                int rank = OptionRules.rank(effect.status());
                holds.add(new OptionRules.Hold(i, effect, rank, rule, when));
            }
        }
        return new OptionRules(
                options.size(),
                entry,
                target,
                Targets.trunk(target).orElse(null),
                tables.computeIfAbsent(table(entry.treatment(), target), this::startTable),
                List.copyOf(holds),
                holds.stream().sorted(Comparator.comparingInt(OptionRules.Hold::rank)).toList(),
                knowledge.moves().stream().filter(move -> move.targets().contains(target)).toList(),
                confirms(entry.treatment()),
                new Reach(),
                new Readers());
    }

    private List<OptionRules.Confirm> confirms(Treatment treatment) {
        List<MissingRule> rules =
                knowledge.missing().stream()
                        .filter(rule -> rule.confirms().contains(treatment))
                        .toList();
        return confirms.computeIfAbsent(
                rules,
                key ->
                        key.stream()
                                .map(rule -> new OptionRules.Confirm(rule, node(rule.when())))
                                .toList());
    }

    private StartTable startTable(StatusTable table) {
        return new StartTable(
                table.explains() == null ? null : compiler.fact(table.explains()),
                table.rows().stream().map(this::startRow).toList());
    }

    private StartTable.Row startRow(StatusTable.Row row) {
        return new StartTable.Row(row.status(), add(row.when(), Scope.TRUNK), row.text());
    }

    private StatusTable table(Treatment treatment, Target target) {
        return knowledge.statusTables().stream()
                .filter(table ->
                        table.treatments().contains(treatment) && table.targets().contains(target))
                .findFirst()
                .orElseThrow();
    }

    private static boolean bears(Effect effect, Treatment treatment, Target target) {
        return effect.treatments().contains(treatment)
                && (effect.targets().isEmpty() || effect.targets().contains(target));
    }

    /** Where recorded facts come from. */
    FactSources sources() {
        return sources;
    }

    /** How many slots the nodes of each scope take. */
    SlotCounts nodeCounts() {
        return compiler.nodeCounts();
    }

    /** How many slots the facts of each scope take. */
    SlotCounts factCounts() {
        return compiler.factCounts();
    }

    /**
     * The fact with this id.
     *
     * @throws IllegalArgumentException for an id that the knowledge base does not have
     */
    FactSlot fact(String id) {
        FactSlot fact = facts.get(id);
        if (fact == null) {
            throw new IllegalArgumentException("no fact " + id);
        }
        return fact;
    }

    Iterable<FactSlot> facts() {
        return facts.values();
    }

    /** The node of a rule's own condition. */
    Node node(Condition condition) {
        return Objects.requireNonNull(nodes.get(condition));
    }

    Iterable<Node> nodes() {
        return nodes.values();
    }

    /** Every option of the catalogue, in the order in which they are listed. */
    List<OptionRules> options() {
        return options;
    }

    /**
     * The rules of one option.
     *
     * @throws NoSuchElementException when the catalogue has no such option
     */
    OptionRules option(Treatment treatment, Target target) {
        OptionRules option = byTarget.getOrDefault(target, Map.of()).get(treatment);
        if (option == null) {
            throw new NoSuchElementException("no option " + treatment.code() + "/" + target.code());
        }
        return option;
    }

    List<RedFlagRule> redFlags() {
        return knowledge.redFlags();
    }

    /** How many effects there are. */
    int effects() {
        return knowledge.effects().size();
    }

    /** What the red flags rest on. */
    Reach flagReach() {
        return flagReach;
    }

    List<ActionRule> actions() {
        return knowledge.actions();
    }

    List<Gate> gates() {
        return knowledge.gates();
    }
}
