package org.saphena.reasoning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Trunk;
import org.saphena.knowledge.Fact;

/**
 * A recorded fact that the rules about an option look at, and what they hold it against.
 *
 * @param trunk the trunk, for a fact of a trunk
 * @param segment the segment, for a fact of a segment
 * @param everyLeg whether the other leg's record counts too
 * @param thresholds the numbers that it is compared with, ascending
 * @param codes the groups of codes that it is looked up in
 * @param whole whether it is also asked as a whole: yes or no, recorded or not
 */
record RuleRead(
        Fact fact,
        @Nullable Trunk trunk,
        @Nullable SegmentId segment,
        boolean everyLeg,
        List<BigDecimal> thresholds,
        List<Set<String>> codes,
        boolean whole) {
    RuleRead {
        thresholds = List.copyOf(thresholds);
        codes = List.copyOf(codes);
    }
}
