package org.saphena.ui.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.saphena.clinical.Decision;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Side;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.VisitRecord;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.LegAssessment;
import org.saphena.reasoning.Option;

/**
 * An option of one leg that can stand in the comparison.
 *
 * @param decided the clinician has chosen it, discussed it or put it off
 */
record Offer(OptionKey option, OptionStatus status, boolean decided) {
    private static final Set<OptionStatus> CLOSED =
            EnumSet.of(OptionStatus.CONTRAINDICATED, OptionStatus.NOT_INDICATED);
    private static final Set<OptionStatus> USUAL =
            EnumSet.of(
                    OptionStatus.FIRST_LINE,
                    OptionStatus.SUITABLE,
                    OptionStatus.ADJUNCT,
                    OptionStatus.INTERIM,
                    OptionStatus.WITH_CAUTION);
    private static final Set<Decision> IN_TALK =
            EnumSet.of(Decision.CHOSEN, Decision.DISCUSSED, Decision.LATER);

    /** What can be compared, in the order in which options are listed; waiting is no offer. */
    static List<Offer> of(Assessment assessment, VisitRecord visit, Side side) {
        return options(assessment, side).stream()
                .filter(option -> option.treatment() != Treatment.REASSURANCE)
                .map(option -> offer(option, visit, side))
                .filter(offer -> offer.decided() || !CLOSED.contains(offer.status()))
                .toList();
    }

    /**
     * What this patient cannot have or is advised against, unless it was decided on all the same.
     */
    static List<Option> barred(Assessment assessment, VisitRecord visit, Side side) {
        return options(assessment, side).stream()
                .filter(option -> option.status() == OptionStatus.CONTRAINDICATED)
                .filter(option -> !offer(option, visit, side).decided())
                .toList();
    }

    private static List<Option> options(Assessment assessment, Side side) {
        LegAssessment leg = assessment.legs().get(side);
        return leg == null ? List.of() : leg.options();
    }

    private static Offer offer(Option option, VisitRecord visit, Side side) {
        OptionKey key = new OptionKey(side, option.treatment(), option.target());
        boolean decided =
                visit.decisions().stream()
                        .filter(decision -> IN_TALK.contains(decision.decision()))
                        .map(OptionDecision::option)
                        .anyMatch(key::equals);
        return new Offer(key, option.status(), decided);
    }

    /** Whether it stands in the comparison unless somebody chooses otherwise. */
    boolean isUsual() {
        return decided || USUAL.contains(status);
    }
}
