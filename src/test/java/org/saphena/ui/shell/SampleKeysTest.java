package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The keys of the sample consultation; {@link KeyboardJourneyTest} types them. */
class SampleKeysTest {
    private static final int MOST = 340;

    private static Map<String, Integer> keys() {
        Map<String, Integer> keys = new LinkedHashMap<>();
        keys.put("find", Keyboard.count(SampleTyping.FIND));
        keys.put("symptoms", Keyboard.count(SampleTyping.SYMPTOMS));
        keys.put("history", Keyboard.count(SampleTyping.HISTORY));
        keys.put("exam", Keyboard.count(SampleTyping.EXAM));
        keys.put("duplex", Keyboard.count(SampleTyping.DUPLEX));
        keys.put("accept five sections", 5 * Keyboard.count(SampleTyping.ACCEPT));
        keys.put("plan", Keyboard.count(SampleTyping.PLAN));
        keys.put("sign and print", Keyboard.count(SampleTyping.SIGN_AND_PRINT));
        return keys;
    }

    @Test
    void theSampleConsultationTakesAtMostThreeHundredAndFortyKeys() {
        assertThat(keys().values().stream().mapToInt(Integer::intValue).sum())
                .as(keys().toString())
                .isLessThanOrEqualTo(MOST);
    }

    @Test
    void aHeldKeyCountsAndTextCountsItsCapitals() {
        List<Typing> script =
                List.of(new Typing("all kinds", "Alt+Shift+N Down*3 R8.1\u23ce 'Kim' Tab"));
        assertThat(Keyboard.count(script)).isEqualTo(3 + 3 + 5 + 4 + 1);
    }
}
