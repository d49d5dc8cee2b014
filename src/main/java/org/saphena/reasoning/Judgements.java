package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.knowledge.ActionRule;
import org.saphena.knowledge.Condition;
import org.saphena.knowledge.KnowledgeBase;
import org.saphena.knowledge.RedFlagRule;
import org.saphena.knowledge.Scope;
import org.saphena.knowledge.Targets;
import org.saphena.knowledge.TreatmentEntry;
import org.saphena.knowledge.Truth;

/**
 * Red flags, actions and option statuses of one case, each worked out once, when first asked for.
 */
final class Judgements {
    private final KnowledgeBase knowledge;
    private final Evaluator evaluator;
    private final CaseFile file;
    private final OptionJudge optionJudge;
    private final Map<OptionKey, OptionJudgement> options = new HashMap<>();
    private final Set<OptionKey> open = new HashSet<>();
    private @Nullable List<Raised<RedFlagRule>> flags;
    private @Nullable List<Raised<ActionRule>> actions;

    /** A rule that is met, for a leg or for the person. */
    record Raised<R>(R rule, @Nullable Side leg, Verdict verdict) {
        boolean concerns(@Nullable Side side) {
            return leg == null || side == null || leg == side;
        }
    }

    Judgements(KnowledgeBase knowledge, Evaluator evaluator, CaseFile file, String profile) {
        this.knowledge = knowledge;
        this.evaluator = evaluator;
        this.file = file;
        this.optionJudge = new OptionJudge(knowledge, evaluator, profile);
    }

    List<Raised<RedFlagRule>> flags() {
        if (flags == null) {
            flags =
                    raised(
                            knowledge.redFlags(),
                            RedFlagRule::scope,
                            RedFlagRule::when,
                            RedFlagRule::code);
        }
        return flags;
    }

    List<Raised<ActionRule>> actions() {
        if (actions == null) {
            actions =
                    raised(
                            knowledge.actions(),
                            ActionRule::scope,
                            ActionRule::when,
                            ActionRule::code);
        }
        return actions;
    }

    /** Where several rules of one code are met for one leg, the first stands. */
    private <R> List<Raised<R>> raised(
            List<R> rules,
            Function<R, Scope> scope,
            Function<R, Condition> when,
            Function<R, ?> code) {
        List<Raised<R>> raised = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (R rule : rules) {
            for (Scene scene : scenes(scope.apply(rule))) {
                Verdict verdict = evaluator.evaluate(when.apply(rule), scene);
                if (verdict.truth() == Truth.MET
                        && seen.add(List.of(code.apply(rule), Optional.ofNullable(scene.side())))) {
                    raised.add(new Raised<>(rule, scene.side(), verdict));
                }
            }
        }
        return List.copyOf(raised);
    }

    /** The scenes over which a rule of {@code scope} is asked. */
    List<Scene> scenes(Scope scope) {
        Scene person = Scene.person(file);
        return switch (scope) {
            case PERSON -> List.of(person);
            case LEG -> file.consultation().legs().examined().stream().map(person::leg).toList();
            case TRUNK ->
                    scenes(Scope.LEG).stream()
                            .flatMap(leg -> Listing.trunks(leg.leg()).stream().map(leg::trunk))
                            .toList();
            case SEGMENT, PERFORATOR ->
                    throw new IllegalArgumentException("no rule of its own: " + scope);
        };
    }

    /** The flags that defer the invasive options of that leg. */
    List<Raised<RedFlagRule>> deferring(@Nullable Side side) {
        return flags().stream().filter(flag -> defers(flag, side)).toList();
    }

    private static boolean defers(Raised<RedFlagRule> flag, @Nullable Side side) {
        return switch (flag.rule().defers()) {
            case NONE -> false;
            case LEG -> flag.concerns(side);
            case ALL -> true;
        };
    }

    Verdict anyFlag(Condition.AnyFlag any, Scene scene) {
        return Verdict.any(
                (any.deferring() ? deferring(scene.side()) : flags())
                        .stream()
                                .filter(flag -> any.deferring() || flag.concerns(scene.side()))
                                .filter(flag ->
                                        any.codes().isEmpty()
                                                || any.codes().contains(flag.rule().code()))
                                .filter(flag ->
                                        any.urgencies().isEmpty()
                                                || any.urgencies().contains(flag.rule().urgency()))
                                .map(Raised::verdict)
                                .toList());
    }

    Verdict anyAction(Condition.AnyAction any, Scene scene) {
        return Verdict.any(
                actions().stream()
                        .filter(action -> action.concerns(scene.side()))
                        .filter(action -> any.codes().contains(action.rule().code()))
                        .map(Raised::verdict)
                        .toList());
    }

    Verdict anyOption(Condition.AnyOption any, Scene scene) {
        List<Scene> legs = scene.side() == null ? scenes(Scope.LEG) : List.of(scene.at(Scope.LEG));
        return Verdict.of(legs.stream().anyMatch(leg -> anyOptionOf(any, leg, scene)));
    }

    private boolean anyOptionOf(Condition.AnyOption any, Scene leg, Scene asking) {
        for (TreatmentEntry entry : knowledge.treatments()) {
            for (Target target : entry.targets()) {
                if (matches(any, entry.treatment(), target, asking)
                        && Listing.isListed(target, leg.leg())
                        && any.statuses().contains(option(leg, entry, target).status())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean matches(
            Condition.AnyOption any, Treatment treatment, Target target, Scene asking) {
        return any.treatments().contains(treatment)
                && (any.targets().isEmpty() || any.targets().contains(target))
                && (!any.sameTrunk() || target == Targets.of(asking.trunkName()));
    }

    /** The status of one option of an examined leg. */
    OptionStatus status(OptionKey option) {
        TreatmentEntry entry =
                knowledge.treatments().stream()
                        .filter(each -> each.treatment() == option.treatment())
                        .filter(each -> each.targets().contains(option.target()))
                        .findFirst()
                        .orElseThrow();
        return option(Scene.person(file).leg(option.leg()), entry, option.target()).status();
    }

    /**
     * The judgement on one option.
     *
     * @throws IllegalStateException when the knowledge base makes a status depend on itself
     */
    OptionJudgement option(Scene leg, TreatmentEntry entry, Target target) {
        OptionKey key =
                new OptionKey(Objects.requireNonNull(leg.side()), entry.treatment(), target);
        OptionJudgement known = options.get(key);
        if (known != null) {
            return known;
        }
        if (!open.add(key)) {
            throw new IllegalStateException("the status of " + key + " depends on itself");
        }
        OptionJudgement judged = optionJudge.judge(leg, entry, target);
        open.remove(key);
        options.put(key, judged);
        return judged;
    }
}
