package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.DeepVeins;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Language;
import org.saphena.clinical.Leg;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SegmentState;
import org.saphena.exchange.RandomCases;
import org.saphena.text.Messages;

/** The findings of a leg never say more than what was recorded. */
class FindingsTest {
    private static final int CASES = 300;
    private static final Messages ENGLISH = Messages.of(Language.EN);
    private static final List<Answered> ANSWERED =
            RandomCases.stream(CASES)
                    .map(file -> new Answered(file, Answer.assess(file, Language.EN)))
                    .toList();
    private static final Patch EMPTY = Starts.varicose().leg("duplex/segments", "{}");

    @Test
    void whatIsNamedAsRefluxingRefluxes() {
        forEveryScan((duplex, answer) -> {
            List<String> refluxing = answer.refluxing().stream().map(ENGLISH::of).toList();

            assertThat(refluxing).containsAll(named(answer, "Reflux"));
            assertThat(refluxing).containsAll(named(answer, "Reflux judged without a time"));
            assertThat(named(answer, "No reflux over the threshold"))
                    .noneMatch(refluxing::contains);
        });
    }

    @Test
    void everyOpenRefluxingVeinIsNamed() {
        forEveryScan((duplex, answer) -> {
            List<String> open =
                    answer.refluxing().stream()
                            .filter(id -> !id.isTributary())
                            .filter(id -> isOpen(duplex, id))
                            .map(ENGLISH::of)
                            .toList();

            List<String> named = new ArrayList<>(named(answer, "Reflux"));
            named.addAll(named(answer, "Reflux judged without a time"));

            assertThat(named).containsAll(open);
        });
    }

    @Test
    void whatIsNotExaminedIsNamedSoAndAsNothingElse() {
        forEveryScan((duplex, answer) -> {
            List<String> expected =
                    SegmentId.core().stream()
                            .filter(id -> !duplex.segments().containsKey(id))
                            .map(id -> ENGLISH.get("short.SegmentId." + id.code()))
                            .toList();

            assertThat(named(answer, "Not examined")).containsExactlyElementsOf(expected);
            for (String rest : answer.findings().split("Not examined:", 2)[0].split("\\. ", -1)) {
                SegmentId.core().stream()
                        .filter(id -> !duplex.segments().containsKey(id))
                        .forEach(id ->
                                assertThat(
                                                List.of(
                                                        rest.replaceFirst("^[^:]*: ", "")
                                                                .split(", ", -1)))
                                        .doesNotContain(ENGLISH.of(id)));
            }
        });
    }

    @Test
    void noFlowIsNamedWithoutARecordedFlow() {
        forEveryScan((duplex, answer) -> {
            List<String> measured =
                    duplex.segments().entrySet().stream()
                            .filter(each -> each.getValue().isFlowKnown())
                            .map(each -> ENGLISH.of(each.getKey()))
                            .toList();

            assertThat(measured).containsAll(named(answer, "No reflux over the threshold"));
        });
    }

    @Test
    void aDeepClotIsNamedOnlyWhereOneIsRecorded() {
        forEveryScan((duplex, answer) -> {
            String findings = answer.findings().toLowerCase(Locale.ROOT);
            boolean clot =
                    duplex.deepVeins() == DeepVeins.ACUTE_THROMBOSIS
                            || duplex.segments().entrySet().stream()
                                    .anyMatch(each ->
                                            each.getKey().isDeep()
                                                    && each.getValue().state()
                                                            == SegmentState.ACUTE_THROMBUS);
            if (!clot) {
                assertThat(findings).doesNotContain("dvt", "deep vein thrombosis", "acute deep");
            }
            if (duplex.deepVeins() != DeepVeins.NORMAL) {
                assertThat(findings).doesNotContain("normal");
            }
        });
    }

    @Test
    void aSuperficialClotIsNoDeepVeinThrombosis() {
        Answer answer =
                EMPTY.leg("duplex/segments/GSV_UT", "{\"state\": \"acute-thrombus\"}").answer();

        assertThat(answer.leg().findings()).contains("Acute thrombus: GSV upper thigh.");
        assertThat(answer.leg().findings()).doesNotContainIgnoringCase("deep vein thrombosis");
        assertThat(answer.flags()).doesNotContain("dvt-confirmed", "dvt-suspected");
    }

    @Test
    void eachKindOfFindingHasItsSentence() {
        assertThat(segments("{\"GSV_UT\": {\"refluxSeconds\": 1.2}}"))
                .contains("Reflux: GSV upper thigh.")
                .doesNotContain("without a time");
        assertThat(segments("{\"GSV_UT\": {\"reflux\": \"present\"}}"))
                .contains("Reflux judged without a time: GSV upper thigh.")
                .doesNotContain("Reflux: ");
        assertThat(segments("{\"GSV_UT\": {\"state\": \"occluded\"}}"))
                .contains("Occluded or old thrombus: GSV upper thigh.")
                .doesNotContain("Acute");
        assertThat(segments("{\"GSV_UT\": {\"state\": \"acute-thrombus\"}}"))
                .contains("Acute thrombus: GSV upper thigh.")
                .doesNotContain("Occluded");
        assertThat(segments("{\"GSV_UT\": {\"state\": \"ablated\"}}"))
                .contains("Closed by treatment or absent: GSV upper thigh.");
        assertThat(segments("{\"GSV_UT\": {\"refluxSeconds\": 0.5}}"))
                .contains("Borderline reflux time: GSV upper thigh.");
        assertThat(segments("{\"GSV_UT\": {\"refluxSeconds\": 0.2}}"))
                .contains("No reflux over the threshold: GSV upper thigh.")
                .doesNotContain("Borderline");
        assertThat(segments("{\"VAR_MC\": {\"diameterMm\": 5}}"))
                .contains("Varicose tributaries: ");
        assertThat(segments("{\"GSV_LC\": {\"diameterMm\": 4}}")).contains("Flow not recorded: ");
    }

    @Test
    void anOpenSourceIsNamedAsNotKnown() {
        assertThat(segments("{\"GSV_UC\": {\"refluxSeconds\": 1.2}}"))
                .contains("Where the reflux starts is not known");
    }

    private static String segments(String json) {
        return EMPTY.leg("duplex/segments", json).answer().leg().findings();
    }

    @Test
    void withoutAScanOrALegToAssessNothingIsFound() {
        assertThat(EMPTY.leg("duplex", "null").answer().leg().findings())
                .isEqualTo("No duplex study.");
        assertThat(Starts.varicose().leg("assessable", "false").answer().leg().findings())
                .isEqualTo("The leg could not be assessed.");
    }

    @Test
    void bothLanguagesNameTheSameVeins() {
        RandomCases.stream(40)
                .forEach(file -> {
                    Assessment english = Answer.assess(file, Language.EN);
                    Assessment korean = Answer.assess(file, Language.KO);
                    english.legs()
                            .forEach((side, leg) -> {
                                LegAssessment other =
                                        Objects.requireNonNull(korean.legs().get(side));
                                assertThat(other.refluxing()).isEqualTo(leg.refluxing());
                                assertThat(other.findings()).containsPattern("\\p{IsHangul}");
                            });
                });
    }

    private record Answered(CaseFile file, Assessment assessment) {}

    private interface Check {
        void on(DuplexStudy duplex, LegAssessment answer);
    }

    private static void forEveryScan(Check check) {
        for (Answered each : ANSWERED) {
            each.assessment()
                    .legs()
                    .forEach((side, answer) -> {
                        Leg leg = each.file().consultation().legs().of(side);
                        if (leg != null && leg.duplex() != null && answer.assessable()) {
                            check.on(leg.duplex(), answer);
                        }
                    });
        }
    }

    private static boolean isOpen(DuplexStudy duplex, SegmentId id) {
        SegmentState state = Objects.requireNonNull(duplex.segments().get(id)).state();
        return state == null || state == SegmentState.PATENT || state == SegmentState.HYPOPLASTIC;
    }

    private static List<String> named(LegAssessment answer, String sentence) {
        Matcher found =
                Pattern.compile("(?:^|\\. )" + sentence + ": ([^:]*?)\\.(?: |$)")
                        .matcher(answer.findings());
        return found.find() ? List.of(found.group(1).split(", ", -1)) : List.of();
    }
}
