package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.MissingCode;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Side;
import org.saphena.clinical.Trunk;
import org.saphena.knowledge.MissingRule;
import org.saphena.knowledge.Scope;
import org.saphena.knowledge.Truth;

/** Lists every option that each examined leg has, with its judgement and what to confirm first. */
final class OptionLister {
    private final Evaluator evaluator;
    private final OptionJudge judge;

    OptionLister(Evaluator evaluator) {
        this.evaluator = evaluator;
        this.judge = new OptionJudge(evaluator);
    }

    List<JudgedOption> list() {
        List<JudgedOption> options = new ArrayList<>();
        for (Scene leg : evaluator.scenes().legs()) {
            Side side = Scenes.side(leg);
            for (OptionRules option : evaluator.rules().options()) {
                if (evaluator.scenes().isListed(side, option.target())) {
                    options.add(judge(leg, side, option));
                }
            }
        }
        return List.copyOf(options);
    }

    private JudgedOption judge(Scene leg, Side side, OptionRules option) {
        OptionJudgement judgement = judge.judge(side, option);
        return new JudgedOption(
                new OptionKey(side, option.treatment(), option.target()),
                option,
                judgement,
                confirmFirst(leg, option, judgement));
    }

    private List<MissingCode> confirmFirst(
            Scene leg, OptionRules option, OptionJudgement judgement) {
        if (judgement.status() == OptionStatus.CONTRAINDICATED
                || judgement.status() == OptionStatus.NOT_INDICATED) {
            return List.of();
        }
        Set<MissingCode> missing = EnumSet.noneOf(MissingCode.class);
        for (MissingRule rule : option.confirms()) {
            if (isMissing(rule, leg, option.trunk())) {
                missing.add(rule.code());
            }
        }
        return List.copyOf(missing);
    }

    private boolean isMissing(MissingRule rule, Scene leg, @Nullable Trunk trunk) {
        if (rule.scope() == Scope.TRUNK) {
            return trunk != null && holds(rule, leg.trunk(trunk));
        }
        return holds(rule, leg.at(rule.scope()));
    }

    private boolean holds(MissingRule rule, Scene scene) {
        return evaluator.truth(rule.when(), scene) == Truth.MET;
    }
}
