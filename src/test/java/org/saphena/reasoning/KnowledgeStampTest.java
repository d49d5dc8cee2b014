package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A stamp is told apart by the beginning of its SHA-256. */
class KnowledgeStampTest {
    @Test
    void theBeginningIsTwelveDigitsOrAllThereIs() {
        assertThat(stamp("0123456789abcdef").shortSha256()).isEqualTo("0123456789ab");
        assertThat(stamp("0123").shortSha256()).isEqualTo("0123");
    }

    private static KnowledgeStamp stamp(String sha256) {
        return new KnowledgeStamp("2026.1", "default", sha256);
    }
}
