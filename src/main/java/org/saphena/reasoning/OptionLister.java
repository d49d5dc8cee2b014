package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saphena.clinical.MissingCode;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Side;
import org.saphena.knowledge.Scope;
import org.saphena.knowledge.Truth;

/** Lists every option that each examined leg has, with its judgement and what to confirm first. */
final class OptionLister {
    private final Evaluator evaluator;
    private final OptionJudge judge;
    private final Map<List<OptionRules.Confirm>, Map<Scene, List<MissingCode>>> missing =
            new IdentityHashMap<>();

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
        Scene scene = evaluator.scenes().at(Scenes.side(leg), option.trunk());
        return missing.computeIfAbsent(option.confirms(), key -> new HashMap<>())
                .computeIfAbsent(scene, at -> missing(option, at));
    }

    private List<MissingCode> missing(OptionRules option, Scene scene) {
        Set<MissingCode> codes = EnumSet.noneOf(MissingCode.class);
        for (OptionRules.Confirm confirm : option.confirms()) {
            boolean isAsked = confirm.rule().scope() != Scope.TRUNK || option.trunk() != null;
            if (isAsked && evaluator.truth(confirm.when(), scene) == Truth.MET) {
                codes.add(confirm.rule().code());
            }
        }
        return List.copyOf(codes);
    }
}
