package org.saphena.reasoning;

import static org.saphena.clinical.OptionStatus.CONTRAINDICATED;
import static org.saphena.clinical.OptionStatus.RELATIVE_CONTRAINDICATION;
import static org.saphena.clinical.OptionStatus.WITH_CAUTION;
import static org.saphena.reasoning.Hand.all;
import static org.saphena.reasoning.Hand.held;
import static org.saphena.reasoning.Hand.not;
import static org.saphena.reasoning.Hand.of;

import org.saphena.clinical.OptionStatus;

/** Statuses of the procedures for tributaries, perforators and spider veins, written by hand. */
final class HandProcedures {

    private final HandLeg leg;
    private final HandPerson person;
    private final HandHolds holds;
    private final OptionStatus common;
    private final int deferred;
    private final HandProcedureStarts starts;

    HandProcedures(HandLeg leg, HandHolds holds, OptionStatus aboveSpiders, int deferred) {
        this.leg = leg;
        this.person = leg.person;
        this.holds = holds;
        this.common = aboveSpiders;
        this.deferred = deferred;
        this.starts = new HandProcedureStarts(leg);
    }

    OptionStatus phlebectomy() {
        OptionStatus s = holds.small(from(starts.phlebectomy()));
        s = held(s, leg.clots.tributarySvt, RELATIVE_CONTRAINDICATION);
        s = held(s, holds.conduit(), WITH_CAUTION);
        return deferred(held(s, elsewhere(), RELATIVE_CONTRAINDICATION));
    }

    OptionStatus foam() {
        OptionStatus s = holds.sclerosant(holds.foam(from(starts.foam())));
        s = held(s, leg.clots.tributarySvt, CONTRAINDICATED);
        return deferred(held(s, elsewhere(), RELATIVE_CONTRAINDICATION));
    }

    private int elsewhere() {
        return all(leg.clots.acuteSvt, not(leg.clots.tributarySvt));
    }

    private OptionStatus from(Hand.FirstFit<OptionStatus> start) {
        return held(Hand.status(start), Hand.YES, common);
    }

    private OptionStatus deferred(OptionStatus status) {
        return deferred == Hand.YES ? CONTRAINDICATED : status;
    }

    OptionStatus perforators() {
        return deferred(holds.perforator(from(starts.perforators())));
    }

    OptionStatus spiderSclerotherapy() {
        OptionStatus start = Hand.status(starts.spiderSclerotherapy());
        OptionStatus s = held(start, Hand.YES, holds.elective());
        return deferred(holds.spiderSclerotherapy(s));
    }

    OptionStatus spiderLaser(OptionStatus sclerotherapy) {
        OptionStatus start = Hand.status(starts.spiderLaser(sclerotherapy));
        return deferred(held(start, Hand.YES, holds.invasive()));
    }
}
