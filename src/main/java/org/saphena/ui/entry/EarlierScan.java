package org.saphena.ui.entry;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Side;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.LegAssessment;
import org.saphena.veinmap.LegPicture;

/**
 * The vein map of an earlier visit, to be seen beside the one of today.
 *
 * @param on the day of that visit
 * @param file the visit itself, which the grid of today is compared with
 */
public record EarlierScan(
        LocalDate on,
        LegPicture right,
        LegPicture left,
        CaseFile file,
        Optional<Assessment> answer) {
    /**
     * The map of a visit as the rules judge it, else as it was recorded; or empty when no leg was
     * scanned.
     */
    public static Optional<EarlierScan> of(CaseFile file, Optional<Assessment> answer) {
        LegPicture right = picture(file, answer, Side.RIGHT);
        LegPicture left = picture(file, answer, Side.LEFT);
        return right instanceof LegPicture.Examined || left instanceof LegPicture.Examined
                ? Optional.of(
                        new EarlierScan(file.consultation().date(), right, left, file, answer))
                : Optional.empty();
    }

    static LegPicture picture(CaseFile file, Optional<Assessment> answer, Side side) {
        Leg leg = file.consultation().legs().of(side);
        @Nullable LegAssessment judged = answer.map(each -> each.legs().get(side)).orElse(null);
        return judged == null ? LegPicture.unjudged(leg) : LegPicture.of(leg, judged.veins());
    }
}
