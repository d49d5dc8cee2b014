package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** case-format.md: deep reflux beside deep veins that are called normal is refused. */
class DeepContradictionsTest {
    private static final Engine ENGINE = new Engine(Answer.KNOWLEDGE);
    private static final String POPLITEAL = "duplex/segments/POPV/refluxSeconds";

    private static List<Contradiction> of(Patch patch) {
        return ENGINE.contradictions(patch.file());
    }

    @Test
    void aDeepSegmentOverItsThresholdContradictsNormalDeepVeins() {
        assertThat(of(Starts.varicose().leg(POPLITEAL, "1.2")))
                .containsExactly(
                        new Contradiction(
                                "/consultation/legs/right/" + POPLITEAL, "1.2 s", "normal"));
    }

    @Test
    void upToTheThresholdNothingContradicts() {
        assertThat(of(Starts.varicose().leg(POPLITEAL, "1.0"))).isEmpty();
    }

    @Test
    void deepRefluxBesideItsOwnSummaryIsNoContradiction() {
        assertThat(
                        of(
                                Starts.varicose()
                                        .leg(POPLITEAL, "1.2")
                                        .leg("duplex/deepVeins", "\"reflux\"")))
                .isEmpty();
    }

    @Test
    void superficialRefluxContradictsNothing() {
        assertThat(of(Starts.varicose())).isEmpty();
    }
}
