package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Only profiles whose status differs are named (facts.md 4.14.10). */
class OtherProfilesTest {
    private static final Patch TRUNK = Patch.of("V36");

    @Test
    void svsPutsGlueBesideHeatAndNiceLeavesStockingsOut() {
        Answer answer = TRUNK.answer();
        assertThat(answer.option("cyanoacrylate-closure/gsv").otherProfiles())
                .extracting(other -> other.profile() + " " + other.status().code())
                .containsExactly("svs-2023 first-line");
        assertThat(answer.option("compression-15-20/leg").otherProfiles())
                .extracting(other -> other.profile() + " " + other.status().code())
                .containsExactly("nice-cg168 not-indicated");
    }

    @Test
    void agreementIsNotListed() {
        assertThat(TRUNK.answer().option("evla/gsv").otherProfiles()).isEmpty();
    }

    @Test
    void whatIsListedIsWhatTheOtherProfileSays() {
        for (Option option :
                TRUNK.answer().assessment().legs().values().iterator().next().options()) {
            for (OtherProfile other : option.otherProfiles()) {
                String name = option.treatment().code() + "/" + option.target().code();
                assertThat(TRUNK.answer(other.profile()).status(name))
                        .isEqualTo(other.status().code());
            }
        }
    }
}
