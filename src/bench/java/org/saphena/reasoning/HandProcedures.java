package org.saphena.reasoning;

import static org.saphena.clinical.OptionStatus.ADJUNCT;
import static org.saphena.clinical.OptionStatus.CONTRAINDICATED;
import static org.saphena.clinical.OptionStatus.FIRST_LINE;
import static org.saphena.clinical.OptionStatus.NOT_INDICATED;
import static org.saphena.clinical.OptionStatus.RELATIVE_CONTRAINDICATION;
import static org.saphena.clinical.OptionStatus.SUITABLE;
import static org.saphena.clinical.OptionStatus.UNDETERMINED;
import static org.saphena.clinical.OptionStatus.WITH_CAUTION;
import static org.saphena.reasoning.Hand.all;
import static org.saphena.reasoning.Hand.any;
import static org.saphena.reasoning.Hand.atLeast;
import static org.saphena.reasoning.Hand.held;
import static org.saphena.reasoning.Hand.in;
import static org.saphena.reasoning.Hand.not;
import static org.saphena.reasoning.Hand.of;
import static org.saphena.reasoning.Hand.sure;

import java.math.BigDecimal;
import java.util.List;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Perforator;
import org.saphena.clinical.Preference;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Trunk;

/** Statuses of the procedures for tributaries, perforators and spider veins, written by hand. */
final class HandProcedures {
    private static final BigDecimal LONG = new BigDecimal("0.50");
    private static final BigDecimal WIDE = new BigDecimal("3.5");

    private final HandLeg leg;
    private final HandPerson person;
    private final HandHolds holds;
    private final OptionStatus common;
    private final int deferred;
    private final int pressing;

    HandProcedures(HandLeg leg, HandHolds holds, OptionStatus aboveSpiders, int deferred) {
        this.leg = leg;
        this.person = leg.person;
        this.holds = holds;
        this.common = aboveSpiders;
        this.deferred = deferred;
        this.pressing =
                leg.anyIndicated(HandTrunk.Indication.STRONG, HandTrunk.Indication.FAIR);
    }

    OptionStatus phlebectomy() {
        int leads =
                leg.anyTrunk(
                        trunk ->
                                all(
                                        trunk.isIndicated(
                                                HandTrunk.Indication.STRONG,
                                                HandTrunk.Indication.FAIR),
                                        any(
                                                trunk.shallow,
                                                in(trunk.way, HandTrunk.Way.NO))));
        OptionStatus start =
                tributaries(new Hand.FirstFit<OptionStatus>().row(leads, FIRST_LINE));
        OptionStatus s = holds.small(from(start));
        s = held(s, leg.clots.tributarySvt, RELATIVE_CONTRAINDICATION);
        s = held(s, holds.conduit(), WITH_CAUTION);
        return deferred(held(s, elsewhere(), RELATIVE_CONTRAINDICATION));
    }

    OptionStatus foam() {
        OptionStatus start = tributaries(new Hand.FirstFit<>());
        OptionStatus s = holds.sclerosant(holds.foam(from(start)));
        s = held(s, leg.clots.tributarySvt, CONTRAINDICATED);
        return deferred(held(s, elsewhere(), RELATIVE_CONTRAINDICATION));
    }

    private int elsewhere() {
        return all(leg.clots.acuteSvt, not(leg.clots.tributarySvt));
    }

    private OptionStatus from(OptionStatus start) {
        return held(start, Hand.YES, common);
    }

    private OptionStatus deferred(OptionStatus status) {
        return deferred == Hand.YES ? CONTRAINDICATED : status;
    }

    private OptionStatus tributaries(Hand.FirstFit<OptionStatus> first) {
        int quiet = not(sure(leg.skinClass));
        int silent = all(sure(not(leg.symptomaticForIndication)), quiet);
        int open = of(leg.symptomaticForIndication == Hand.OPEN);
        return first.row(pressing, ADJUNCT)
                .row(all(open, quiet), UNDETERMINED)
                .row(all(silent, person.wishes(Preference.COSMETIC)), WITH_CAUTION)
                .row(silent, NOT_INDICATED)
                .row(unseen(), UNDETERMINED)
                .row(
                        leg.anyTrunk(
                                trunk ->
                                        any(
                                                trunk.borderline(),
                                                trunk.isIndicated(HandTrunk.Indication.WEAK))),
                        SUITABLE)
                .status(FIRST_LINE);
    }

    /** Whether a vein that may feed the tributaries was not examined. */
    private int unseen() {
        int behind = of(leg.hasTributary(SegmentId.VAR_PT, SegmentId.VAR_PC));
        int small = leg.anyTrunk(trunk -> all(open(trunk), of(trunk.trunk == Trunk.SSV)));
        return any(
                leg.deepNotExamined,
                leg.anyTrunk(HandProcedures::openFeeder),
                all(small, behind));
    }

    private static int open(HandTrunk trunk) {
        return trunk.isIndicated(HandTrunk.Indication.UNDETERMINED);
    }

    private static int openFeeder(HandTrunk trunk) {
        return all(open(trunk), any(of(trunk.trunk == Trunk.GSV), trunk.refluxing));
    }

    private static int pathologic(Perforator each) {
        return all(atLeast(each.refluxSeconds(), LONG), atLeast(each.diameterMm(), WIDE));
    }

    OptionStatus perforators() {
        int feeding = Hand.NO;
        int sick = Hand.NO;
        int unmeasured = Hand.NO;
        for (Perforator each : perforatorsOfLeg()) {
            int pathologic = pathologic(each);
            feeding = any(feeding, all(pathologic, of(each.nearUlcerOrSkinChange())));
            sick = any(sick, sure(pathologic));
            unmeasured |= of(each.refluxSeconds() == null || each.diameterMm() == null);
        }
        int late = leg.ceap(CeapClass.C4B, CeapClass.C5, CeapClass.C6, CeapClass.C6R);
        int trunkFirst = any(pressing, leg.anyTrunk(HandProcedures::openFeeder));
        int treated =
                leg.anyTrunk(
                        trunk ->
                                any(
                                        in(trunk.state, HandTrunk.State.GONE),
                                        trunk.closedBefore));
        int trunkOpen =
                any(pressing, leg.anyTrunk(trunk -> all(open(trunk), trunk.refluxing)));
        int persists =
                all(sick, treated, sure(leg.symptomaticForIndication), not(trunkOpen));
        OptionStatus start =
                new Hand.FirstFit<OptionStatus>()
                        .row(all(late, feeding, trunkFirst), WITH_CAUTION)
                        .row(all(late, feeding), SUITABLE)
                        .row(persists, WITH_CAUTION)
                        .row(all(late, unmeasured), UNDETERMINED)
                        .status(NOT_INDICATED);
        return deferred(holds.perforator(from(start)));
    }

    private List<Perforator> perforatorsOfLeg() {
        return leg.leg.duplex() == null ? List.of() : leg.leg.duplex().perforators();
    }

    private Hand.FirstFit<OptionStatus> spiders() {
        int wished = any(leg.symptomatic, leg.cosmeticWish);
        return new Hand.FirstFit<OptionStatus>()
                .row(leg.ceapUnknown, UNDETERMINED)
                .row(not(leg.ceap(CeapClass.C1)), NOT_INDICATED)
                .row(not(wished), NOT_INDICATED)
                .row(
                        leg.anyIndicated(
                                HandTrunk.Indication.STRONG,
                                HandTrunk.Indication.FAIR,
                                HandTrunk.Indication.WEAK),
                        ADJUNCT);
    }

    private int spidersAlone() {
        return all(
                not(leg.varicose()),
                any(leg.cosmeticWish, sure(leg.symptomaticForIndication)));
    }

    OptionStatus spiderSclerotherapy() {
        OptionStatus start = spiders().row(spidersAlone(), FIRST_LINE).status(SUITABLE);
        OptionStatus s = held(start, Hand.YES, holds.elective());
        return deferred(holds.spiderSclerotherapy(s));
    }

    OptionStatus spiderLaser(OptionStatus sclerotherapy) {
        boolean barred =
                sclerotherapy == CONTRAINDICATED || sclerotherapy == RELATIVE_CONTRAINDICATION;
        OptionStatus start =
                spiders().row(all(of(barred), spidersAlone()), FIRST_LINE)
                        .row(spidersAlone(), SUITABLE)
                        .status(SUITABLE);
        return deferred(held(start, Hand.YES, holds.invasive()));
    }
}
