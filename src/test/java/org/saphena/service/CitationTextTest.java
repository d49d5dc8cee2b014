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

    private static String text(
            @Nullable String number, boolean verified, boolean numberVerified, Language language) {
        return CitationText.of(
                new Citation(
                        "id",
                        "guideline",
                        2022,
                        number,
                        "I",
                        "A",
                        verified,
                        numberVerified,
                        new LocalText("A guideline", "어느 지침")),
                language);
    }
}
