package org.saphena.storage;

import java.util.Locale;

/**
 * Something that is wrong with the audit trail.
 *
 * @param seq the row at which it shows; one that is missing counts too
 */
public record AuditFault(long seq, Kind kind) {
    /** What is wrong. */
    public enum Kind {
        /** A row is not there. */
        MISSING,
        /** It cannot be read. */
        UNREADABLE,
        /** It does not follow the row before. */
        OUT_OF_ORDER,
        /** It does not say what it said. */
        ALTERED,
        /** The trail does not end where it ended. */
        END_MOVED,
        /** The file in use was older, or another, than the one before. */
        PUT_BACK,
        /** It was not made with the key that it should have had. */
        OTHER_KEY,
        /** The seal of a recovery kit is not the one that was made. */
        SEAL,
        /** From here on another recovery kit is needed to prove anything. */
        OTHER_KIT,
        /** What was signed is not what stands in the records. */
        SIGNED_ALTERED,
        /** What was signed does not stand in the records. */
        SIGNED_GONE,
        /** The records have a signed version without a row. */
        SIGNED_UNTOLD
    }

    /** The key of the text; its argument is {@link #seq}. */
    public String messageKey() {
        return "storage.audit." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
