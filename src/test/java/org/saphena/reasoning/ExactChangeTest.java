package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Side;
import org.saphena.exchange.RandomCases;

/**
 * Whoever makes the change that an option names gets the status that it names; just short of it the
 * status is another. The change is made in the case file, not by the code under test.
 */
class ExactChangeTest {
    private static final Engine ENGINE = new Engine(Answer.KNOWLEDGE);

    static Stream<String> publicCases() {
        return PublicCases.NAMES.stream();
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 40).boxed();
    }

    @ParameterizedTest
    @MethodSource("publicCases")
    void inPublicCases(String name) {
        holds(Patch.of(name).file());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void inRandomCases(int seed) {
        holds(RandomCases.of(seed));
    }

    private static void holds(CaseFile file) {
        eachChange(
                file,
                (option, change) -> {
                    AppliedChange applied = new AppliedChange(file, change);
                    assertThat(status(applied.made(), option))
                            .as("%s %s", option, change)
                            .isEqualTo(change.status());
                    assertThat(status(file, option))
                            .as("%s %s", option, change)
                            .isNotEqualTo(change.status());
                    if (applied.isNumber() && !change.operator().equals("=")) {
                        OptionStatus before = status(applied.justShort(), option);
                        if (change.from() == null) {
                            assertThat(before)
                                    .as("%s %s", option, change)
                                    .isNotEqualTo(change.status());
                        } else {
                            assertThat(before)
                                    .as("%s %s", option, change)
                                    .isEqualTo(status(file, option));
                        }
                    }
                });
    }

    private static void eachChange(CaseFile file, BiConsumer<OptionKey, Change> check) {
        Map<Side, LegAssessment> legs = Answer.inFull(file, Language.EN).legs();
        legs.forEach((side, leg) ->
                leg.options()
                        .forEach(option ->
                                option.wouldChange()
                                        .forEach(change ->
                                                check.accept(
                                                        new OptionKey(
                                                                side,
                                                                option.treatment(),
                                                                option.target()),
                                                        change))));
    }

    private static OptionStatus status(CaseFile file, OptionKey option) {
        return ENGINE.statuses(file, "default").status(option);
    }
}
