package org.saphena.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saphena.clinical.Language;
import org.saphena.exchange.CaseFileException;
import org.saphena.exchange.Problem;

class FailureTest {
    @ParameterizedTest
    @EnumSource
    void everyReasonNotToWriteIsWorded(CannotWriteException.Reason reason) {
        assertThat(Failure.of(new CannotWriteException(reason), Language.EN).details())
                .singleElement()
                .asString()
                .endsWith(".");
        assertThat(Failure.of(new CannotWriteException(reason), Language.KO).details()).hasSize(1);
    }

    @Test
    void aRefusedCaseFileNamesPlaceFoundAndAllowed() {
        Problem problem = new Problem("/patient/heightCm", "OUT_OF_RANGE", "number 900", "30..250");
        Failure failure = Failure.of(new CaseFileException(List.of(problem, problem)), Language.EN);
        assertThat(failure.code()).isEqualTo("C-01");
        assertThat(failure.details())
                .hasSize(2)
                .allSatisfy(line ->
                        assertThat(line).contains("/patient/heightCm", "number 900", "30..250"));
    }

    @Test
    void aFaultyKnowledgeBaseNamesFileLineAndRule() {
        Failure failure =
                Failure.of(
                        new KnowledgeFaultyException("facts.yaml:12, R-ST-01: unknown"),
                        Language.KO);
        assertThat(failure.title()).isEqualTo("지식 베이스를 사용할 수 없습니다.");
        assertThat(failure.details()).containsExactly("facts.yaml:12, R-ST-01: unknown");
    }

    @Test
    void anUnexpectedFailureTellsItsCodeAndNothingThatItSays() {
        RuntimeException thrown = new IllegalStateException("Demo Patient");
        Failure failure = Failure.of(thrown, Language.EN);
        assertThat(failure.code()).matches("X-[0-9A-F]{4}");
        assertThat(failure.title()).contains(failure.code()).doesNotContain("Demo");
        assertThat(failure.details()).isEmpty();
    }

    @Test
    void theCodeNamesThePlaceNotTheMoment() {
        assertThat(Failure.codeOf(thrownHere("a"))).isEqualTo(Failure.codeOf(thrownHere("b")));
        assertThat(Failure.codeOf(thrownHere("a")))
                .isNotEqualTo(Failure.codeOf(new IllegalStateException("a")));
    }

    private static RuntimeException thrownHere(String message) {
        return new IllegalStateException(message);
    }
}
