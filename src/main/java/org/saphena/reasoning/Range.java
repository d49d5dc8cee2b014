package org.saphena.reasoning;

import java.util.Set;
import org.saphena.clinical.SegmentId;

/** Over which scenes a condition looks. */
sealed interface Range {
    Iterable<Scene> of(Scenes scenes, Scene scene);

    /** The examined legs. */
    record Legs() implements Range {
        @Override
        public Iterable<Scene> of(Scenes scenes, Scene scene) {
            return scenes.legs();
        }
    }

    /** The trunks of the leg. */
    record Trunks() implements Range {
        @Override
        public Iterable<Scene> of(Scenes scenes, Scene scene) {
            return scenes.trunks(scene);
        }
    }

    /** The recorded perforators of the leg. */
    record Perforators() implements Range {
        @Override
        public Iterable<Scene> of(Scenes scenes, Scene scene) {
            return scenes.perforators(scene);
        }
    }

    /** The recorded segments of the trunk. */
    record SegmentsOfTrunk() implements Range {
        @Override
        public Iterable<Scene> of(Scenes scenes, Scene scene) {
            return scenes.segments(scene);
        }
    }

    /** The recorded segments among these. */
    record SegmentsAmong(Set<SegmentId> among) implements Range {
        @Override
        public Iterable<Scene> of(Scenes scenes, Scene scene) {
            return scenes.segments(scene, among);
        }
    }
}
