package org.saphena.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.CaseFile;

class DecisionCheckTest {
    @Test
    void acceptsADecisionAboutAListedOption() {
        assertThat(DecisionCheck.check(decided("left", "rfa"), SampleAssessment.full())).isEmpty();
    }

    @Test
    void refusesADecisionAboutAnOptionThatIsNotListed() {
        assertThat(DecisionCheck.check(decided("left", "evla"), SampleAssessment.full()))
                .containsExactly(
                        new Problem(
                                "/record/decisions/0",
                                "OPTION_NOT_LISTED",
                                "left/evla/gsv",
                                "left/rfa/gsv"));
    }

    @Test
    void refusesADecisionAboutALegThatWasNotExamined() {
        assertThat(DecisionCheck.check(decided("right", "rfa"), SampleAssessment.empty()))
                .extracting(Problem::code, Problem::allowed)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("OPTION_NOT_LISTED", ""));
    }

    @Test
    void hasNothingToSayWithoutARecord() {
        CaseFile file = CaseReader.read(Resources.TEST.resolve("cases/V01.case.json"));

        assertThat(DecisionCheck.check(file, SampleAssessment.empty())).isEmpty();
    }

    private static CaseFile decided(String leg, String treatment) {
        String json =
                """
                {"format": "saphena-case", "version": 1,
                 "patient": {"id": "T1", "birthDate": "1981-02-11", "sex": "female"},
                 "consultation": {"date": "2026-03-14"},
                 "record": {"decisions": [{"leg": "%s", "treatment": "%s", "target": "gsv",
                   "suggested": "first-line", "decision": "chosen"}]}}
                """;
        return CaseReader.read(json.formatted(leg, treatment).getBytes(StandardCharsets.UTF_8));
    }
}
