package org.saphena.settings;

import org.saphena.clinical.Coded;

/** What the list of patients is put in order by. */
public enum ListSort implements Coded {
    LAST,
    NAME,
    BORN,
    NUMBER
}
