package org.saphena.storage;

import java.util.Locale;

/** Why it may take long to open a vault. */
public enum LongOpening {
    /** It is not as it was closed, so that every page is read. */
    CHECKING,
    /** A newer program backs it up and changes its tables. */
    UPGRADING;

    /** The key of its words. */
    public String messageKey() {
        return "vault.opening." + name().toLowerCase(Locale.ROOT);
    }
}
