package org.saphena.storage;

import org.saphena.clinical.Coded;

/** Why two patients are taken for one. */
public enum MergeReason implements Coded {
    /** Somebody was entered twice by mistake. */
    ENTERED_TWICE,
    /** The clinic gave a new number. */
    NEW_NUMBER,
    /** The name was changed or was misspelt. */
    OTHER_NAME,
    /** The birth date was corrected. */
    OTHER_BIRTH_DATE,
    /** One of them came with an import. */
    IMPORTED
}
