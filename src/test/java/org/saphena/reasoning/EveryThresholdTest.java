package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.ImpossibleValueException;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.Side;
import org.saphena.knowledge.FactType;
import org.saphena.knowledge.FactValue;

/**
 * At every threshold that the knowledge base names for an option: where the status is another a
 * hair above or below, a value that lies on the threshold has a change no further than one step
 * away.
 */
class EveryThresholdTest {
    private static final BigDecimal HAIR = new BigDecimal("0.0001");
    private static final Engine ENGINE = new Engine(Answer.KNOWLEDGE);
    private static final RuleReads READS = new RuleReads(Answer.KNOWLEDGE);

    private record Named(String pointer, BigDecimal threshold) {}

    static Stream<Patch> starts() {
        Patch full = Starts.varicose().without("/consultation/legs/right/duplex/segments/GSV_UC");
        Patch ulcer = Starts.classes(Starts.perforator(full, "0.6", "4", "true"), "C6");
        return Stream.of(
                full,
                Starts.svt(ulcer, "6", "4"),
                full.leg(
                        "recentProcedure",
                        """
                        {"procedure": "evla", "target": "ssv", "date": "2026-03-10",
                         "deepVeinLumenPercent": 20}\
                        """));
    }

    @ParameterizedTest
    @MethodSource("starts")
    void isExact(Patch start) {
        CaseFile file = start.file();
        for (Named named : named(file)) {
            CaseFile at = with(file, named, named.threshold());
            Optional<Statuses> below = statuses(file, named, HAIR.negate());
            Optional<Statuses> above = statuses(file, named, HAIR);
            Statuses now = ENGINE.statuses(at, "default");
            for (OptionKey option : options(at)) {
                if (differs(below, now, option) || differs(above, now, option)) {
                    assertNearest(at, now, option, named);
                }
            }
        }
    }

    private static boolean differs(Optional<Statuses> other, Statuses now, OptionKey option) {
        return other.map(statuses -> statuses.status(option))
                .filter(would -> would != now.status(option))
                .filter(would -> !RecordedChange.onlyBars(now.status(option), would))
                .isPresent();
    }

    private static void assertNearest(CaseFile at, Statuses now, OptionKey option, Named named) {
        Suppositions suppositions = new Suppositions(at, now);
        List<Spot> spots = new Spots(at, READS, now).of(option);
        Optional<FoundChange> found =
                new RecordedChange(READS, suppositions).nearest(option, spots);
        assertThat(found).as("%s %s", option, named).isPresent();
        assertThat(found.orElseThrow().trial().steps())
                .as("%s %s", option, named)
                .isLessThanOrEqualTo(BigDecimal.ONE);
    }

    private static Set<Named> named(CaseFile file) {
        Set<Named> named = new LinkedHashSet<>();
        Spots spots = new Spots(file, READS, ENGINE.statuses(file, "default"));
        for (OptionKey option : options(file)) {
            for (Spot spot : spots.of(option)) {
                if (spot.read().fact().type() == FactType.NUMBER
                        && Proposable.whileRecorded(spot.read().fact())
                        && !spot.isUnlistedSegment()) {
                    spot.read()
                            .thresholds()
                            .forEach(each -> named.add(new Named(spot.pointer(), each)));
                }
            }
        }
        assertThat(named).hasSizeGreaterThan(20);
        return named;
    }

    private static List<OptionKey> options(CaseFile file) {
        return Answer.KNOWLEDGE.treatments().stream()
                .flatMap(entry ->
                        entry.targets().stream()
                                .map(target ->
                                        new OptionKey(Side.RIGHT, entry.treatment(), target)))
                .filter(option ->
                        Listing.isListed(option.target(), Scene.person(file).leg(Side.RIGHT).leg()))
                .toList();
    }

    private static Optional<Statuses> statuses(CaseFile file, Named named, BigDecimal hair) {
        try {
            CaseFile changed = with(file, named, named.threshold().add(hair));
            return Optional.of(ENGINE.statuses(changed, "default"));
        } catch (ImpossibleValueException e) {
            return Optional.empty();
        }
    }

    private static CaseFile with(CaseFile file, Named named, BigDecimal value) {
        return AlteredCase.of(
                file, named.pointer(), new Alteration.To(new FactValue.Number(value)));
    }
}
