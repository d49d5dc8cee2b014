package org.saphena.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
                .isEqualTo("Right, GSV upper thigh, depth: look");
        assertThat(en("/consultation/legs/left/arterial/abi")).isEqualTo("Left, ABI: look");
    }

    @Test
    void namesWhatWasMeasured() {
        assertThat(en("/consultation/legs/left/duplex/perforators/0/diameterMm"))
                .isEqualTo("Left, perforator, diameter: look");
        assertThat(en("/consultation/legs/left/duplex/trunks/GSV/straightLengthCm"))
                .startsWith("Left, ")
                .endsWith("straight length: look");
        assertThat(en("/consultation/legs/right/girthCm/ankle"))
                .isEqualTo("Right, ankle girth: look");
        assertThat(en("/consultation/legs/right/ulcer/count"))
                .isEqualTo("Right, number of ulcers: look");
        assertThat(en("/consultation/labs/sodium")).isEqualTo("Sodium: look");
        assertThat(en("/patient/heightCm")).isEqualTo("Height: look");
    }

    @Test
    void everyMeasureWithASoftLimitHasAName() {
        for (String place :
                List.of(
                        "/patient/birthDate",
                        "/patient/weightKg",
                        "/consultation/pregnancies",
                        "/consultation/labs/egfr",
                        "/consultation/legs/left/cramps/minutes",
                        "/consultation/legs/left/cramps/crampsPerNight",
                        "/consultation/legs/left/arterial/anklePressureMmHg",
                        "/consultation/legs/left/arterial/toePressureMmHg",
                        "/consultation/legs/left/arterial/toeBrachialIndex",
                        "/consultation/legs/left/girthCm/calf",
                        "/consultation/legs/left/ulcer/durationWeeks",
                        "/consultation/legs/left/ulcer/lengthCm",
                        "/consultation/legs/left/ulcer/widthCm",
                        "/consultation/legs/left/duplex/segments/SFJ/refluxSeconds",
                        "/consultation/legs/left/duplex/trunks/SSV/junctionHeightCm")) {
            assertThat(en(place)).doesNotMatch("(Left(, [A-Z ]+)?: )?look");
        }
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
                .isEqualTo("오른쪽, GSV 허벅지 상부, 깊이: 값");
    }
}
