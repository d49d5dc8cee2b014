package org.saphena.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.Answer;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Condition;
import org.saphena.clinical.Leg;
import org.saphena.clinical.SegmentId;

class CaseReaderTest {
    private static final String START =
            """
            {"format": "saphena-case", "version": 1,
             "patient": {"id": "T1", "birthDate": "1981-02-11", "sex": "female"%s},
             "consultation": {"date": "2026-03-14"%s}%s}
            """;

    @Test
    void readsTheLeastThatIsRequired() {
        CaseFile file = read("", "", "");

        assertThat(file.consultation().conditions().answer(Condition.DIABETES))
                .isEqualTo(Answer.UNKNOWN);
        assertThat(file.consultation().legs().examined()).isEmpty();
        assertThat(file.patient().heightCm()).isNull();
        assertThat(file.record()).isNull();
    }

    @Test
    void readsNullLikeAbsent() {
        CaseFile file =
                read(
                        ", \"heightCm\": null, \"familyName\": null",
                        ", \"allergies\": null, \"labs\": null, \"legs\": {\"left\": null}",
                        ", \"record\": null");

        assertThat(file).isEqualTo(read("", "", ""));
    }

    @Test
    void keepsZeroApartFromNotMeasured() {
        Leg leg =
                leg(
                        "\"duplex\": {\"date\": \"2026-03-14\", \"segments\":"
                                + " {\"SSV_U\": {\"refluxSeconds\": 0.0}, \"GSV_K\": {\"reflux\":"
                                + " \"present\"}, \"SFJ\": null}}");

        var segments = Objects.requireNonNull(leg.duplex()).segments();
        assertThat(segments).containsOnlyKeys(SegmentId.GSV_K, SegmentId.SSV_U);
        assertThat(Objects.requireNonNull(segments.get(SegmentId.SSV_U)).refluxSeconds())
                .isEqualTo(BigDecimal.ZERO);
        assertThat(Objects.requireNonNull(segments.get(SegmentId.GSV_K)).refluxSeconds()).isNull();
    }

    @Test
    void takesAWholeNumberHoweverItIsWritten() {
        assertThat(leg("\"painScore\": 4.0").painScore()).isEqualTo(4);
        assertThat(leg("\"painScore\": 4e0").painScore()).isEqualTo(4);
    }

    @Test
    void normalisesTexts() {
        CaseFile file =
                read(", \"familyName\": \"e\\u0301\", \"nativeName\": \"\\u1100\\u1161\"", "", "");

        assertThat(file.patient().familyName()).isEqualTo("é");
        assertThat(file.patient().nativeName()).isEqualTo("가");
    }

    @Test
    void countsAListedFindingOfAnUnreviewedListOnly() {
        CaseFile file =
                read(
                        "",
                        ", \"conditions\": {\"present\": [\"diabetes\"], \"absent\": [\"dialysis\"]}",
                        "");

        var conditions = file.consultation().conditions();
        assertThat(conditions.reviewed()).isFalse();
        assertThat(conditions.answer(Condition.DIALYSIS)).isEqualTo(Answer.NO);
        assertThat(conditions.answer(Condition.SEPSIS)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void reportsIndependentProblemsTogether() {
        List<Problem> problems =
                problems(
                        ", \"heightCm\": 1.7, \"shoeSize\": 38",
                        ", \"vteRisk\": \"huge\", \"pregnancies\": 2.5, \"mobility\": 3",
                        "");

        assertThat(problems)
                .extracting(Problem::pointer, Problem::code)
                .containsExactlyInAnyOrder(
                        tuple("/patient/heightCm", "OUT_OF_RANGE"),
                        tuple("/patient/shoeSize", "UNKNOWN_FIELD"),
                        tuple("/consultation/vteRisk", "UNKNOWN_CODE"),
                        tuple("/consultation/pregnancies", "NOT_WHOLE"),
                        tuple("/consultation/mobility", "WRONG_TYPE"));
    }

    @Test
    void saysWhatWasFoundAndWhatIsAllowed() {
        assertThat(problems(", \"heightCm\": 1.7", "", ""))
                .containsExactly(
                        new Problem("/patient/heightCm", "OUT_OF_RANGE", "1.7", "50 - 250 cm"));
        assertThat(problems("", ", \"vteRisk\": \"huge\"", ""))
                .containsExactly(
                        new Problem(
                                "/consultation/vteRisk",
                                "UNKNOWN_CODE",
                                "huge",
                                "low, moderate, high"));
        assertThat(problems("", ", \"restlessLegs\": {\"urge\": true}", ""))
                .containsExactly(
                        new Problem(
                                "/consultation/restlessLegs/urge",
                                "UNKNOWN_FIELD",
                                "urge",
                                "urgeToMove, worseAtRest, relievedByMovement, worseInEvening"));
        assertThat(problems(", \"weightKg\": \"65\"", "", ""))
                .containsExactly(
                        new Problem("/patient/weightKg", "WRONG_TYPE", "\"65\"", "number"));
    }

    @Test
    void doesNotBlameTheSegmentForItsUnknownField() {
        List<Problem> problems =
                legProblems(
                        "\"duplex\": {\"date\": \"2026-03-14\", \"segments\":"
                                + " {\"SSV_U\": {\"reflux_seconds\": 0.9}}}");

        assertThat(problems).extracting(Problem::code).containsExactly("UNKNOWN_FIELD");
    }

    @Test
    void neverRepeatsWhatAPersonWrote() {
        String secret = "Kim Haneul of Seoul";
        List<Problem> problems =
                problems(
                        ", \"familyName\": [\"" + secret + "\"], \"heightCm\": \"" + secret + "\"",
                        ", \"clinician\": \""
                                + secret
                                + "\\u0007\", \"medications\": {\"present\": [\""
                                + secret
                                + "\", \""
                                + secret
                                + "\"]}",
                        ", \"record\": {\"version\": {\"state\": \"draft\", \"by\": \""
                                + secret
                                + "\"}, \"asked\": [{\"pointer\": \""
                                + secret
                                + "\", \"on\": \""
                                + secret
                                + "\"}]}");

        assertThat(problems).hasSizeGreaterThanOrEqualTo(5);
        assertThat(problems.toString()).doesNotContain("Haneul");
        assertThat(new CaseFileException(problems)).hasMessageNotContaining("Haneul");
    }

    @Test
    void shortensWhatWasFound() {
        List<Problem> problems = problems("", ", \"vteRisk\": \"" + "x".repeat(5000) + "\"", "");

        assertThat(problems.getFirst().found()).hasSize(80).endsWith("…");
    }

    @Test
    void stopsCountingProblemsAtAHundred() {
        String many = "\"x\",".repeat(500) + "\"x\"";

        assertThat(problems("", ", \"preferences\": [" + many + "]", "")).hasSize(100);
    }

    private static org.assertj.core.groups.Tuple tuple(String pointer, String code) {
        return org.assertj.core.groups.Tuple.tuple(pointer, code);
    }

    private static CaseFile read(String patient, String consultation, String rest) {
        return CaseReader.read(
                START.formatted(patient, consultation, rest).getBytes(StandardCharsets.UTF_8));
    }

    private static Leg leg(String fields) {
        CaseFile file = read("", ", \"legs\": {\"right\": {" + fields + "}}", "");
        return Objects.requireNonNull(file.consultation().legs().right());
    }

    private static List<Problem> legProblems(String fields) {
        return problems("", ", \"legs\": {\"right\": {" + fields + "}}", "");
    }

    private static List<Problem> problems(String patient, String consultation, String rest) {
        CaseFileException refused =
                catchThrowableOfType(
                        CaseFileException.class, () -> read(patient, consultation, rest));
        assertThat(refused).isNotNull();
        return refused.problems();
    }
}
