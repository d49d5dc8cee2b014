package org.saphena.clinical;

/** Whether a vein segment is open, and if not, why. */
public enum SegmentState implements Coded {
    PATENT,
    ACUTE_THROMBUS,
    CHRONIC_THROMBUS,
    OCCLUDED,
    ABLATED,
    ABSENT,
    HYPOPLASTIC
}
