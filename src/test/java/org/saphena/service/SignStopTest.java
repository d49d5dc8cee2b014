package org.saphena.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saphena.clinical.Language;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;

class SignStopTest {
    private static final OptionKey TRUNK = new OptionKey(Side.RIGHT, Treatment.RFA, Target.SSV);
    private static final OptionKey LEG =
            new OptionKey(Side.LEFT, Treatment.COMPRESSION_20_30, Target.LEG);

    @Test
    void aDecisionThatIsGoneIsNamedWithItsLegAndItsVeinInWords() {
        assertThat(new SignStop.OptionGone(TRUNK).text(Language.EN))
                .isEqualTo(
                        "The options no longer have the one decided on: Right: Radiofrequency"
                                + " ablation (RFA), Small saphenous vein (SSV). Drop the decision,"
                                + " or correct what was recorded.");
        assertThat(new SignStop.OptionGone(TRUNK).text(Language.KO))
                .contains("오른쪽", "소복재정맥")
                .doesNotContain("ssv");
    }

    @Test
    void aChoiceThatBecameContraindicatedIsNamedWithItsVein() {
        assertThat(new SignStop.AgainstAdvice(TRUNK).text(Language.EN))
                .contains("Right: Radiofrequency ablation (RFA), Small saphenous vein (SSV)");
    }

    @Test
    void whatIsForTheWholeLegHasNoVein() {
        assertThat(new SignStop.OptionGone(LEG).text(Language.EN))
                .contains("Left: Compression, 20 to 30 mmHg. Drop");
    }
}
