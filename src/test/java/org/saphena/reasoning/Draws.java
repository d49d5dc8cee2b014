package org.saphena.reasoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Draws the facts of a made-up case from a seed. What a fact is and whether it is recorded are
 * drawn apart, so that one fact can be blanked, or an unknown one filled in, while all else stays.
 */
final class Draws {
    /** No fact is turned. */
    static final int NONE = -1;

    private static final double[] RECORDED = {1.0, 1.0, 0.97, 0.85, 0.6};
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;
    private final SplittableRandom hiding;
    private final double recorded;
    private final int turned;
    private final List<Asked> asked = new ArrayList<>();

    /** A fact that the maker of a case asked for. */
    record Asked(String name, boolean hidden) {}

    Draws(long seed, int turned) {
        this.random = new SplittableRandom(seed);
        this.hiding = new SplittableRandom(seed ^ MIX);
        this.recorded = RECORDED[hiding.nextInt(RECORDED.length)];
        this.turned = turned;
    }

    /** The fact, or null where it is not recorded. */
    <T> @Nullable T fact(String name, Supplier<@Nullable T> value) {
        T drawn = value.get();
        return isHidden(name) ? null : drawn;
    }

    /** A fact that only some people have recorded at all. */
    <T> @Nullable T rare(String name, double share, Supplier<@Nullable T> value) {
        boolean there = chance(share);
        T drawn = value.get();
        return isHidden(name) || !there ? null : drawn;
    }

    boolean isHidden(String name) {
        boolean drawn = hiding.nextDouble() >= recorded;
        boolean hidden = (asked.size() == turned) != drawn;
        asked.add(new Asked(name, hidden));
        return hidden;
    }

    /** Every fact that was asked for, in order. */
    List<Asked> asked() {
        return asked;
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    @SafeVarargs
    final <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** The first value with this share, else one of the others. */
    @SafeVarargs
    final <T> T mostly(double share, T usual, T... others) {
        return chance(share) ? usual : one(others);
    }

    BigDecimal number(String... values) {
        return new BigDecimal(one(values));
    }

    /** Each value with this chance. */
    <T> List<T> each(double share, List<T> values) {
        List<T> chosen = new ArrayList<>();
        for (T value : values) {
            if (chance(share)) {
                chosen.add(value);
            }
        }
        return chosen;
    }
}
