package org.saphena.veinmap;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Leg;
import org.saphena.clinical.VeinId;
import org.saphena.clinical.VeinState;

/** What is known about the veins of one leg. */
public sealed interface LegPicture {
    /**
     * What is known about a leg.
     *
     * @param leg null when it was not examined
     * @param judged every vein with its state, or null when nobody judged the scan
     */
    static LegPicture of(@Nullable Leg leg, @Nullable List<VeinState> judged) {
        if (leg != null && Boolean.FALSE.equals(leg.assessable())) {
            return new NotAssessable();
        }
        DuplexStudy study = leg == null ? null : leg.duplex();
        return study == null || judged == null
                ? new NotExamined()
                : new Examined(
                        judged,
                        Boolean.TRUE.equals(study.perforatorsReviewed()),
                        Boolean.TRUE.equals(study.varicesReviewed()));
    }

    /**
     * What was recorded about a leg, while nobody judges it: the flow of a vein whose reflux was
     * timed is unknown, since only a threshold tells reflux from none.
     *
     * @param leg null when it was not examined
     */
    static LegPicture unjudged(@Nullable Leg leg) {
        DuplexStudy study = leg == null ? null : leg.duplex();
        return of(leg, study == null ? null : Unjudged.states(study));
    }

    /** No scan of this leg. */
    record NotExamined() implements LegPicture {}

    /** The leg could not be scanned, or is not there. */
    record NotAssessable() implements LegPicture {}

    /**
     * A scanned leg. Core segments that are not listed are not examined.
     *
     * @param perforatorsReviewed perforators were looked for, so that there are none but the listed
     *     ones
     * @param varicesReviewed varicose tributaries were looked for, so that there are none but the
     *     listed ones
     */
    record Examined(List<VeinState> veins, boolean perforatorsReviewed, boolean varicesReviewed)
            implements LegPicture {
        public Examined {
            veins = List.copyOf(veins);
            if (veins.stream().map(VeinState::vein).distinct().count() != veins.size()) {
                throw new IllegalArgumentException("a vein is listed twice");
            }
        }

        Optional<VeinState> find(VeinId vein) {
            return veins.stream().filter(state -> state.vein() == vein).findFirst();
        }
    }
}
