package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;
import org.saphena.ui.support.Theme;

class LookTest extends WindowTest {
    @Test
    void thePreferencesOfTheSystemKeepNoLookOfAClosedWindow() {
        WeakReference<Look> closed = new WeakReference<>(fx(LookTest::following));

        System.gc();

        assertThat(closed.get()).isNull();
    }

    private static Look following() {
        Look look = new Look(Theme.LIGHT, 100);
        look.followSystem();
        return look;
    }
}
