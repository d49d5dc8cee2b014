package org.saphena.report.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.DeepVeins;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Language;
import org.saphena.clinical.Leg;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SegmentState;
import org.saphena.clinical.Side;
import org.saphena.knowledge.CauseRule;
import org.saphena.knowledge.LocalText;
import org.saphena.knowledge.PatientTopic;
import org.saphena.report.GeneratedVisits;
import org.saphena.report.Lookup;
import org.saphena.text.Messages;

class ClaimsTest {
    private static final int CASES = 200;
    private static final List<String> NEVER =
            List.of(
                    "painless",
                    "will resolve",
                    "cure",
                    " safe",
                    "guarantee",
                    "perfect",
                    "best",
                    "통증 없",
                    "완치",
                    "안전",
                    "보장",
                    "최고",
                    "반드시 낫");

    @ParameterizedTest
    @EnumSource(Language.class)
    void promisesNothing(Language language) {
        Messages messages = Messages.of(language);

        messages.keys().stream()
                .filter(key -> key.startsWith("patient."))
                .filter(key -> !key.startsWith("patient.metadata"))
                .forEach(key ->
                        assertThat(messages.get(key).toLowerCase(Locale.ROOT))
                                .as(key)
                                .doesNotContain(NEVER));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void neitherDoesTheKnowledgeBase(Language language) {
        Lookup lookup = GeneratedVisits.lookup();
        Stream<LocalText> advice = Stream.of(PatientTopic.values()).map(lookup::advice);
        Stream<LocalText> causes =
                lookup.causes().stream().map(CauseRule::plain).filter(Objects::nonNull);

        assertThat(Stream.concat(advice, causes))
                .hasSizeGreaterThan(20)
                .allSatisfy(text ->
                        assertThat(text.in(language).toLowerCase(Locale.ROOT))
                                .doesNotContain(NEVER));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void neverShowsTheRankingOrARule(Language language) {
        List<String> ranks =
                IntStream.range(0, OptionStatus.values().length)
                        .mapToObj(i -> OptionStatus.values()[i])
                        .map(status ->
                                Messages.of(language).get("mark.OptionStatus." + status.code()))
                        .filter(mark -> !mark.equals("-"))
                        .toList();
        Leaflets.generated(CASES / 2, language)
                .forEach(leaflet -> {
                    String text = String.join("\n", Leaflets.texts(leaflet, language));

                    assertThat(text).doesNotContainPattern("\\bR-[A-Z]").doesNotContain(ranks);
                });
    }

    @Test
    void anUnexaminedLegIsNeverSpokenOfAsFine() {
        visits().forEach(file -> {
            String text = found(file);
            for (Side side : Side.values()) {
                Leg leg = file.consultation().legs().of(side);
                boolean scanned =
                        leg != null && leg.duplex() != null && !leg.duplex().segments().isEmpty();
                String line = line(text, side);
                if (!scanned) {
                    assertThat(line).doesNotContain("no leak", "does not close", "is closed");
                }
            }
        });
    }

    @Test
    void noLeakIsSaidOnlyWhereFlowWasSeenAndNothingLeaks() {
        visits().forEach(file -> {
            Leaflet leaflet = Leaflets.of(file, Language.EN);
            for (Side side : Side.values()) {
                String line = line(String.join("\n", leaflet.found()), side);
                Leg leg = file.consultation().legs().of(side);
                if (line.contains("found no leak")) {
                    DuplexStudy scan = Objects.requireNonNull(Objects.requireNonNull(leg).duplex());
                    assertThat(scan.segments().values()).anyMatch(Segment::isFlowKnown);
                    assertThat(scan.deepVeins()).isNotEqualTo(DeepVeins.REFLUX);
                }
            }
            if (leaflet.inShort().toString().contains("found no leak")) {
                assertThat(leaflet.found().toString())
                        .doesNotContain("does not close", "wrong way");
            }
        });
    }

    @Test
    void theDeepVeinsAreFineOnlyWhereTheyWereCalledNormal() {
        visits().forEach(file -> {
            String text = found(file);
            boolean normal =
                    legs(file).stream()
                            .anyMatch(leg ->
                                    leg.duplex() != null
                                            && leg.duplex().deepVeins() == DeepVeins.NORMAL);
            if (!normal) {
                assertThat(text).doesNotContain("deep veins we checked work well");
            }
        });
    }

    @Test
    void aFreshDeepClotIsAlwaysTold() {
        visits().forEach(file -> {
            boolean clot =
                    legs(file).stream()
                            .filter(leg -> leg.duplex() != null)
                            .flatMap(leg -> leg.duplex().segments().entrySet().stream())
                            .anyMatch(entry ->
                                    entry.getKey().isDeep()
                                            && entry.getValue().stateOrPatent()
                                                    == SegmentState.ACUTE_THROMBUS);
            if (clot) {
                Leaflet leaflet = Leaflets.of(file, Language.EN);
                assertThat(leaflet.inShort() + found(file)).contains("clot in a deep vein");
            }
        });
    }

    @Test
    void aClotUnderTheSkinIsNotCalledDeep() {
        visits().forEach(file -> {
            boolean deep =
                    legs(file).stream()
                            .map(Leg::duplex)
                            .filter(Objects::nonNull)
                            .anyMatch(scan ->
                                    scan.deepVeins() != null && scan.deepVeins() != DeepVeins.NORMAL
                                            || scan.segments().keySet().stream()
                                                    .anyMatch(SegmentId::isDeep));
            if (!deep) {
                assertThat(found(file)).doesNotContain("clot in a deep vein");
            }
        });
    }

    @Test
    void pulsesAreFeltOnlyWhereBothWereRecorded() {
        visits().forEach(file -> {
            if (legs(file).size() < 2 || legs(file).stream().anyMatch(l -> l.arterial() == null)) {
                assertThat(found(file)).doesNotContain("pulses");
            }
        });
    }

    private static List<CaseFile> visits() {
        return IntStream.range(0, CASES).mapToObj(GeneratedVisits::of).toList();
    }

    private static List<Leg> legs(CaseFile file) {
        return Stream.of(Side.values())
                .map(file.consultation().legs()::of)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String found(CaseFile file) {
        return String.join("\n", Leaflets.of(file, Language.EN).found());
    }

    private static String line(String found, Side side) {
        String name = side == Side.RIGHT ? "**Right leg:**" : "**Left leg:**";
        return found.lines()
                .filter(line -> line.startsWith(name) || line.startsWith("**Both legs:**"))
                .reduce("", (one, other) -> one + "\n" + other);
    }
}
