package org.saphena.reasoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.knowledge.ActionRule;
import org.saphena.knowledge.Comparison;
import org.saphena.knowledge.Condition;
import org.saphena.knowledge.FactValue;
import org.saphena.knowledge.RedFlagRule;
import org.saphena.knowledge.Scope;
import org.saphena.knowledge.Targets;

/**
 * What straight rules stand on, written by hand: each recorded value is read once, each derived one
 * kept, tests are plain comparisons. Truth is 0 for not met, 1 for unknown, 2 for met.
 */
abstract class StraightSupport {
    /** Handed to the class that is compiled, before it is initialised. */
    static Object[] constants = {};


    private final Rules rules;
    private final Scenes scenes;
    private final int facts;
    private final @Nullable Reading[] @Nullable [] readings = new Reading[Scene.PLACES][];
    private final Map<Side, @Nullable OptionStatus[]> settled = new EnumMap<>(Side.class);
    private final Map<Side, @Nullable OptionStatus[]> last = new EnumMap<>(Side.class);
    private final List<Raised<RedFlagRule>> flags = new ArrayList<>();
    private final List<Raised<ActionRule>> actions = new ArrayList<>();
    private final Set<Object> raised = new HashSet<>();
    private boolean flagged;
    private boolean acted;

    private record At(Object code, @Nullable Side side) {}

    StraightSupport(Rules rules, CaseFile file) {
        this.rules = rules;
        this.scenes = new Scenes(file);
        this.facts = rules.factCounts().of(Scope.LEG);
    }

    abstract OptionStatus settle(int option, Scene scene);

    abstract void flags();

    abstract void actions();

    /** The statuses of all listed options, in their order. */
    List<OptionStatus> statuses() {
        List<OptionStatus> statuses = new ArrayList<>();
        for (Scene leg : scenes.legs()) {
            Side side = Scenes.side(leg);
            for (OptionRules option : rules.options()) {
                if (scenes.isListed(side, option.target())) {
                    statuses.add(status(side, option));
                }
            }
        }
        return statuses;
    }

    private OptionStatus status(Side leg, OptionRules option) {
        @Nullable OptionStatus[] known = last.computeIfAbsent(leg, key -> new OptionStatus[rules.options().size()]);
        OptionStatus status = known[option.index()];
        if (status == null) {
            status = moved(leg, option);
            known[option.index()] = status;
        }
        return status;
    }

    private OptionStatus settled(Side leg, OptionRules option) {
        @Nullable OptionStatus[] known = settled.computeIfAbsent(leg, key -> new OptionStatus[rules.options().size()]);
        OptionStatus status = known[option.index()];
        if (status == null) {
            status = settle(option.index(), scenes.at(leg, option.trunk()));
            known[option.index()] = status;
        }
        return status;
    }

    /** Preferences are asked last; the rules of other profiles are left out. */
    private OptionStatus moved(Side leg, OptionRules option) {
        OptionStatus status = settled(leg, option);
        Map<Treatment, OptionStatus> statuses = new EnumMap<>(Treatment.class);
        for (int i = 0; i < option.moves().size(); i++) {
            var move = option.moves().get(i);
            Scene scene = scenes.at(leg, option.trunk());
            if (move.profiles().isEmpty() && move(move, scene) == 2) {
                if (statuses.isEmpty()) {
                    statuses.putAll(settled(leg, option.target()));
                }
                Moves.apply(move, statuses);
                status = Objects.requireNonNull(statuses.get(option.treatment()));
            }
        }
        return status;
    }

    abstract int move(org.saphena.knowledge.Move move, Scene scene);

    private Map<Treatment, OptionStatus> settled(Side leg, Target target) {
        Map<Treatment, OptionStatus> statuses = new EnumMap<>(Treatment.class);
        for (OptionRules option : rules.options()) {
            if (option.target() == target) {
                statuses.put(option.treatment(), settled(leg, option));
            }
        }
        return statuses;
    }

    static boolean stronger(OptionStatus one, OptionStatus than) {
        return rank(one) < rank(than);
    }

    private static int rank(OptionStatus status) {
        return switch (status) {
            case CONTRAINDICATED -> 0;
            case NOT_INDICATED -> 1;
            case UNDETERMINED -> 2;
            case RELATIVE_CONTRAINDICATION -> 3;
            case WITH_CAUTION -> 4;
            default -> 5;
        };
    }

    List<Scene> persons() {
        return List.of(scenes.person());
    }

    List<Scene> legs() {
        return scenes.legs();
    }

    List<Scene> trunks() {
        return scenes.of(Scope.TRUNK);
    }

    Iterable<Scene> trunksOf(Scene scene) {
        return scenes.trunks(scene);
    }

    Iterable<Scene> perforatorsOf(Scene scene) {
        return scenes.perforators(scene);
    }

    Iterable<Scene> segmentsOf(Scene scene) {
        return scenes.segments(scene);
    }

    @Nullable Reading kept(int slot, Scene scene) {
        @Nullable Reading[] place = readings[scene.place()];
        return place == null ? null : place[slot];
    }

    Reading keep(int slot, Scene scene, Reading reading) {
        @Nullable Reading[] place = readings[scene.place()];
        if (place == null) {
            place = new Reading[facts];
            readings[scene.place()] = place;
        }
        place[slot] = reading;
        return reading;
    }

    Reading read(FactSlot.Recorded fact, Scene scene) {
        Scene at = scene.at(fact.slot().scope());
        Reading known = kept(fact.slot().index(), at);
        return known == null ? keep(fact.slot().index(), at, fact.source().apply(at)) : known;
    }

    Reading extreme(Scene trunk, boolean largest, ToIntFunction<Scene> where, Function<Scene, Reading> of) {
        Reading chosen = extreme(trunk, largest, true, where, of);
        return chosen == null ? Objects.requireNonNullElse(extreme(trunk, largest, false, where, of), Reading.NOTHING) : chosen;
    }

    /** Null when no segment is chosen. */
    private @Nullable Reading extreme(Scene trunk, boolean largest, boolean chosen, ToIntFunction<Scene> where, Function<Scene, Reading> of) {
        Reading best = null;
        BigDecimal bestValue = null;
        for (Scene segment : scenes.segments(trunk)) {
            if (chosen && where.applyAsInt(segment) != 2) {
                continue;
            }
            Reading reading = of.apply(segment);
            best = best == null ? Reading.NOTHING : best;
            if (reading instanceof Reading.Value(FactValue.Number(BigDecimal value))
                    && (bestValue == null || (largest ? value.compareTo(bestValue) > 0 : value.compareTo(bestValue) < 0))) {
                best = reading;
                bestValue = value;
            }
        }
        return best;
    }

    static int flag(Reading reading, boolean value) {
        return reading instanceof Reading.Value(FactValue.Flag(boolean recorded)) ? (recorded == value ? 2 : 0) : 1;
    }

    static int compare(Reading reading, Comparison comparison, BigDecimal threshold) {
        return reading instanceof Reading.Value(FactValue.Number(BigDecimal value)) ? (comparison.holds(value, threshold) ? 2 : 0) : 1;
    }

    static int in(Reading reading, Set<?> codes) {
        return reading instanceof Reading.Value(FactValue.Code(String code)) ? (codes.contains(code) ? 2 : 0) : 1;
    }

    static int known(Reading reading, boolean known) {
        return known == (reading instanceof Reading.Nothing) ? 0 : 2;
    }

    static int has(Reading reading, Condition.Has has) {
        return switch (LeafTest.truth(has, reading)) {
            case MET -> 2;
            case NOT_MET -> 0;
            case UNKNOWN -> 1;
        };
    }

    void raiseflags(RedFlagRule rule, Scene scene) {
        if (raised.add(new At(rule.code(), scene.side()))) {
            flags.add(new Raised<>(rule, rules.node(rule.when()), scene));
        }
    }

    void raiseactions(ActionRule rule, Scene scene) {
        if (raised.add(new At(rule.code(), scene.side()))) {
            actions.add(new Raised<>(rule, rules.node(rule.when()), scene));
        }
    }

    private List<Raised<RedFlagRule>> standing() {
        if (!flagged) {
            flagged = true;
            flags();
        }
        return flags;
    }

    boolean deferred(@Nullable Side side) {
        for (Raised<RedFlagRule> flag : standing()) {
            if (defers(flag, side)) {
                return true;
            }
        }
        return false;
    }

    private static boolean defers(Raised<RedFlagRule> flag, @Nullable Side side) {
        return switch (flag.rule().defers()) {
            case NONE -> false;
            case LEG -> flag.concerns(side);
            case ALL -> true;
        };
    }

    int anyFlag(Condition.AnyFlag any, Scene scene) {
        for (Raised<RedFlagRule> flag : standing()) {
            if (Judgements.matches(any, flag.rule())
                    && (any.deferring() ? defers(flag, scene.side()) : flag.concerns(scene.side()))) {
                return 2;
            }
        }
        return 0;
    }

    int anyAction(Condition.AnyAction any, Scene scene) {
        if (!acted) {
            acted = true;
            actions();
        }
        for (Raised<ActionRule> action : actions) {
            if (action.concerns(scene.side()) && any.codes().contains(action.rule().code())) {
                return 2;
            }
        }
        return 0;
    }

    int anyOption(Condition.AnyOption any, Scene scene) {
        for (Scene leg : scene.side() == null ? scenes.legs() : List.of(scene.at(Scope.LEG))) {
            Side side = Scenes.side(leg);
            for (OptionRules option : rules.options()) {
                if (Judgements.matches(any, option)
                        && (!any.sameTrunk() || option.target() == Targets.of(scene.trunkName()))
                        && scenes.isListed(side, option.target())
                        && any.statuses().contains(status(side, option))) {
                    return 2;
                }
            }
        }
        return 0;
    }
}
