package org.saphena.reasoning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.VeinState;

/**
 * The answer for one leg.
 *
 * @param ceap null while no class was judged
 * @param veins every vein of the map with its state, in scan order; what screen and paper draw
 * @param findings the findings in one or a few sentences that never say more than the cells
 * @param assessable false when the leg could not be examined
 */
public record LegAssessment(
        boolean assessable,
        @Nullable CeapText ceap,
        @Nullable Score vcss,
        @Nullable VillaltaScore villalta,
        @Nullable WellsScore wells,
        List<SegmentId> refluxing,
        List<SegmentId> borderline,
        List<PerforatorSite> incompetentPerforators,
        List<SegmentId> notExamined,
        List<TrunkReport> trunks,
        List<VeinState> veins,
        String findings,
        List<Option> options) {}
