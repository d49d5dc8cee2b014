package org.saphena.reasoning;

import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Target;
import org.saphena.clinical.Trunk;
import org.saphena.knowledge.MissingRule;
import org.saphena.knowledge.Targets;

/** Something that is missing, and where: of the person, of a leg or of a trunk. */
record MissingPart(MissingRule rule, Scene scene) {
    @Nullable Target target() {
        return scene.trunk() == null ? null : Targets.of(scene.trunk());
    }

    /** Whether a fact that is not recorded at the spot is a part of what is missing here. */
    boolean covers(Spot spot) {
        return spot.read().fact().missing() == rule.code()
                && (scene.side() == null || spot.scene().side() == scene.side())
                && (scene.trunk() == null || scene.trunk() == trunkOf(spot));
    }

    private static @Nullable Trunk trunkOf(Spot spot) {
        return spot.scene().segment() == null
                ? spot.scene().trunk()
                : spot.scene().segment().trunk().orElse(null);
    }
}
