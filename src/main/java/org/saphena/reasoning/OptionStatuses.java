package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.knowledge.Gate;
import org.saphena.knowledge.Move;
import org.saphena.knowledge.RedFlagRule;
import org.saphena.knowledge.Targets;
import org.saphena.knowledge.Truth;

/**
 * The statuses of one case's options, each worked out once: gates, start status, what holds the
 * option back, precedence, and what moves it afterwards.
 */
final class OptionStatuses {
    private final Evaluator evaluator;
    private final @Nullable OptionStatuses base;
    private final Map<Side, OfLeg> ofLegs = new EnumMap<>(Side.class);

    /** A move that is met, with the statuses of the target's options before and after it. */
    record Moved(
            Move move, Map<Treatment, OptionStatus> before, Map<Treatment, OptionStatus> after) {
        boolean moves(Treatment treatment) {
            return before.get(treatment) != after.get(treatment);
        }
    }

    private static final class OfLeg {
        private final @Nullable OptionStatus[] settled;
        private final @Nullable OptionStatus[] last;
        private final boolean[] open;
        private final Map<Target, List<Moved>> moved = new EnumMap<>(Target.class);

        private final @Nullable Gate gate;
        private final List<Raised<RedFlagRule>> deferring;

        OfLeg(int options, @Nullable Gate gate, List<Raised<RedFlagRule>> deferring) {
            this.gate = gate;
            this.deferring = deferring;
            settled = new OptionStatus[options];
            last = new OptionStatus[options];
            open = new boolean[options];
        }
    }

    /**
     * @param base the statuses before something was changed, or null
     */
    OptionStatuses(Evaluator evaluator, @Nullable OptionStatuses base) {
        this.evaluator = evaluator;
        this.base = base;
    }

    /**
     * The status of one option of an examined leg.
     *
     * @throws IllegalStateException when the knowledge base makes a status depend on itself
     */
    OptionStatus status(Side leg, OptionRules option) {
        if (base != null && isUntouched(leg, option)) {
            return base.status(leg, option);
        }
        OfLeg ofLeg = ofLeg(leg);
        OptionStatus known = ofLeg.last[option.index()];
        if (known == null) {
            known = gate(leg) == null ? moved(leg, option) : OptionStatus.UNDETERMINED;
            ofLeg.last[option.index()] = known;
        }
        return known;
    }

    private OptionStatus moved(Side leg, OptionRules option) {
        OptionStatus status = settled(leg, option);
        for (Moved moved : moved(leg, option.target(), option.moves())) {
            status = Objects.requireNonNull(moved.after().get(option.treatment()));
        }
        return status;
    }

    /** The gate that leaves every option of the leg undetermined, or null. */
    @Nullable Gate gate(Side leg) {
        return ofLeg(leg).gate;
    }

    /** The flags that defer the invasive options of the leg. */
    List<Raised<RedFlagRule>> deferring(Side leg) {
        return ofLeg(leg).deferring;
    }

    private @Nullable Gate findGate(Side leg) {
        Scene scene = evaluator.scenes().leg(leg);
        for (Gate gate : evaluator.rules().gates()) {
            if (evaluator.truth(gate.when(), scene) == Truth.MET) {
                return gate;
            }
        }
        return null;
    }

    /** The status before preferences and profiles move it. */
    OptionStatus settled(Side leg, OptionRules option) {
        if (base != null && isUntouched(leg, option)) {
            return base.settled(leg, option);
        }
        OfLeg ofLeg = ofLeg(leg);
        OptionStatus known = ofLeg.settled[option.index()];
        if (known == null) {
            if (ofLeg.open[option.index()]) {
                throw new IllegalStateException(
                        "the status of " + option.name() + " depends on itself");
            }
            ofLeg.open[option.index()] = true;
            known = settle(leg, option);
            ofLeg.open[option.index()] = false;
            ofLeg.settled[option.index()] = known;
        }
        return known;
    }

    private OptionStatus settle(Side leg, OptionRules option) {
        Scene scene = evaluator.scenes().at(leg, option.trunk());
        boolean deferred = option.entry().invasive() && !deferring(leg).isEmpty();
        if (base != null
                && deferred == (option.entry().invasive() && !base.deferring(leg).isEmpty())
                && evaluator.isUnmoved(option.readers(), scene)) {
            return base.settled(leg, option);
        }
        return deferred ? OptionStatus.CONTRAINDICATED : settle(option, scene);
    }

    private OptionStatus settle(OptionRules option, Scene scene) {
        OptionStatus status = start(option, scene);
        int rank = OptionRules.rank(status);
        for (OptionRules.Hold hold : option.strongestFirst()) {
            if (hold.rank() >= rank) {
                break;
            }
            if (hold.appliesUnder(evaluator.profile())
                    && evaluator.truth(hold.when(), scene) == Truth.MET) {
                return Objects.requireNonNull(hold.effect().status());
            }
        }
        return status;
    }

    /** What the table says before anything holds the option back. */
    private OptionStatus start(OptionRules option, Scene scene) {
        FirstRow<StartTable.Row> first = FirstRow.of(option.start().rows(), evaluator, scene);
        return first.isAgreed(StartTable.Row::status)
                ? first.row().status()
                : OptionStatus.UNDETERMINED;
    }

    /** The moves that are met for a target; each looks at all options of the target. */
    List<Moved> moved(Side leg, Target target, List<Move> moves) {
        if (moves.isEmpty()) {
            return List.of();
        }
        OfLeg ofLeg = ofLeg(leg);
        List<Moved> known = ofLeg.moved.get(target);
        if (known == null) {
            known = move(leg, target, moves);
            ofLeg.moved.put(target, known);
        }
        return known;
    }

    private List<Moved> move(Side leg, Target target, List<Move> moves) {
        List<Moved> moved = new ArrayList<>();
        for (Move move : moves) {
            if (OptionRules.isOf(move.profiles(), evaluator.profile())
                    && evaluator.truth(move.when(), scene(leg, target)) == Truth.MET) {
                Map<Treatment, OptionStatus> before =
                        moved.isEmpty() ? settled(leg, target) : moved.getLast().after();
                Map<Treatment, OptionStatus> after = new EnumMap<>(before);
                Moves.apply(move, after);
                moved.add(new Moved(move, before, after));
            }
        }
        return moved;
    }

    private Scene scene(Side leg, Target target) {
        return evaluator.scenes().at(leg, Targets.trunk(target).orElse(null));
    }

    private Map<Treatment, OptionStatus> settled(Side leg, Target target) {
        Map<Treatment, OptionStatus> statuses = new EnumMap<>(Treatment.class);
        for (OptionRules option : evaluator.rules().options()) {
            if (option.target() == target) {
                statuses.put(option.treatment(), settled(leg, option));
            }
        }
        return statuses;
    }

    private boolean isUntouched(Side leg, OptionRules option) {
        return evaluator.isUntouched(option.reach(), evaluator.scenes().leg(leg));
    }

    private OfLeg ofLeg(Side leg) {
        OfLeg known = ofLegs.get(leg);
        if (known == null) {
            known =
                    new OfLeg(
                            evaluator.rules().options().size(),
                            findGate(leg),
                            evaluator.judgements().deferring(leg));
            ofLegs.put(leg, known);
        }
        return known;
    }
}
