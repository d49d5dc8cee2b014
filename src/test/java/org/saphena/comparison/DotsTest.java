package org.saphena.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.saphena.ui.SampleEvidence;

class DotsTest {
    @Test
    void aRangeIsSureUpToItsLowerEnd() {
        assertThat(Dots.of(SampleEvidence.range("75", "95"))).isEqualTo(new Dots(75, 95));
    }

    @Test
    void aLowerEndIsNeverRoundedUp() {
        assertThat(Dots.of(SampleEvidence.range("88.5", "94"))).isEqualTo(new Dots(88, 94));
        assertThat(Dots.of(SampleEvidence.range("0.5", "1"))).isEqualTo(new Dots(0, 1));
    }

    @Test
    void oneValueIsSureAsAWhole() {
        assertThat(Dots.of(SampleEvidence.value("84"))).isEqualTo(new Dots(84, 84));
    }

    @Test
    void lessThanOneOfAHundredIsADotThatNotAllStudiesShow() {
        assertThat(Dots.of(SampleEvidence.value("0.1"))).isEqualTo(new Dots(0, 1));
        assertThat(Dots.of(SampleEvidence.under("1"))).isEqualTo(new Dots(0, 1));
    }

    @Test
    void moreThanAHundredIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Dots(0, 101));
        assertThatIllegalArgumentException().isThrownBy(() -> new Dots(5, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new Dots(-1, 4));
    }
}
