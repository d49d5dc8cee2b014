package org.saphena.reasoning;

import static org.saphena.reasoning.Hand.all;
import static org.saphena.reasoning.Hand.in;
import static org.saphena.reasoning.Hand.not;
import static org.saphena.reasoning.Hand.of;
import static org.saphena.reasoning.Hand.sure;

import org.saphena.clinical.CeapClass;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Trunk;

/** Whether one trunk calls for treatment, and by which rule, written by hand. */
final class HandIndication {
    private final HandTrunk trunk;
    private final HandLeg leg;

    HandIndication(HandTrunk trunk) {
        this.trunk = trunk;
        this.leg = trunk.leg;
    }

    Hand.FirstFit<HandTrunk.Indication> table() {
        int varicose = leg.ceap(CeapClass.C2, CeapClass.C2R);
        int oedema = leg.ceap(CeapClass.C3);
        int quiet = all(not(oedema), not(leg.skinClass));
        int cramps = all(varicose, quiet, leg.crampsOnlyRecorded, not(sure(leg.person.restless)));
        int flows = all(trunk.refluxing, not(leg.deepNotExamined));
        int silent = all(quiet, sure(not(leg.symptomaticForIndication)));
        int junction = trunk.anyRefluxing(trunk.trunk == Trunk.SSV ? SegmentId.SPJ : SegmentId.SFJ);
        return new Hand.FirstFit<HandTrunk.Indication>()
                .row(in(trunk.state, HandTrunk.State.GONE), HandTrunk.Indication.NONE, "R-ST-02")
                .row(all(in(trunk.state, HandTrunk.State.COMPETENT), junction), HandTrunk.Indication.NONE, "R-IND-08")
                .row(in(trunk.state, HandTrunk.State.COMPETENT), HandTrunk.Indication.NONE, "R-IND-09")
                .row(leg.ceapUnknown, HandTrunk.Indication.UNDETERMINED, "R-MD-CEAP")
                .row(all(cramps, flows), HandTrunk.Indication.WEAK, "R-IND-18")
                .row(cramps, HandTrunk.Indication.UNDETERMINED, "R-IND-18")
                .row(all(varicose, silent), HandTrunk.Indication.NONE, "R-IND-04")
                .row(silent, HandTrunk.Indication.NONE, "R-IND-15")
                .row(of(leg.leg.duplex() == null), HandTrunk.Indication.UNDETERMINED, "R-MD-DUPLEX")
                .row(in(trunk.state, HandTrunk.State.UNKNOWN), HandTrunk.Indication.UNDETERMINED, "R-MD-REFLUX-TIME")
                .row(leg.deepNotExamined, HandTrunk.Indication.UNDETERMINED, "R-MD-DEEP-VEINS")
                .row(all(leg.skinClass, flows), HandTrunk.Indication.STRONG, "R-IND-03")
                .row(
                        all(varicose, sure(leg.symptomaticForIndication), flows),
                        HandTrunk.Indication.STRONG, "R-IND-01")
                .row(all(oedema, flows), HandTrunk.Indication.FAIR, "R-IND-02")
                .row(all(sure(leg.symptomaticForIndication), flows), HandTrunk.Indication.WEAK, "R-IND-05")
                .end(HandTrunk.Indication.UNDETERMINED, "R-MD-SYMPTOMS");
    }
}
