package org.saphena.reasoning;

import org.saphena.clinical.DuplexStudy;
import org.saphena.knowledge.FactValue;

/** A place of one case that the rules about an option look at, and what is recorded there. */
record Spot(RuleRead read, Scene scene, Reading reading) {
    String pointer() {
        return scene.fill(read.fact().pointer());
    }

    /** Whether nothing is recorded, or only that it was not examined. */
    boolean isMissing() {
        return reading instanceof Reading.Nothing
                || reading instanceof Reading.Value(FactValue.Code(String code))
                        && !Proposable.says(code);
    }

    /** Whether the scan lists nothing for the segment so far. */
    boolean isUnlistedSegment() {
        DuplexStudy duplex = scene.side() == null ? null : scene.duplex();
        return scene.segment() != null
                && (duplex == null || !duplex.segments().containsKey(scene.segment()));
    }
}
