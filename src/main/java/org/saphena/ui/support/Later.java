package org.saphena.ui.support;

import java.time.Duration;

/** Does something after a while, on the screen's thread. */
@FunctionalInterface
public interface Later {
    void after(Duration delay, Runnable work);
}
