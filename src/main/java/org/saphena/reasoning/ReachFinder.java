package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.saphena.knowledge.ActionRule;
import org.saphena.knowledge.Condition;
import org.saphena.knowledge.Gate;
import org.saphena.knowledge.Move;
import org.saphena.knowledge.RedFlagRule;
import org.saphena.knowledge.Scope;

/** Finds what every fact, condition and option rests on. */
final class ReachFinder {
    private final Rules rules;
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private int size;

    private ReachFinder(Rules rules) {
        this.rules = rules;
    }

    /** Fills the reaches in; options may rest on each other, so until nothing more is found. */
    static void fill(Rules rules) {
        int before;
        int after = -1;
        do {
            before = after;
            ReachFinder pass = new ReachFinder(rules);
            rules.facts().forEach(pass::visit);
            rules.nodes().forEach(pass::visit);
            rules.options().forEach(pass::visit);
            after = pass.size;
        } while (after > before);
    }

    private Reach visit(FactSlot fact) {
        Slot slot = fact.slot();
        if (seen.add(fact)) {
            switch (fact) {
                case FactSlot.Recorded recorded -> slot.reach().add(recorded.number());
                case FactSlot.Table table ->
                        table.rows().forEach(row -> slot.reach().addAll(visit(row.when())));
                case FactSlot.Extreme extreme -> {
                    slot.reach().addAll(visit(extreme.of()));
                    slot.reach().addAll(visit(extreme.where()));
                }
            }
            finish(slot);
        }
        return slot.reach();
    }

    private Reach visit(Node node) {
        Slot slot = node.slot();
        if (seen.add(node)) {
            add(node, slot.reach());
            finish(slot);
        }
        return slot.reach();
    }

    private void finish(Slot slot) {
        if (slot.scope() == Scope.PERSON) {
            slot.reach().spread();
        }
        size += slot.reach().size();
    }

    private void add(Node node, Reach reach) {
        switch (node) {
            case Node.Leaf leaf -> reach.addAll(visit(leaf.fact()));
            case Node.Combined combined ->
                    combined.parts().forEach(part -> reach.addAll(visit(part)));
            case Node.Opposite opposite -> reach.addAll(visit(opposite.part()));
            case Node.Established established -> reach.addAll(visit(established.part()));
            case Node.Anywhere anywhere -> {
                Reach part = visit(anywhere.part());
                if (anywhere.range() instanceof Range.Legs) {
                    reach.addAllOfAnyLeg(part);
                } else {
                    reach.addAll(part);
                }
            }
            case AnyNode.Option option -> addOptions(option.any(), reach);
            case AnyNode.Flag flag -> addFlags(flag.any(), reach);
            case AnyNode.Action action -> addActions(action.any(), reach);
            case Node.Always always -> reach.addAll(always.slot().reach());
        }
    }

    private void addOptions(Condition.AnyOption any, Reach reach) {
        for (OptionRules option : rules.options()) {
            if (Judgements.matches(any, option)) {
                reach.addAll(visit(option));
            }
        }
    }

    private void addFlags(Condition.AnyFlag any, Reach reach) {
        for (RedFlagRule flag : rules.redFlags()) {
            if (Judgements.matches(any, flag)) {
                addFlag(flag, any.deferring(), reach);
            }
        }
    }

    private void addFlag(RedFlagRule flag, boolean deferring, Reach reach) {
        Reach when = visit(rules.node(flag.when()));
        if (deferring && flag.defers() == RedFlagRule.Defers.ALL) {
            reach.addAllOfAnyLeg(when);
        } else {
            reach.addAll(when);
        }
    }

    private void addActions(Condition.AnyAction any, Reach reach) {
        for (ActionRule action : rules.actions()) {
            if (any.codes().contains(action.code())) {
                reach.addAll(visit(rules.node(action.when())));
            }
        }
    }

    private Reach visit(OptionRules option) {
        Reach reach = option.reach();
        if (seen.add(option)) {
            for (Node node : nodes(option)) {
                reach.addAll(visit(node));
            }
            if (option.entry().invasive()) {
                rules.redFlags().stream()
                        .filter(flag -> flag.defers() != RedFlagRule.Defers.NONE)
                        .forEach(flag -> addFlag(flag, true, reach));
            }
            option.moves().forEach(move -> addMove(move, option, reach));
            if (isProfiled(option)) {
                reach.add(Reach.PROFILE);
            }
            size += reach.size();
        }
        return reach;
    }

    private List<Node> nodes(OptionRules option) {
        List<Node> nodes = new ArrayList<>();
        for (Gate gate : rules.gates()) {
            nodes.add(rules.node(gate.when()));
        }
        option.start().rows().forEach(row -> nodes.add(row.when()));
        option.holds().forEach(hold -> nodes.add(hold.when()));
        return nodes;
    }

    /** A move looks at the other options of the target. */
    private void addMove(Move move, OptionRules option, Reach reach) {
        reach.addAll(visit(rules.node(move.when())));
        for (OptionRules other : rules.options()) {
            if (other.target() == option.target()) {
                reach.addAll(visit(other));
            }
        }
    }

    private static boolean isProfiled(OptionRules option) {
        return option.holds().stream().anyMatch(hold -> !hold.effect().profiles().isEmpty())
                || option.moves().stream().anyMatch(move -> !move.profiles().isEmpty());
    }
}
