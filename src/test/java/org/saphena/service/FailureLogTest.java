package org.saphena.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureLogTest {
    @Test
    void kindAndPlaceAreKeptButNoMessage() {
        Exception cause = new IllegalArgumentException("Demo Patient");
        String text = FailureLog.describe(new IllegalStateException("about Demo Patient", cause));
        assertThat(text)
                .contains(
                        "java.lang.IllegalStateException",
                        "at org.saphena.service.FailureLogTest.kindAndPlaceAreKeptButNoMessage",
                        "caused by java.lang.IllegalArgumentException")
                .doesNotContain("Demo");
    }
}
