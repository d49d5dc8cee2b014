package org.saphena.reasoning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.saphena.knowledge.Comparison;
import org.saphena.knowledge.FactValue;

/**
 * What a number could be instead. The thresholds cut its line into points and the stretches between
 * them; within one of these every rule says the same, so one value stands for each.
 */
final class NumberTrials {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Spot spot;
    private final List<BigDecimal> thresholds;
    private final BigDecimal step;

    /**
     * @param step the smallest difference that is measured
     */
    NumberTrials(Spot spot, BigDecimal step) {
        this.spot = spot;
        this.thresholds = spot.read().thresholds();
        this.step = step;
    }

    /** Outward from the recorded value, downward and then upward. */
    List<Trial> from(BigDecimal recorded) {
        List<Trial> trials = new ArrayList<>();
        for (int i = thresholds.size() - 1; i >= 0; i--) {
            if (thresholds.get(i).compareTo(recorded) <= 0) {
                outward(recorded, i, Comparison.LE, trials);
            }
        }
        for (int i = 0; i < thresholds.size(); i++) {
            if (thresholds.get(i).compareTo(recorded) >= 0) {
                outward(recorded, i, Comparison.GE, trials);
            }
        }
        return trials;
    }

    private void outward(BigDecimal recorded, int i, Comparison reaching, List<Trial> trials) {
        BigDecimal threshold = thresholds.get(i);
        BigDecimal distance = steps(recorded, threshold);
        if (distance.signum() > 0) {
            trials.add(trial(threshold, reaching, i, distance));
        }
        Comparison passing = reaching == Comparison.LE ? Comparison.LT : Comparison.GT;
        BigDecimal beyond = reaching == Comparison.LE ? below(i) : above(i);
        trials.add(trial(beyond, passing, i, distance.add(BigDecimal.ONE)));
    }

    /** Every point and stretch, from the lowest to the highest. */
    List<BigDecimal> all() {
        List<BigDecimal> values = new ArrayList<>();
        for (int i = 0; i < thresholds.size(); i++) {
            values.add(below(i));
            values.add(thresholds.get(i));
        }
        if (!thresholds.isEmpty()) {
            values.add(above(thresholds.size() - 1));
        }
        return values;
    }

    /** The supposition that the number is {@code value}, said as a comparison with a threshold. */
    Trial trial(BigDecimal value, Comparison comparison, int threshold, BigDecimal steps) {
        return new Trial(
                spot,
                spot.pointer(),
                new Alteration.To(new FactValue.Number(plain(value))),
                comparison.sign(),
                new FactValue.Number(thresholds.get(threshold)),
                steps);
    }

    private BigDecimal below(int i) {
        BigDecimal threshold = thresholds.get(i);
        BigDecimal next = threshold.subtract(step);
        return i > 0 && next.compareTo(thresholds.get(i - 1)) <= 0
                ? middle(threshold, thresholds.get(i - 1))
                : next;
    }

    private BigDecimal above(int i) {
        BigDecimal threshold = thresholds.get(i);
        BigDecimal next = threshold.add(step);
        return i + 1 < thresholds.size() && next.compareTo(thresholds.get(i + 1)) >= 0
                ? middle(threshold, thresholds.get(i + 1))
                : next;
    }

    private static BigDecimal middle(BigDecimal one, BigDecimal other) {
        return one.add(other).divide(TWO);
    }

    private BigDecimal steps(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().divide(step, MathContext.DECIMAL64);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
