package org.saphena.reasoning;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.MissingCode;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.knowledge.KnowledgeBase;
import org.saphena.knowledge.MissingRule;
import org.saphena.knowledge.Scope;
import org.saphena.knowledge.Targets;
import org.saphena.knowledge.TreatmentEntry;
import org.saphena.knowledge.Truth;

/** Lists every option that each examined leg has, with its judgement and what to confirm first. */
final class OptionLister {
    private final KnowledgeBase knowledge;
    private final Evaluator evaluator;

    OptionLister(KnowledgeBase knowledge, Evaluator evaluator) {
        this.knowledge = knowledge;
        this.evaluator = evaluator;
    }

    List<JudgedOption> list(CaseFile file) {
        return file.consultation().legs().examined().stream()
                .map(Scene.person(file)::leg)
                .flatMap(this::ofLeg)
                .toList();
    }

    private Stream<JudgedOption> ofLeg(Scene leg) {
        return knowledge.treatments().stream()
                .flatMap(entry ->
                        entry.targets().stream()
                                .filter(target -> Listing.isListed(target, leg.leg()))
                                .map(target -> judge(leg, entry, target)));
    }

    private JudgedOption judge(Scene leg, TreatmentEntry entry, Target target) {
        OptionJudgement judgement = evaluator.judgements().option(leg, entry, target);
        OptionKey key =
                new OptionKey(Objects.requireNonNull(leg.side()), entry.treatment(), target);
        return new JudgedOption(
                key, entry, judgement, confirmFirst(leg, entry.treatment(), target, judgement));
    }

    private List<MissingCode> confirmFirst(
            Scene leg, Treatment treatment, Target target, OptionJudgement judgement) {
        if (judgement.status() == OptionStatus.CONTRAINDICATED
                || judgement.status() == OptionStatus.NOT_INDICATED) {
            return List.of();
        }
        return knowledge.missing().stream()
                .filter(rule -> rule.confirms().contains(treatment))
                .filter(rule -> isMissing(rule, leg, target))
                .map(MissingRule::code)
                .distinct()
                .sorted()
                .toList();
    }

    private boolean isMissing(MissingRule rule, Scene leg, Target target) {
        if (rule.scope() == Scope.TRUNK) {
            return Targets.trunk(target)
                    .map(leg::trunk)
                    .filter(trunk -> holds(rule, trunk))
                    .isPresent();
        }
        return holds(rule, leg.at(rule.scope()));
    }

    private boolean holds(MissingRule rule, Scene scene) {
        return evaluator.evaluate(rule.when(), scene).truth() == Truth.MET;
    }
}
