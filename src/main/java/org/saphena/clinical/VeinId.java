package org.saphena.clinical;

/** Anything on the vein map that a scan can tell about: a segment or a perforator site. */
public sealed interface VeinId extends Coded permits SegmentId, PerforatorSite {}
