package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saphena.clinical.Side;

/** Raising the leg is not for arterial disease (facts.md 9). */
class RaisingTheLegTest {
    private static final String CAUTION = "R-LIFESTYLE-ARTERIAL";

    @Test
    void arterialDiseaseIsSaidBesideTheAdvice() {
        assertThat(Patch.of("V19").answer().option(Side.LEFT, "lifestyle/leg").cautions())
                .extracting(Caution::rule)
                .contains(CAUTION);
    }

    @Test
    void goodArteriesAreNotMentioned() {
        assertThat(Patch.of("V01").answer().option("lifestyle/leg").cautions())
                .extracting(Caution::rule)
                .doesNotContain(CAUTION);
    }
}
