package org.saphena.settings;

import org.saphena.clinical.Coded;

/** Light, dark or high contrast, or as the operating system says. */
public enum Theme implements Coded {
    SYSTEM,
    LIGHT,
    DARK,
    HIGH_CONTRAST
}
