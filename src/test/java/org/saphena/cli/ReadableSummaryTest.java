package org.saphena.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.reasoning.Assessment;
import org.saphena.service.FakeConsultations;

class ReadableSummaryTest {
    private final FakeConsultations consultations = new FakeConsultations();
    private final CaseFile file = FakeConsultations.caseOf("D-1");

    @Test
    void theFirstLineSaysThatThePatientIsInvented() {
        assertThat(summary(Language.EN, true))
                .startsWith("DEMO CASE D-1: Female, 45 years, visit 14-Mar-2026");
        assertThat(summary(Language.EN, false)).startsWith("CASE D-1:");
    }

    @Test
    void noNameIsPrinted() {
        assertThat(summary(Language.EN, true)).doesNotContain("Example");
    }

    @Test
    void anOptionThatStandsHasMarkWordAndReason() {
        assertThat(summary(Language.EN, true))
                .contains("RIGHT LEG, C2,s Ep As Pr")
                .containsSubsequence("●●● favoured: Endovenous laser", "Reflux of 2.4 s.")
                .containsSubsequence("✕ contraindicated: Radiofrequency", "A clot is there.")
                .contains("Not called for by the findings: 1")
                .doesNotContain("Nothing calls.");
    }

    @Test
    void redFlagsAndMissingDataNameTheirSide() {
        assertThat(summary(Language.EN, true))
                .containsSubsequence(
                        "Red flags", "(Left, Same day)", "The left calf is newly swollen.")
                .containsSubsequence("Missing data", "whole person: Allergies were not asked.");
    }

    @Test
    void nothingRaisedIsSaidAsSuch() {
        Assessment full = consultations.assess(file, Language.EN, "default");
        Assessment bare =
                new Assessment(
                        full.knowledge(),
                        full.inputSha256(),
                        full.language(),
                        full.caseId(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        full.legs(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Set.of());
        assertThat(String.join("\n", ReadableSummary.of(file, bare, true)))
                .contains("None raised by what is recorded.")
                .contains("Nothing that would decide an option.");
    }

    @Test
    void itSpeaksKorean() {
        assertThat(summary(Language.KO, true))
                .startsWith("데모 증례 D-1: 여")
                .contains("●●● 우선 고려: 정맥 내 레이저", "아무것도 결정하지 않습니다");
    }

    private String summary(Language language, boolean demo) {
        return String.join(
                "\n",
                ReadableSummary.of(file, consultations.assess(file, language, "default"), demo));
    }
}
