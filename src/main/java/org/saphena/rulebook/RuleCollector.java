package org.saphena.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Treatment;
import org.saphena.knowledge.CauseRule;
import org.saphena.knowledge.Condition;
import org.saphena.knowledge.Effect;
import org.saphena.knowledge.KnowledgeBase;
import org.saphena.knowledge.LocalText;
import org.saphena.knowledge.RuleText;
import org.saphena.knowledge.StatusTable;

/** Gathers the rules of a knowledge base in the order of the groups and of the files. */
final class RuleCollector {
    private final KnowledgeBase knowledge;
    private final List<Rule> rules = new ArrayList<>();

    RuleCollector(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    List<Rule> collect() {
        knowledge.derivations().values().forEach(each -> rules.addAll(FactRules.of(each)));
        knowledge
                .gates()
                .forEach(gate ->
                        add(
                                RuleGroup.GATES,
                                new Consequence.Gated(gate.scope()),
                                gate.when(),
                                gate.text()));
        knowledge.statusTables().forEach(this::addTable);
        addEffects();
        knowledge
                .moves()
                .forEach(move ->
                        add(
                                RuleGroup.MOVES,
                                new Consequence.Shift(move.targets(), move.steps()),
                                move.when(),
                                move.text(),
                                move.profiles()));
        addOccasions();
        knowledge.causes().forEach(this::addCause);
        return List.copyOf(rules);
    }

    private void addTable(StatusTable table) {
        int number = 0;
        for (StatusTable.Row row : table.rows()) {
            Consequence start =
                    new Consequence.Start(
                            table.treatments(), table.targets(), row.status(), ++number);
            add(RuleGroup.STATUS, start, row.when(), row.text());
        }
    }

    /** The effects of one rule, which the knowledge base keeps apart by status, stand together. */
    private void addEffects() {
        Map<String, List<Effect>> byRule = new LinkedHashMap<>();
        knowledge
                .effects()
                .forEach(effect ->
                        byRule.computeIfAbsent(effect.text().rule(), id -> new ArrayList<>())
                                .add(effect));
        for (List<Effect> effects : byRule.values()) {
            Effect first = effects.getFirst();
            add(RuleGroup.HOLDS, hold(effects), first.when(), first.text(), first.profiles());
        }
    }

    private static Consequence hold(List<Effect> effects) {
        Map<OptionStatus, Set<Treatment>> byStatus = new EnumMap<>(OptionStatus.class);
        Set<Treatment> remarked = EnumSet.noneOf(Treatment.class);
        for (Effect effect : effects) {
            if (effect.status() == null) {
                remarked.addAll(effect.treatments());
            } else {
                byStatus.computeIfAbsent(effect.status(), status -> EnumSet.noneOf(Treatment.class))
                        .addAll(effect.treatments());
            }
        }
        return new Consequence.Hold(
                Collections.unmodifiableMap(byStatus),
                Collections.unmodifiableSet(remarked),
                effects.getFirst().targets(),
                effects.getFirst().cell());
    }

    private void addOccasions() {
        knowledge
                .redFlags()
                .forEach(flag ->
                        add(
                                RuleGroup.RED_FLAGS,
                                new Consequence.Raise(
                                        flag.code(), flag.scope(), flag.urgency(), flag.defers()),
                                flag.when(),
                                flag.text()));
        knowledge
                .actions()
                .forEach(action ->
                        add(
                                RuleGroup.ACTIONS,
                                new Consequence.Call(
                                        action.code(), action.scope(), action.urgency()),
                                action.when(),
                                action.text()));
        knowledge
                .missing()
                .forEach(missing ->
                        addPlain(
                                "R-MD-" + missing.code().code().toUpperCase(Locale.ROOT),
                                RuleGroup.MISSING,
                                new Consequence.Ask(
                                        missing.code(), missing.scope(), missing.confirms()),
                                missing.when(),
                                missing.text(),
                                missing.basis()));
        knowledge
                .notes()
                .forEach(note ->
                        rules.add(
                                new Rule(
                                        note.code(),
                                        RuleGroup.NOTES,
                                        new Consequence.Remark(note.scope()),
                                        note.when(),
                                        note.text(),
                                        note.citations(),
                                        Set.of(),
                                        note.basis())));
        knowledge
                .followUps()
                .forEach(later ->
                        addPlain(
                                "follow-up-" + later.what(),
                                RuleGroup.FOLLOW_UP,
                                new Consequence.Later(later.after(), later.what(), later.scope()),
                                later.when(),
                                later.text(),
                                later.basis()));
    }

    private void addCause(CauseRule cause) {
        addLines(cause, Consequence.Weigh.Side.FOR, cause.supporting());
        addLines(cause, Consequence.Weigh.Side.AGAINST, cause.against());
        addLines(cause, Consequence.Weigh.Side.MISSING, cause.missing());
    }

    private void addLines(
            CauseRule cause, Consequence.Weigh.Side side, List<CauseRule.Line> lines) {
        for (CauseRule.Line line : lines) {
            add(
                    "cramps-" + cause.cause(),
                    new Consequence.Weigh(cause.cause(), cause.name(), side),
                    line);
        }
    }

    private void add(String id, Consequence consequence, CauseRule.Line line) {
        rules.add(
                new Rule(
                        id,
                        RuleGroup.CRAMPS,
                        consequence,
                        line.when(),
                        line.text(),
                        line.citations(),
                        Set.of(),
                        List.of()));
    }

    private void addPlain(
            String id,
            RuleGroup group,
            Consequence consequence,
            Condition when,
            LocalText text,
            List<String> basis) {
        rules.add(new Rule(id, group, consequence, when, text, List.of(), Set.of(), basis));
    }

    private void add(RuleGroup group, Consequence consequence, Condition when, RuleText text) {
        add(group, consequence, when, text, Set.of());
    }

    private void add(
            RuleGroup group,
            Consequence consequence,
            Condition when,
            RuleText text,
            Set<String> profiles) {
        rules.add(
                new Rule(
                        text.rule(),
                        group,
                        consequence,
                        when,
                        text.text(),
                        text.citations(),
                        profiles,
                        text.basis()));
    }
}
