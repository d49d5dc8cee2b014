package org.saphena.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saphena.clinical.Language;
import org.saphena.text.Messages;

class PlaceWordsTest {
    private static String en(String pointer) {
        return PlaceWords.before(pointer, "look", Messages.of(Language.EN));
    }

    @Test
    void namesTheLegAndTheVein() {
        assertThat(en("/consultation/legs/right/duplex/segments/GSV_UT/depthMm"))
                .isEqualTo("Right, GSV upper thigh: look");
        assertThat(en("/consultation/legs/left/arterial/abi")).isEqualTo("Left: look");
    }

    @Test
    void saysNothingOfWhatBelongsToThePersonOrIsNotKnown() {
        assertThat(en("/consultation/pregnancy")).isEqualTo("look");
        assertThat(en("/consultation/legs/right/duplex/segments/NO_SUCH/x"))
                .isEqualTo("Right: look");
    }

    @Test
    void speaksKorean() {
        assertThat(
                        PlaceWords.before(
                                "/consultation/legs/right/duplex/segments/GSV_UT/depthMm",
                                "값",
                                Messages.of(Language.KO)))
                .isEqualTo("오른쪽, GSV 허벅지 상부: 값");
    }
}
