package org.saphena.reasoning;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.OptionKey;
import org.saphena.knowledge.Condition;
import org.saphena.knowledge.Fact;
import org.saphena.knowledge.FactValue;
import org.saphena.knowledge.Truth;

/**
 * Evaluates conditions over one case, three-valued, each once at each place. Another evaluator can
 * start from this one with something changed, and then works out only what that touches. For one
 * thread.
 */
final class Evaluator {
    private final Rules rules;
    private final Scenes scenes;
    private final String profile;
    private final @Nullable Evaluator base;
    private final @Nullable Difference difference;
    private final Memo<Truth> truths;
    private final Memo<Reading> readings;
    private final Judgements judgements;
    private @Nullable Explainer explainer;

    Evaluator(Rules rules, CaseFile file, String profile) {
        this(rules, new Scenes(file), profile, null, null);
    }

    private Evaluator(
            Rules rules,
            Scenes scenes,
            String profile,
            @Nullable Evaluator base,
            @Nullable Difference difference) {
        this.rules = rules;
        this.scenes = scenes;
        this.profile = profile;
        this.base = base;
        this.difference = difference;
        this.truths = new Memo<>(rules.nodeCounts());
        this.readings = new Memo<>(rules.factCounts());
        this.judgements = new Judgements(this, base == null ? null : base.judgements);
    }

    /** The same case with one recorded fact read otherwise. */
    Evaluator with(Fact fact, Scene scene, Reading reading) {
        if (!(rules.fact(fact.id()) instanceof FactSlot.Recorded recorded)) {
            throw new IllegalArgumentException("the fact " + fact.id() + " is derived");
        }
        Scene at = scene.at(fact.scope());
        return new Evaluator(
                rules, scenes, profile, this, new Difference.Reread(recorded, at, reading));
    }

    /** The same case, but this fact as another form of the case records it. */
    Evaluator with(Fact fact, Scene scene, CaseFile other) {
        Scene at = scene.at(fact.scope());
        Reading reading = rules.sources().read(fact, at.in(other));
        return reading.equals(read(fact, at)) ? this : with(fact, at, reading);
    }

    /** Another form of the case. */
    Evaluator of(CaseFile changed) {
        return new Evaluator(rules, changed, profile);
    }

    /** The same case under another profile. */
    Evaluator under(String other) {
        return new Evaluator(rules, scenes, other, this, new Difference.Profile());
    }

    /** Whether any value of a recorded fact of the leg or the person can move the option. */
    boolean mayDependOn(Fact fact, OptionKey option) {
        return rules.fact(fact.id()) instanceof FactSlot.Recorded recorded
                && rules.option(option.treatment(), option.target())
                        .reach()
                        .holds(recorded.number());
    }

    Rules rules() {
        return rules;
    }

    Scenes scenes() {
        return scenes;
    }

    String profile() {
        return profile;
    }

    Reading read(Fact fact, Scene scene) {
        return reading(rules.fact(fact.id()), scene);
    }

    /** Flags, actions and option statuses, which conditions may refer to. */
    Judgements judgements() {
        return judgements;
    }

    /** Whether something with this reach may come out as in the evaluator this one starts from. */
    boolean isUntouched(Reach reach, Scene scene) {
        return difference != null && !difference.touches(reach, scene);
    }

    /** Whether nothing with this reach may come out otherwise in any scene. */
    boolean isUntouched(Reach reach) {
        return isUntouched(reach, scenes.person());
    }

    /**
     * Whether none of these conditions comes out otherwise than in the evaluator that this one
     * starts from. Asked only where one recorded fact is read otherwise.
     */
    boolean isUnmoved(Readers readers, Scene scene) {
        if (base == null || !(difference instanceof Difference.Reread reread)) {
            return false;
        }
        for (Node node : readers.reading(reread.fact().number())) {
            if (truth(node, scene) != base.truth(node, scene)) {
                return false;
            }
        }
        return true;
    }

    /** How the condition of a rule comes out. */
    Truth truth(Condition condition, Scene scene) {
        return truth(rules.node(condition), scene);
    }

    Truth truth(Node node, Scene scene) {
        Slot slot = node.slot();
        Scene at = scene.at(slot.scope());
        if (base != null && isUntouched(slot.reach(), at)) {
            return base.truth(node, at);
        }
        Truth known = truths.get(slot, at);
        if (known == null) {
            known = node.truth(this, at);
            truths.put(slot, at, known);
        }
        return known;
    }

    /** The verdict on the condition of a rule, with the tests behind it. */
    Verdict verdict(Condition condition, Scene scene) {
        return explainer().verdict(rules.node(condition), scene);
    }

    Explainer explainer() {
        if (explainer == null) {
            explainer = new Explainer(this);
        }
        return explainer;
    }

    /** What the case says about a fact, or what rules derive for it. */
    Reading reading(FactSlot fact, Scene scene) {
        Slot slot = fact.slot();
        Scene at = scene.at(slot.scope());
        if (base != null && isUntouched(slot.reach(), at)) {
            return base.reading(fact, at);
        }
        Reading known = readings.get(slot, at);
        if (known == null) {
            known = read(fact, at);
            readings.put(slot, at, known);
        }
        return known;
    }

    private Reading read(FactSlot fact, Scene at) {
        return switch (fact) {
            case FactSlot.Recorded recorded -> recorded(recorded, at);
            case FactSlot.Table table -> table(table, at);
            case FactSlot.Extreme extreme -> {
                Scene segment = segment(extreme, at);
                yield segment == null ? Reading.NOTHING : reading(extreme.of(), segment);
            }
        };
    }

    private Reading recorded(FactSlot.Recorded fact, Scene at) {
        if (difference instanceof Difference.Reread reread && reread.isOf(fact, at)) {
            return reread.reading();
        }
        return base == null ? fact.source().apply(at) : base.reading(fact, at);
    }

    private Reading table(FactSlot.Table table, Scene at) {
        FirstRow<FactSlot.Row> first = FirstRow.of(table.rows(), this, at);
        return first.isAgreed(FactSlot.Row::reading) ? first.row().reading() : Reading.NOTHING;
    }

    /**
     * The segment with the largest or smallest value among those that the fact asks for, or among
     * all when it finds none of these; null when none has a value.
     */
    @Nullable Scene segment(FactSlot.Extreme extreme, Scene trunk) {
        List<Scene> all = scenes.segments(trunk);
        List<Scene> chosen =
                all.stream()
                        .filter(segment -> truth(extreme.where(), segment) == Truth.MET)
                        .toList();
        Scene best = null;
        BigDecimal bestValue = null;
        for (Scene segment : chosen.isEmpty() ? all : chosen) {
            BigDecimal value = number(extreme.of(), segment);
            if (value != null
                    && (bestValue == null || isBetter(value, bestValue, extreme.largest()))) {
                best = segment;
                bestValue = value;
            }
        }
        return best;
    }

    private @Nullable BigDecimal number(FactSlot fact, Scene segment) {
        return reading(fact, segment).shown() instanceof FactValue.Number(BigDecimal value)
                ? value
                : null;
    }

    private static boolean isBetter(BigDecimal value, BigDecimal than, boolean largest) {
        int order = value.compareTo(than);
        return largest ? order > 0 : order < 0;
    }

    /** The value of {@code fact}, derived or recorded, or null while unknown. */
    @Nullable FactValue value(String fact, Scene scene) {
        return reading(rules.fact(fact), scene).shown();
    }

    /** Whether a yes-or-no fact is known to hold. */
    boolean holds(String fact, Scene scene) {
        return value(fact, scene) instanceof FactValue.Flag(boolean yes) && yes;
    }

    /** The code of a fact, or null while unknown. */
    @Nullable String code(String fact, Scene scene) {
        return value(fact, scene) instanceof FactValue.Code(String code) ? code : null;
    }
}
