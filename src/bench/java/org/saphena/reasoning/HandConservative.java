package org.saphena.reasoning;

import static org.saphena.clinical.OptionStatus.ADJUNCT;
import static org.saphena.clinical.OptionStatus.CONTRAINDICATED;
import static org.saphena.clinical.OptionStatus.FIRST_LINE;
import static org.saphena.clinical.OptionStatus.INTERIM;
import static org.saphena.clinical.OptionStatus.NOT_INDICATED;
import static org.saphena.clinical.OptionStatus.RELATIVE_CONTRAINDICATION;
import static org.saphena.clinical.OptionStatus.SUITABLE;
import static org.saphena.clinical.OptionStatus.UNDETERMINED;
import static org.saphena.reasoning.Hand.all;
import static org.saphena.reasoning.Hand.any;
import static org.saphena.reasoning.Hand.held;
import static org.saphena.reasoning.Hand.not;
import static org.saphena.reasoning.Hand.of;
import static org.saphena.reasoning.Hand.sure;

import org.saphena.clinical.CeapClass;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Preference;

/** The statuses of what is neither a procedure nor compression, written by hand. */
final class HandConservative {
    private final HandLeg leg;
    private final HandPerson person;
    private final int trunkMatters;

    HandConservative(HandLeg leg) {
        this.leg = leg;
        this.person = leg.person;
        this.trunkMatters =
                leg.anyIndicated(
                        HandTrunk.Indication.STRONG,
                        HandTrunk.Indication.FAIR,
                        HandTrunk.Indication.WEAK,
                        HandTrunk.Indication.UNDETERMINED);
    }

    /**
     * @param anyOpen whether a trunk or phlebectomy is open, or goes with something
     */
    OptionStatus lifestyle(boolean anyOpen) {
        int complains =
                any(
                        sure(leg.symptomatic),
                        sure(leg.ceap(CeapClass.C3)),
                        sure(leg.skinClass));
        return new Hand.FirstFit<OptionStatus>()
                .row(all(of(!anyOpen), complains), FIRST_LINE)
                .status(ADJUNCT);
    }

    OptionStatus venoactive(boolean anyOpen) {
        int shown =
                any(
                        sure(leg.symptomaticForIndication),
                        all(sure(leg.symptomatic), sure(leg.varicose())),
                        sure(leg.ceap(CeapClass.C3)));
        OptionStatus start =
                new Hand.FirstFit<OptionStatus>()
                        .row(
                                all(not(shown), of(leg.symptomatic == Hand.OPEN)),
                                UNDETERMINED)
                        .row(not(shown), NOT_INDICATED)
                        .row(sure(leg.openUlcer()), ADJUNCT)
                        .row(person.wishes(Preference.CONSERVATIVE), SUITABLE)
                        .row(of(anyOpen), INTERIM)
                        .status(SUITABLE);
        int mother = any(person.pregnant, person.postpartum, person.breastfeeding);
        return held(start, mother, RELATIVE_CONTRAINDICATION);
    }

    OptionStatus ulcerCare() {
        return new Hand.FirstFit<OptionStatus>()
                .row(leg.openUlcer(), FIRST_LINE)
                .status(NOT_INDICATED);
    }

    OptionStatus reassurance(int deferring) {
        int calm = all(not(deferring), not(trunkMatters));
        int signs = any(leg.varicose(), leg.ceap(CeapClass.C3), leg.skinClass);
        return new Hand.FirstFit<OptionStatus>()
                .row(leg.ceapUnknown, UNDETERMINED)
                .row(all(leg.early(), not(leg.symptomaticForIndication), calm), FIRST_LINE)
                .row(all(not(signs), leg.symptomaticForIndication, calm), SUITABLE)
                .status(NOT_INDICATED);
    }

    OptionStatus stretching(int flagged) {
        return new Hand.FirstFit<OptionStatus>()
                .row(sure(person.restless), NOT_INDICATED)
                .row(flagged, NOT_INDICATED)
                .row(of(leg.cramps == Hand.OPEN), UNDETERMINED)
                .row(not(leg.cramps), NOT_INDICATED)
                .row(any(trunkMatters, leg.clots.deepReflux), ADJUNCT)
                .status(FIRST_LINE);
    }

    OptionStatus magnesium() {
        int low =
                all(sure(leg.cramps), sure(person.magnesiumLow), not(sure(person.pregnant)));
        OptionStatus start =
                new Hand.FirstFit<OptionStatus>()
                        .row(all(low, person.egfrUnknown), UNDETERMINED)
                        .row(low, SUITABLE)
                        .status(NOT_INDICATED);
        return held(start, person.renalFailure, CONTRAINDICATED);
    }
}
