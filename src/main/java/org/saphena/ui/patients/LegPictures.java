package org.saphena.ui.patients;

import java.util.stream.Stream;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Side;
import org.saphena.reasoning.LegAssessment;
import org.saphena.service.PastVisit;
import org.saphena.veinmap.LegPicture;

/** The legs of a visit as the vein map draws them. */
final class LegPictures {
    private LegPictures() {}

    static LegPicture of(PastVisit visit, Side side) {
        return LegPicture.of(
                visit.file().consultation().legs().of(side),
                visit.answer()
                        .map(answer -> answer.legs().get(side))
                        .map(LegAssessment::veins)
                        .orElse(null));
    }

    static boolean isScanned(PastVisit visit) {
        return Stream.of(Side.values()).anyMatch(side -> isScanned(visit, side));
    }

    private static boolean isScanned(PastVisit visit, Side side) {
        Leg leg = visit.file().consultation().legs().of(side);
        return leg != null && leg.duplex() != null;
    }
}
