package org.saphena.clinical;

/** Where a cramp sits. */
public enum CrampSite implements Coded {
    CALF,
    FOOT,
    THIGH,
    ARM,
    TRUNK
}
