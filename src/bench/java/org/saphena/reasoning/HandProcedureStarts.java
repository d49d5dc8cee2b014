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

/** The start tables of the procedures for tributaries, perforators and spider veins, by hand. */
final class HandProcedureStarts {
    private static final BigDecimal LONG = new BigDecimal("0.50");
    private static final BigDecimal WIDE = new BigDecimal("3.5");

    private final HandLeg leg;
    private final HandPerson person;
    private final int pressing;

    HandProcedureStarts(HandLeg leg) {
        this.leg = leg;
        this.person = leg.person;
        this.pressing =
                leg.anyIndicated(HandTrunk.Indication.STRONG, HandTrunk.Indication.FAIR);
    }

    Hand.FirstFit<OptionStatus> phlebectomy() {
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
        return tributaries(new Hand.FirstFit<OptionStatus>().row(leads, FIRST_LINE, "R-OPT-06"));
    }

    Hand.FirstFit<OptionStatus> foam() {
        return tributaries(new Hand.FirstFit<>());
    }

    private Hand.FirstFit<OptionStatus> tributaries(Hand.FirstFit<OptionStatus> first) {
        int quiet = not(sure(leg.skinClass));
        int silent = all(sure(not(leg.symptomaticForIndication)), quiet);
        int open = of(leg.symptomaticForIndication == Hand.OPEN);
        return first.row(pressing, ADJUNCT, "R-OPT-09")
                .row(all(open, quiet), UNDETERMINED, "R-MD-SYMPTOMS")
                .row(all(silent, person.wishes(Preference.COSMETIC)), WITH_CAUTION, "R-CI-ALL-12")
                .row(silent, NOT_INDICATED, "R-IND-04")
                .row(unseen(), UNDETERMINED, "R-MD-DUPLEX")
                .row(
                        leg.anyTrunk(
                                trunk ->
                                        any(
                                                trunk.borderline(),
                                                trunk.isIndicated(HandTrunk.Indication.WEAK))),
                        SUITABLE, "R-IND-09")
                .end(FIRST_LINE, "R-IND-07");
    }

    /** Whether a vein that may feed the tributaries was not examined. */
    private int unseen() {
        int behind = of(leg.hasTributary(SegmentId.VAR_PT, SegmentId.VAR_PC));
        int small = leg.anyTrunk(trunk -> all(open(trunk), of(trunk.trunk == Trunk.SSV)));
        return any(
                leg.deepNotExamined,
                leg.anyTrunk(HandProcedureStarts::openFeeder),
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

    Hand.FirstFit<OptionStatus> perforators() {
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
        int trunkFirst = any(pressing, leg.anyTrunk(HandProcedureStarts::openFeeder));
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
        return new Hand.FirstFit<OptionStatus>()
                        .row(all(late, feeding, trunkFirst), WITH_CAUTION, "R-OPT-10-TRUNK-FIRST")
                        .row(all(late, feeding), SUITABLE, "R-OPT-10")
                        .row(persists, WITH_CAUTION, "R-OPT-10-PERSISTING")
                        .row(all(late, unmeasured), UNDETERMINED, "R-OPT-10-UNKNOWN")
                        .end(NOT_INDICATED, "R-OPT-10-NOT-NOW");
    }

    private List<Perforator> perforatorsOfLeg() {
        return leg.leg.duplex() == null ? List.of() : leg.leg.duplex().perforators();
    }

    private Hand.FirstFit<OptionStatus> spiders() {
        int wished = any(leg.symptomatic, leg.cosmeticWish);
        return new Hand.FirstFit<OptionStatus>()
                .row(leg.ceapUnknown, UNDETERMINED, "R-MD-CEAP")
                .row(not(leg.ceap(CeapClass.C1)), NOT_INDICATED, "R-IND-06-NO-C1")
                .row(not(wished), NOT_INDICATED, "R-IND-06-NO-WISH")
                .row(
                        leg.anyIndicated(
                                HandTrunk.Indication.STRONG,
                                HandTrunk.Indication.FAIR,
                                HandTrunk.Indication.WEAK),
                        ADJUNCT, "R-IND-06-ADJUNCT");
    }

    private int spidersAlone() {
        return all(
                not(leg.varicose()),
                any(leg.cosmeticWish, sure(leg.symptomaticForIndication)));
    }

    Hand.FirstFit<OptionStatus> spiderSclerotherapy() {
        return spiders().row(spidersAlone(), FIRST_LINE, "R-IND-06").end(SUITABLE, "R-IND-06-ALSO");
    }

    Hand.FirstFit<OptionStatus> spiderLaser(OptionStatus sclerotherapy) {
        boolean barred =
                sclerotherapy == CONTRAINDICATED || sclerotherapy == RELATIVE_CONTRAINDICATION;
        return spiders().row(all(of(barred), spidersAlone()), FIRST_LINE, "R-IND-06-LASER-FIRST")
                        .row(spidersAlone(), SUITABLE, "R-IND-06")
                        .end(SUITABLE, "R-IND-06-ALSO");
    }
}
