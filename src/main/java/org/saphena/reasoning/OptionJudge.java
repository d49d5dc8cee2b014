package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Side;
import org.saphena.knowledge.Gate;
import org.saphena.knowledge.Move;
import org.saphena.knowledge.RedFlagRule;
import org.saphena.knowledge.RuleText;
import org.saphena.knowledge.Truth;

/** Finds the reasons for the status of one option, the deciding one first. */
final class OptionJudge {
    private final Evaluator evaluator;
    private final Explainer explainer;
    private final OptionStatuses statuses;
    private final Map<StartTable, Map<Scene, List<Finding>>> starts = new IdentityHashMap<>();
    private final Map<Scene, MetEffects> effects = new HashMap<>();

    OptionJudge(Evaluator evaluator) {
        this.evaluator = evaluator;
        this.explainer = evaluator.explainer();
        this.statuses = evaluator.judgements().statuses();
    }

    OptionJudgement judge(Side leg, OptionRules option) {
        Gate gate = statuses.gate(leg);
        if (gate != null) {
            return gated(gate, evaluator.scenes().leg(leg));
        }
        OptionStatus settled = statuses.settled(leg, option);
        Scene scene = evaluator.scenes().at(leg, option.trunk());
        List<OptionRules.Hold> met = met(option, scene);
        List<Finding> because = new ArrayList<>();
        addMoves(leg, option, scene, because);
        addSettled(leg, option, scene, met, because);
        List<Remark> remarks = isClosed(settled) ? List.of() : remarks(settled, met);
        return new OptionJudgement(statuses.status(leg, option), List.copyOf(because), remarks);
    }

    private OptionJudgement gated(Gate gate, Scene leg) {
        Finding finding =
                finding(
                        gate.text(),
                        OptionStatus.UNDETERMINED,
                        evaluator.verdict(gate.when(), leg.at(gate.scope())));
        return new OptionJudgement(OptionStatus.UNDETERMINED, List.of(finding), List.of());
    }

    private static Finding finding(RuleText text, OptionStatus status, Verdict verdict) {
        return new Finding(text.rule(), status, text, verdict);
    }

    /** What is met of all that holds the option back or says something on it. */
    private List<OptionRules.Hold> met(OptionRules option, Scene scene) {
        MetEffects all = effects.computeIfAbsent(scene, at -> new MetEffects(evaluator, at));
        List<OptionRules.Hold> met = new ArrayList<>();
        for (OptionRules.Hold hold : option.holds()) {
            if (all.isMet(hold)) {
                met.add(hold);
            }
        }
        return met;
    }

    /** The last move first. */
    private void addMoves(Side leg, OptionRules option, Scene scene, List<Finding> because) {
        for (OptionStatuses.Moved each :
                statuses.moved(leg, option.target(), option.moves()).reversed()) {
            OptionStatus after = each.after().get(option.treatment());
            if (after != null && each.moves(option.treatment())) {
                Move move = each.move();
                because.add(finding(move.text(), after, evaluator.verdict(move.when(), scene)));
            }
        }
    }

    /** What led to the status before it was moved. */
    private void addSettled(
            Side leg,
            OptionRules option,
            Scene scene,
            List<OptionRules.Hold> met,
            List<Finding> because) {
        OptionStatus status = statuses.settled(leg, option);
        List<Finding> start = start(option.start(), scene);
        boolean startDecides = start.getFirst().status() == status;
        if (startDecides) {
            because.addAll(start);
        }
        if (status == OptionStatus.CONTRAINDICATED && option.entry().invasive()) {
            for (Raised<RedFlagRule> flag : statuses.deferring(leg)) {
                because.add(finding(flag.rule().text(), status, explainer.verdict(flag)));
            }
        }
        for (OptionRules.Hold hold : met) {
            if (hold.effect().status() == status) {
                Verdict verdict = explainer.verdict(hold.when(), scene);
                because.add(new Finding(hold.rule(), status, hold.effect().text(), verdict));
            }
        }
        if (!startDecides) {
            because.addAll(start);
        }
    }

    private List<Finding> start(StartTable table, Scene scene) {
        return starts.computeIfAbsent(table, key -> new HashMap<>())
                .computeIfAbsent(scene, key -> findings(table, scene));
    }

    /**
     * The start status; where its table explains itself by a derived fact, that fact's own reason
     * follows.
     */
    private List<Finding> findings(StartTable table, Scene scene) {
        FirstRow<StartTable.Row> first = FirstRow.of(table.rows(), evaluator, scene);
        StartTable.Row row = first.row();
        OptionStatus status =
                first.isAgreed(StartTable.Row::status) ? row.status() : OptionStatus.UNDETERMINED;
        Verdict verdict = explainer.verdict(first, table.rows(), scene);
        Finding why = explanation(table, scene, status);
        if (why == null) {
            return List.of(finding(row.text(), status, verdict));
        }
        boolean explainsAll =
                status == OptionStatus.NOT_INDICATED && row == table.rows().getFirst()
                        || status == OptionStatus.UNDETERMINED && row == table.rows().get(1);
        Finding ownAlone = finding(row.text(), status, verdict.without(why.verdict()));
        return explainsAll ? List.of(why) : List.of(ownAlone, why);
    }

    /** What the derived fact that the table rests on says for itself, or null. */
    private @Nullable Finding explanation(StartTable table, Scene scene, OptionStatus status) {
        FactSlot fact = table.explains();
        if (fact == null) {
            return null;
        }
        Derived derived = explainer.derive(fact, scene.at(fact.slot().scope()));
        return derived.text() == null
                ? null
                : finding(derived.text(), status, new Verdict(Truth.MET, derived.tests()));
    }

    private static List<Remark> remarks(OptionStatus status, List<OptionRules.Hold> met) {
        List<Remark> remarks = new ArrayList<>();
        for (OptionRules.Hold hold : met) {
            if (hold.effect().status() != status) {
                remarks.add(new Remark(hold.rule(), hold.effect().text()));
            }
        }
        return List.copyOf(remarks);
    }

    private static boolean isClosed(OptionStatus status) {
        return status == OptionStatus.CONTRAINDICATED || status == OptionStatus.NOT_INDICATED;
    }
}
