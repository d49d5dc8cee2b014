package org.saphena.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.Language;
import org.saphena.knowledge.Citation;
import org.saphena.knowledge.LocalText;

class CitationTextTest {
    @Test
    void aVerifiedSourceStandsAsItIs() {
        assertThat(text("1.3.2", true, true, Language.EN))
                .isEqualTo("A guideline, recommendation 1.3.2, strength I, evidence A");
    }

    @Test
    void anUnverifiedSourceSaysSo() {
        assertThat(text(null, false, false, Language.EN))
                .isEqualTo("A guideline, strength I, evidence A, NOT VERIFIED against the source");
        assertThat(text(null, false, false, Language.KO)).endsWith("원문 확인 안 됨");
    }

    @Test
    void anUnverifiedNumberSaysSo() {
        assertThat(text("1.3.2", true, false, Language.EN)).endsWith(", number not verified");
    }

    @Test
    void aNumberThatIsNotKnownIsNotCalledUnverified() {
        assertThat(text(null, true, false, Language.EN))
                .isEqualTo("A guideline, strength I, evidence A");
    }

    @Test
    void anUnverifiedGradeSaysSo() {
        assertThat(text(null, "I", true, false, false, Language.EN))
                .isEqualTo("A guideline, strength I, evidence A, strength and level not verified");
        assertThat(text("1.3.2", "I", true, false, false, Language.KO))
                .endsWith("번호 확인 안 됨, 권고 강도와 근거 수준 확인 안 됨");
    }

    @Test
    void aStrengthInWordsIsInTheLanguageAskedFor() {
        assertThat(text(null, "do not offer", true, true, true, Language.EN))
                .contains("strength do not offer");
        assertThat(text(null, "do not offer", true, true, true, Language.KO))
                .contains("권고 강도 시행하지 않도록 권고");
    }

    private static String text(
            @Nullable String number, boolean verified, boolean numberVerified, Language language) {
        return text(number, "I", verified, numberVerified, verified, language);
    }

    private static String text(
            @Nullable String number,
            String strength,
            boolean verified,
            boolean numberVerified,
            boolean gradeVerified,
            Language language) {
        return CitationText.of(
                new Citation(
                        "id",
                        "guideline",
                        2022,
                        number,
                        strength,
                        "A",
                        verified,
                        numberVerified,
                        gradeVerified,
                        new LocalText("A guideline", "어느 지침")),
                language);
    }
}
