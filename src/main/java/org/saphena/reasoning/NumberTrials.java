package org.saphena.reasoning;

import java.math.BigDecimal;
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
    private final int decimals;
    private final BigDecimal step;

    /**
     * @param decimals of the smallest difference that is measured
     */
    NumberTrials(Spot spot, int decimals) {
        this.spot = spot;
        this.thresholds = spot.read().thresholds();
        this.decimals = decimals;
        this.step = BigDecimal.ONE.movePointLeft(decimals);
    }

    /** Outward from the recorded value, downward and then upward. */
    List<Trial> from(BigDecimal recorded) {
        List<Trial> trials = new ArrayList<>();
        for (int i = thresholds.size() - 1; i >= 0; i--) {
            if (thresholds.get(i).compareTo(recorded) <= 0) {
                outward(recorded, i, true, trials);
            }
        }
        for (int i = 0; i < thresholds.size(); i++) {
            if (thresholds.get(i).compareTo(recorded) >= 0) {
                outward(recorded, i, false, trials);
            }
        }
        return trials;
    }

    private void outward(BigDecimal recorded, int i, boolean down, List<Trial> trials) {
        BigDecimal threshold = thresholds.get(i);
        BigDecimal steps = recorded.subtract(threshold).abs().movePointRight(decimals);
        BigDecimal beyond = down ? below(i) : above(i);
        if (steps.signum() > 0) {
            trials.add(reaching(threshold, down, steps, beyond));
        }
        trials.add(passing(threshold, down, steps.add(BigDecimal.ONE), beyond));
    }

    private Trial reaching(
            BigDecimal threshold, boolean down, BigDecimal steps, BigDecimal beyond) {
        Comparison comparison = down ? Comparison.LE : Comparison.GE;
        return new Trial(
                spot,
                to(threshold),
                comparison.sign(),
                new FactValue.Number(threshold),
                steps,
                to(beyond));
    }

    private Trial passing(BigDecimal threshold, boolean down, BigDecimal steps, BigDecimal beyond) {
        Comparison comparison = down ? Comparison.LT : Comparison.GT;
        return new Trial(
                spot, to(beyond), comparison.sign(), new FactValue.Number(threshold), steps, null);
    }

    /**
     * For a number that is not recorded: every stretch and point from the lowest up, said as at or
     * below the threshold above it.
     */
    List<Trial> upward() {
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < thresholds.size(); i++) {
            trials.add(passing(thresholds.get(i), true, BigDecimal.ZERO, below(i)));
            trials.add(reaching(thresholds.get(i), true, BigDecimal.ZERO, below(i)));
        }
        return trials;
    }

    /** The same from the highest down, said as at or above the threshold below it. */
    List<Trial> downward() {
        List<Trial> trials = new ArrayList<>();
        for (int i = thresholds.size() - 1; i >= 0; i--) {
            trials.add(passing(thresholds.get(i), false, BigDecimal.ZERO, above(i)));
            trials.add(reaching(thresholds.get(i), false, BigDecimal.ZERO, above(i)));
        }
        return trials;
    }

    private static Alteration to(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return new Alteration.To(
                new FactValue.Number(plain.scale() < 0 ? plain.setScale(0) : plain));
    }

    private BigDecimal below(int i) {
        BigDecimal threshold = thresholds.get(i);
        BigDecimal next = threshold.subtract(step);
        return i > 0 && next.compareTo(thresholds.get(i - 1)) <= 0
                ? threshold.add(thresholds.get(i - 1)).divide(TWO)
                : next;
    }

    private BigDecimal above(int i) {
        BigDecimal threshold = thresholds.get(i);
        BigDecimal next = threshold.add(step);
        return i + 1 < thresholds.size() && next.compareTo(thresholds.get(i + 1)) >= 0
                ? threshold.add(thresholds.get(i + 1)).divide(TWO)
                : next;
    }
}
