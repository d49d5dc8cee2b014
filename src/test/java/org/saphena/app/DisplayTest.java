package org.saphena.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayTest {
    @ParameterizedTest
    @ValueSource(strings = {"DISPLAY", "WAYLAND_DISPLAY"})
    void linuxNeedsADisplayServer(String variable) {
        assertThat(Display.isThere(Map.of(), "Linux", null)).isFalse();
        assertThat(Display.isThere(Map.of(variable, ""), "Linux", null)).isFalse();
        assertThat(Display.isThere(Map.of(variable, ":0"), "Linux", null)).isTrue();
    }

    @Test
    void theHeadlessPlatformDrawsWithoutOne() {
        assertThat(Display.isThere(Map.of(), "Linux", "Headless")).isTrue();
        assertThat(Display.isThere(Map.of(), "Linux", "gtk")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Windows 11", "Mac OS X"})
    void otherSystemsAlwaysHaveOne(String system) {
        assertThat(Display.isThere(Map.of(), system, null)).isTrue();
    }
}
