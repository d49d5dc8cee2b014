package org.saphena.reasoning;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Trunk;
import org.saphena.knowledge.Condition;
import org.saphena.knowledge.Scope;
import org.saphena.knowledge.Targets;

/**
 * Where a condition is asked, as far as the knowledge base alone can tell.
 *
 * @param trunk the trunk at hand, or null
 * @param segments the segments that a fact of a segment can be about
 * @param everyLeg whether it is asked of both legs
 */
record Around(@Nullable Trunk trunk, Set<SegmentId> segments, boolean everyLeg) {
    private static final String SEGMENT_ID = "segment.id";
    private static final String TRUNK_NAME = "trunk.name";

    Around {
        segments = Collections.unmodifiableSet(segments);
    }

    static Around leg(boolean everyLeg) {
        return new Around(null, EnumSet.allOf(SegmentId.class), everyLeg);
    }

    Around trunk(@Nullable Trunk name) {
        return name == null ? this : new Around(name, EnumSet.copyOf(SegmentId.of(name)), everyLeg);
    }

    /** The surroundings as a fact of {@code scope} sees them. */
    Around at(Scope scope) {
        return switch (scope) {
            case PERSON, LEG, PERFORATOR -> leg(everyLeg);
            case TRUNK -> leg(everyLeg).trunk(trunk);
            case SEGMENT -> this;
        };
    }

    /** The listed segments; those of the trunk when none is listed. */
    Around among(Set<String> codes) {
        return new Around(
                trunk,
                codes.isEmpty() ? (trunk == null ? segments : of(trunk)) : of(codes),
                everyLeg);
    }

    /**
     * What is left when all of these hold together: a part may be about some segments only; empty
     * when one is about another trunk.
     */
    Optional<Around> within(List<Condition> parts) {
        Set<SegmentId> left = EnumSet.noneOf(SegmentId.class);
        left.addAll(segments);
        for (Condition part : parts) {
            if (part instanceof Condition.In in && in.fact().id().equals(TRUNK_NAME)) {
                if (trunk != null && !in.codes().contains(Targets.of(trunk).code())) {
                    return Optional.empty();
                }
            } else if (part instanceof Condition.In in && in.fact().id().equals(SEGMENT_ID)) {
                left.retainAll(of(in.codes()));
            } else if (part instanceof Condition.Not(Condition.In in)
                    && in.fact().id().equals(SEGMENT_ID)) {
                left.removeAll(of(in.codes()));
            }
        }
        return Optional.of(new Around(trunk, left, everyLeg));
    }

    private static Set<SegmentId> of(Trunk trunk) {
        return EnumSet.copyOf(SegmentId.of(trunk));
    }

    private static Set<SegmentId> of(Set<String> codes) {
        return Arrays.stream(SegmentId.values())
                .filter(id -> codes.contains(id.code()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SegmentId.class)));
    }
}
