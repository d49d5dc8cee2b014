package org.saphena.settings;

import org.saphena.clinical.Coded;

/** Light or dark, or as the operating system says. */
public enum Theme implements Coded {
    SYSTEM,
    LIGHT,
    DARK
}
