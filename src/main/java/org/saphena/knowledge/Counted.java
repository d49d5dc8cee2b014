package org.saphena.knowledge;

import org.saphena.clinical.Coded;

/** What the size of a study counts. */
public enum Counted implements Coded {
    PEOPLE,
    LEGS,
    VEINS
}
