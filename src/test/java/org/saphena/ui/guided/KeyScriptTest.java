package org.saphena.ui.guided;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyScriptTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Alt+Shift+N|3|Alt+Shift+N",
                "Down*3|3|↓ ↓ ↓",
                "R8.1⏎2.4⏎|9|R8.1⏎ 2.4⏎",
                "'Kim h' Tab|7|Kim h Tab",
                "Ctrl+2 PageUp Alt+Enter|5|Ctrl+2 PgUp Alt+Enter",
                "→PageDown|9|→PageDown"
            })
    void countsEachHeldKeyAndShowsTheKeys(String written, int keys, String shown) {
        KeyScript script = new KeyScript(written);
        assertThat(script.count()).isEqualTo(keys);
        assertThat(script.shown()).isEqualTo(shown);
    }
}
