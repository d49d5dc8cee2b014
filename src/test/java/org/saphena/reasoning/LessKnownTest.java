package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Leg;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.clinical.Trunk;
import org.saphena.knowledge.TreatmentEntry;

/**
 * Taking a fact of indication or feasibility away never gives an invasive option a stronger status
 * (end of 4.14.4); only a reflux reading of a trunk that has another one may.
 */
class LessKnownTest {
    /**
     * What is no offer at all comes first; the rest from weak to strong. An adjunct goes with
     * another option, which says nothing of its own strength.
     */
    private static final Map<OptionStatus, Integer> STRENGTH =
            Map.of(
                    OptionStatus.CONTRAINDICATED, 0,
                    OptionStatus.NOT_INDICATED, 0,
                    OptionStatus.UNDETERMINED, 0,
                    OptionStatus.RELATIVE_CONTRAINDICATION, 1,
                    OptionStatus.WITH_CAUTION, 2,
                    OptionStatus.INTERIM, 3,
                    OptionStatus.ADJUNCT, 4,
                    OptionStatus.SUITABLE, 3,
                    OptionStatus.FIRST_LINE, 4);

    static Stream<String> cases() {
        return PublicCases.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void neverMakesAnOptionStronger(String name) {
        Patch patch = Patch.of(name);
        Answer before = patch.answer();
        patch.file()
                .consultation()
                .legs()
                .examined()
                .forEach(side -> {
                    for (String fact : facts(patch, side)) {
                        compare(
                                before,
                                patch.without(fact).answer(),
                                side,
                                name + " without " + fact);
                    }
                });
    }

    private static void compare(Answer before, Answer after, Side side, String what) {
        for (Option option : leg(after, side).options()) {
            leg(before, side).options().stream()
                    .filter(old ->
                            isInvasive(old)
                                    && old.treatment() == option.treatment()
                                    && old.target() == option.target())
                    .forEach(old ->
                            assertThat(strength(option))
                                    .as(
                                            "%s: %s/%s from %s to %s",
                                            what,
                                            option.treatment().code(),
                                            option.target().code(),
                                            old.status().code(),
                                            option.status().code())
                                    .isLessThanOrEqualTo(strength(old)));
        }
    }

    private static int strength(Option option) {
        return Objects.requireNonNull(STRENGTH.get(option.status()));
    }

    private static boolean isInvasive(Option option) {
        return Answer.KNOWLEDGE.treatments().stream()
                .filter(entry -> entry.treatment() == option.treatment())
                .anyMatch(TreatmentEntry::invasive);
    }

    private static LegAssessment leg(Answer answer, Side side) {
        return Objects.requireNonNull(answer.assessment().legs().get(side));
    }

    /** Pointers of the facts that the leg has. */
    private static List<String> facts(Patch patch, Side side) {
        Leg leg = Objects.requireNonNull(patch.file().consultation().legs().of(side));
        String at = "/consultation/legs/" + side.code() + "/";
        List<String> facts = new ArrayList<>();
        facts.add(at + "ceap");
        facts.add(at + "ceap/clinical");
        facts.add(at + "ceap/symptomatic");
        facts.add(at + "symptoms");
        facts.add(at + "symptoms/reviewed");
        facts.add(at + "duplex");
        facts.add(at + "duplex/deepVeins");
        facts.add(at + "duplex/segments");
        facts.add(at + "duplex/trunks");
        DuplexStudy duplex = leg.duplex();
        if (duplex != null) {
            duplex.segments().keySet().forEach(id -> addSegment(facts, at, duplex, id));
            for (Trunk trunk : duplex.trunks().keySet()) {
                String shape = at + "duplex/trunks/" + trunk.code();
                facts.add(shape);
                facts.add(shape + "/straightLengthCm");
                facts.add(shape + "/tortuous");
            }
        }
        return facts;
    }

    private static void addSegment(
            List<String> facts, String at, DuplexStudy duplex, SegmentId id) {
        String segment = at + "duplex/segments/" + id.code();
        if (!losesEverything(duplex, id)) {
            facts.add(segment + "/diameterMm");
        }
        boolean another =
                Stream.of(Trunk.values())
                        .map(duplex::segmentsOf)
                        .anyMatch(trunk -> trunk.containsKey(id) && trunk.size() > 1);
        if (!another) {
            facts.add(segment);
        }
    }

    /** A segment with nothing but its diameter may not lose it: a listed segment was examined. */
    private static boolean losesEverything(DuplexStudy duplex, SegmentId id) {
        return Objects.requireNonNull(duplex.segments().get(id)).refluxSeconds() == null;
    }
}
