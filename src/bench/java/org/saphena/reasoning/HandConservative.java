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
import org.saphena.clinical.DrugClass;
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
    Hand.FirstFit<OptionStatus> lifestyle(boolean anyOpen) {
        int complains =
                any(
                        sure(leg.symptomatic),
                        sure(leg.ceap(CeapClass.C3)),
                        sure(leg.skinClass));
        return new Hand.FirstFit<OptionStatus>()
                .row(all(of(!anyOpen), complains), FIRST_LINE, "R-IND-10")
                .end(ADJUNCT, "R-LIFESTYLE");
    }

    Hand.FirstFit<OptionStatus> venoactiveStart(boolean anyOpen) {
        int shown =
                any(
                        sure(leg.symptomaticForIndication),
                        all(sure(leg.symptomatic), sure(leg.varicose())),
                        sure(leg.ceap(CeapClass.C3)));
        return new Hand.FirstFit<OptionStatus>()
                        .row(
                                all(not(shown), of(leg.symptomatic == Hand.OPEN)),
                                UNDETERMINED, "R-MD-SYMPTOMS")
                        .row(not(shown), NOT_INDICATED, "R-VAD-NONE")
                        .row(sure(leg.openUlcer()), ADJUNCT, "R-VAD-ULCER")
                        .row(person.wishes(Preference.CONSERVATIVE), SUITABLE, "R-VAD-CONSERVATIVE")
                        .row(of(anyOpen), INTERIM, "R-VAD-OPEN")
                        .end(SUITABLE, "R-VAD");
    }

    OptionStatus venoactive(boolean anyOpen) {
        int mother = any(person.pregnant, person.postpartum, person.breastfeeding);
        return held(Hand.status(venoactiveStart(anyOpen)), mother, RELATIVE_CONTRAINDICATION);
    }

    Hand.FirstFit<OptionStatus> ulcerCare() {
        return new Hand.FirstFit<OptionStatus>()
                .row(leg.ceapUnknown, UNDETERMINED, "R-MD-CEAP")
                .row(leg.openUlcer(), FIRST_LINE, "R-OPT-11")
                .end(NOT_INDICATED, "R-ULCER-NONE");
    }

    Hand.FirstFit<OptionStatus> reassurance(int deferring) {
        int calm = all(not(deferring), not(trunkMatters));
        int signs = any(leg.varicose(), leg.ceap(CeapClass.C3), leg.skinClass);
        return new Hand.FirstFit<OptionStatus>()
                .row(leg.ceapUnknown, UNDETERMINED, "R-MD-CEAP")
                .row(all(leg.early(), not(leg.symptomaticForIndication), calm), FIRST_LINE, "R-IND-04")
                .row(all(not(signs), leg.symptomaticForIndication, calm), SUITABLE, "R-IND-05")
                .end(NOT_INDICATED, "R-REASSURANCE-NOT");
    }

    Hand.FirstFit<OptionStatus> stretching(int flagged) {
        return new Hand.FirstFit<OptionStatus>()
                .row(sure(person.restless), NOT_INDICATED, "R-CR-02")
                .row(flagged, NOT_INDICATED, "R-CR-01")
                .row(of(leg.cramps == Hand.OPEN), UNDETERMINED, "R-MD-SYMPTOMS")
                .row(not(leg.cramps), NOT_INDICATED, "R-CR-05-NONE")
                .row(any(trunkMatters, leg.clots.deepReflux), ADJUNCT, "R-CR-08")
                .end(FIRST_LINE, "R-CR-05");
    }

    Hand.FirstFit<OptionStatus> magnesiumStart() {
        int low =
                all(sure(leg.cramps), sure(person.magnesiumLow), not(sure(person.pregnant)));
        return new Hand.FirstFit<OptionStatus>()
                        .row(all(low, person.egfrUnknown), UNDETERMINED, "R-MD-RENAL-FUNCTION")
                        .row(low, SUITABLE, "R-CR-06-LOW")
                        .end(NOT_INDICATED, "R-CR-06");
    }

    Hand.FirstFit<OptionStatus> quinine() {
        int listed = sure(person.drug(DrugClass.QUININE));
        return new Hand.FirstFit<OptionStatus>()
                .row(listed, NOT_INDICATED, "R-CR-07-LISTED")
                .end(NOT_INDICATED, "R-CR-07");
    }

    OptionStatus magnesium() {
        return held(Hand.status(magnesiumStart()), person.renalFailure, CONTRAINDICATED);
    }
}
