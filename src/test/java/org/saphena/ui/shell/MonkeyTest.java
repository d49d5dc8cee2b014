package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saphena.ui.SampleCases;
import org.saphena.ui.entry.Section;

/** Some hundred senseless events; {@link Monkey} alone does twenty thousand. */
class MonkeyTest extends WindowTest {
    private static final int EVENTS = 300;

    @Test
    void senselessKeysAndClicksBreakNothing() {
        EntryWindow window =
                fx(() -> EntryWindow.open(SampleCases.full(), 1440, 900, Section.SYMPTOMS));
        show(window.scene());
        Monkey monkey = fx(() -> new Monkey(window, 20261120));
        for (int i = 0; i < EVENTS; i++) {
            fx(() -> {
                monkey.act();
                return true;
            });
        }
        assertThat(fx(monkey::wrong)).isEmpty();
    }
}
