package org.saphena.clinical;

/**
 * How a vein stands in one scan, as screen and paper show it; nothing unexamined is ever normal.
 */
public enum VeinStatus implements Coded {
    /** Open, and no reflux over the threshold. */
    NORMAL,
    /** Reflux over the threshold, or seen without a time; for a perforator: incompetent. */
    REFLUX,
    /** Thrombus, acute or old, or occluded. */
    OCCLUDED,
    /** Closed by treatment, or not there. */
    ABLATED,
    /** A varicose tributary that was found, whatever its flow. */
    PRESENT,
    /** Examined, but nothing is recorded about flow; never normal. */
    FLOW_UNKNOWN,
    /** Not listed in the scan. */
    NOT_EXAMINED,
    /** A perforator or varicosity of which nothing is recorded; not drawn. */
    NONE
}
