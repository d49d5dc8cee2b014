package org.saphena.knowledge;

import org.saphena.clinical.Coded;

/** Where a figure comes from: the range over the studies that patients are shown, or one study. */
public enum EvidenceKind implements Coded {
    SUMMARY,
    STUDY
}
