package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Side;
import org.saphena.knowledge.ActionRule;
import org.saphena.knowledge.Condition;
import org.saphena.knowledge.RedFlagRule;
import org.saphena.knowledge.Scope;
import org.saphena.knowledge.Truth;

/**
 * Red flags, actions and option statuses of one case, each worked out once, when first asked for.
 */
final class Judgements {
    private final Evaluator evaluator;
    private final @Nullable Judgements base;
    private final OptionStatuses statuses;
    private final Set<String> open = new HashSet<>();
    private @Nullable List<Raised<RedFlagRule>> flags;
    private @Nullable List<Raised<ActionRule>> actions;

    /**
     * @param base the judgements before something was changed, or null
     */
    Judgements(Evaluator evaluator, @Nullable Judgements base) {
        this.evaluator = evaluator;
        this.base = base;
        this.statuses = new OptionStatuses(evaluator, base == null ? null : base.statuses);
    }

    OptionStatuses statuses() {
        return statuses;
    }

    List<Raised<RedFlagRule>> flags() {
        if (flags == null && base != null && evaluator.isUntouched(evaluator.rules().flagReach())) {
            flags = base.flags();
        }
        if (flags == null) {
            open("red flag");
            flags =
                    raised(
                            evaluator.rules().redFlags(),
                            RedFlagRule::scope,
                            RedFlagRule::when,
                            RedFlagRule::code);
        }
        return flags;
    }

    List<Raised<ActionRule>> actions() {
        if (actions == null) {
            open("action");
            actions =
                    raised(
                            evaluator.rules().actions(),
                            ActionRule::scope,
                            ActionRule::when,
                            ActionRule::code);
        }
        return actions;
    }

    private void open(String what) {
        if (!open.add(what)) {
            throw new IllegalStateException("the " + what + "s depend on themselves");
        }
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
            Node node = evaluator.rules().node(when.apply(rule));
            for (Scene scene : evaluator.scenes().of(scope.apply(rule))) {
                if (evaluator.truth(node, scene) == Truth.MET
                        && seen.add(List.of(code.apply(rule), Optional.ofNullable(scene.side())))) {
                    raised.add(new Raised<>(rule, node, scene));
                }
            }
        }
        return List.copyOf(raised);
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

    /** The flags of the leg at hand and of the person that a condition asks for. */
    List<Raised<RedFlagRule>> flags(Condition.AnyFlag any, Scene scene) {
        return flags().stream()
                .filter(flag -> matches(any, flag.rule()))
                .filter(flag ->
                        any.deferring() ? defers(flag, scene.side()) : flag.concerns(scene.side()))
                .toList();
    }

    /** Whether a condition asks for this flag. */
    static boolean matches(Condition.AnyFlag any, RedFlagRule flag) {
        return (any.codes().isEmpty() || any.codes().contains(flag.code()))
                && (any.urgencies().isEmpty() || any.urgencies().contains(flag.urgency()));
    }

    /** The actions for the leg at hand and for the person that a condition asks for. */
    List<Raised<ActionRule>> actions(Condition.AnyAction any, Scene scene) {
        return actions().stream()
                .filter(action -> action.concerns(scene.side()))
                .filter(action -> any.codes().contains(action.rule().code()))
                .toList();
    }

    /** Whether an option of the leg at hand, or for the person of any leg, is as asked for. */
    boolean anyOption(Condition.AnyOption any, Scene scene) {
        List<Scene> legs =
                scene.side() == null ? evaluator.scenes().legs() : List.of(scene.at(Scope.LEG));
        return legs.stream().anyMatch(leg -> anyOptionOf(any, leg));
    }

    private boolean anyOptionOf(Condition.AnyOption any, Scene leg) {
        Side side = Scenes.side(leg);
        for (OptionRules option : evaluator.rules().options()) {
            if (matches(any, option)
                    && evaluator.scenes().isListed(side, option.target())
                    && any.statuses().contains(statuses.status(side, option))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a condition asks for this option. */
    static boolean matches(Condition.AnyOption any, OptionRules option) {
        return any.treatments().contains(option.treatment())
                && (any.targets().isEmpty() || any.targets().contains(option.target()));
    }

    /** The status of one option of an examined leg. */
    OptionStatus status(OptionKey option) {
        return statuses.status(
                option.leg(), evaluator.rules().option(option.treatment(), option.target()));
    }
}
