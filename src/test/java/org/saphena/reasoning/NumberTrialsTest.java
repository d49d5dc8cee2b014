package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Side;
import org.saphena.knowledge.Fact;
import org.saphena.knowledge.FactValue;

/** The numbers that stand for each stretch between the thresholds of the rules. */
class NumberTrialsTest {
    private static final CaseFile FILE = Starts.varicose().file();
    private static final Fact ABI = Objects.requireNonNull(Answer.KNOWLEDGE.facts().get("leg.abi"));

    @Test
    void outwardFromARecordedNumberFirstDownThenUp() {
        assertThat(said(trials("0.60", "0.90").from(new BigDecimal("0.80"))))
                .containsExactly(
                        "<= 0.6 (20) 0.6", "< 0.6 (21) 0.59", ">= 0.9 (10) 0.9", "> 0.9 (11) 0.91");
    }

    @Test
    void aNumberOnAThresholdCanOnlyPassIt() {
        assertThat(said(trials("0.60", "0.90").from(new BigDecimal("0.60"))))
                .containsExactly(
                        "< 0.6 (1) 0.59", "> 0.6 (1) 0.61", ">= 0.9 (30) 0.9", "> 0.9 (31) 0.91");
    }

    @Test
    void whatIsNotRecordedIsTriedFromEitherEnd() {
        NumberTrials trials = trials("0.60", "0.90");

        assertThat(said(trials.upward()))
                .containsExactly(
                        "< 0.6 (0) 0.59", "<= 0.6 (0) 0.6", "< 0.9 (0) 0.89", "<= 0.9 (0) 0.9");
        assertThat(said(trials.downward()))
                .containsExactly(
                        "> 0.9 (0) 0.91", ">= 0.9 (0) 0.9", "> 0.6 (0) 0.61", ">= 0.6 (0) 0.6");
    }

    @Test
    void betweenThresholdsCloserThanAStepTheMiddleIsTried() {
        NumberTrials trials = trials("0.60", "0.61");

        assertThat(said(trials.downward()))
                .containsExactly(
                        "> 0.61 (0) 0.62", ">= 0.61 (0) 0.61", "> 0.6 (0) 0.605", ">= 0.6 (0) 0.6");
        assertThat(said(trials.upward()))
                .containsExactly(
                        "< 0.6 (0) 0.59", "<= 0.6 (0) 0.6", "< 0.61 (0) 0.605", "<= 0.61 (0) 0.61");
    }

    @Test
    void reachingAThresholdSaysWhatPassesIt() {
        Trial reaching = trials("0.60").from(new BigDecimal("0.80")).getFirst();

        assertThat(reaching.further()).isEqualTo(to("0.59"));
    }

    @Test
    void wholeNumbersHaveNoExponent() {
        assertThat(trials("100").from(new BigDecimal("120")).getFirst().alteration())
                .isEqualTo(new Alteration.To(new FactValue.Number(new BigDecimal("100"))));
    }

    private static NumberTrials trials(String... thresholds) {
        Evaluator evaluator = new Evaluator(new Rules(Answer.KNOWLEDGE), FILE, "default");
        List<BigDecimal> numbers = Stream.of(thresholds).map(BigDecimal::new).toList();
        RuleRead read = new RuleRead(ABI, null, null, false, numbers, List.of(), false);
        Scene scene = evaluator.scenes().leg(Side.RIGHT);
        return new NumberTrials(new Spot(read, scene, evaluator.read(ABI, scene)), 2);
    }

    private static Alteration to(String number) {
        return new Alteration.To(new FactValue.Number(new BigDecimal(number)));
    }

    /** Operator, threshold, steps from the record, and the number tried. */
    private static List<String> said(List<Trial> trials) {
        return trials.stream()
                .map(trial ->
                        "%s %s (%s) %s"
                                .formatted(
                                        trial.operator(),
                                        plain(trial.said()),
                                        trial.steps().stripTrailingZeros().toPlainString(),
                                        plain(((Alteration.To) trial.alteration()).value())))
                .toList();
    }

    private static String plain(FactValue value) {
        return ((FactValue.Number) value).value().stripTrailingZeros().toPlainString();
    }
}
