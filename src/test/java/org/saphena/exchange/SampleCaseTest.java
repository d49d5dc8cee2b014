package org.saphena.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Side;

class SampleCaseTest {
    private static final Path SAMPLE = Resources.MAIN.resolve("sample/sample.case.json");

    @Test
    void bothCopiesAreTheSame() {
        assertThat(Path.of("assets/sample/haneul.case.json")).hasSameBinaryContentAs(SAMPLE);
    }

    @Test
    void isMarkedAsDemonstrationAndHasTwoLegs() {
        CaseFile sample = CaseReader.read(SAMPLE);

        assertThat(sample.patient().givenName()).contains("DEMO");
        assertThat(sample.patient().nativeName()).contains("데모");
        assertThat(sample.consultation().legs().examined()).containsExactly(Side.RIGHT, Side.LEFT);
    }

    @Test
    void isInCanonicalForm() {
        byte[] bytes = Objects.requireNonNull(Resources.bytes(SAMPLE));

        assertThat(CaseWriter.write(CaseReader.read(bytes))).isEqualTo(bytes);
    }
}
