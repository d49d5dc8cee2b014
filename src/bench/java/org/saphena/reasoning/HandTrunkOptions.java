package org.saphena.reasoning;

import static org.saphena.clinical.OptionStatus.CONTRAINDICATED;
import static org.saphena.clinical.OptionStatus.RELATIVE_CONTRAINDICATION;
import static org.saphena.clinical.OptionStatus.WITH_CAUTION;
import static org.saphena.reasoning.Hand.all;
import static org.saphena.reasoning.Hand.any;
import static org.saphena.reasoning.Hand.atLeast;
import static org.saphena.reasoning.Hand.atMost;
import static org.saphena.reasoning.Hand.held;
import static org.saphena.reasoning.Hand.in;
import static org.saphena.reasoning.Hand.less;
import static org.saphena.reasoning.Hand.more;
import static org.saphena.reasoning.Hand.not;
import static org.saphena.reasoning.Hand.of;

import java.math.BigDecimal;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Preference;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SegmentState;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.Trunk;

/** The statuses of one trunk's options under the default profile, written by hand. */
final class HandTrunkOptions {
    private static final BigDecimal FOAM = new BigDecimal("6.0");
    private static final BigDecimal WIDE = new BigDecimal("10.0");
    private static final BigDecimal VERY_WIDE = new BigDecimal("12.0");
    private static final BigDecimal SHALLOW = new BigDecimal("5.0");
    private static final BigDecimal DEEP = new BigDecimal("10");

    private final HandTrunk trunk;
    private final HandLeg leg;
    private final HandPerson person;
    private final HandHolds holds;
    private final HandTrunkStarts starts;
    private final boolean isGsv;
    private final int pressing;
    private final OptionStatus common;
    private final OptionStatus[] statuses = new OptionStatus[Treatment.values().length];

    HandTrunkOptions(HandTrunk trunk, HandHolds holds, OptionStatus aboveSpiders) {
        this.trunk = trunk;
        this.leg = trunk.leg;
        this.person = leg.person;
        this.holds = holds;
        this.starts = new HandTrunkStarts(trunk);
        this.isGsv = trunk.trunk == Trunk.GSV;
        this.pressing =
                trunk.isIndicated(HandTrunk.Indication.STRONG, HandTrunk.Indication.FAIR);
        this.common = common(aboveSpiders);
    }

    /** By the number of the treatment; null where the trunk has no such option. */
    OptionStatus[] statuses(int deferred) {
        OptionStatus heat = heat();
        put(Treatment.EVLA, heat);
        put(Treatment.RFA, holds.pacemaker(heat));
        put(Treatment.CYANOACRYLATE_CLOSURE, glue());
        put(Treatment.MECHANOCHEMICAL_ABLATION, mechanochemical());
        OptionStatus foam = foam();
        put(Treatment.FOAM_SCLEROTHERAPY, holds.sclerosant(foam));
        put(Treatment.POLIDOCANOL_MICROFOAM, holds.polidocanol(foam));
        put(Treatment.HIGH_LIGATION_STRIPPING, surgery());
        if (isGsv) {
            put(Treatment.ASVAL, sparing(starts.asval()));
            put(Treatment.CHIVA, sparing(starts.chiva()));
        }
        if (deferred == Hand.YES) {
            for (int i = 0; i < statuses.length; i++) {
                if (statuses[i] != null) {
                    statuses[i] = CONTRAINDICATED;
                }
            }
        }
        HandPreferences.move(this.trunk, pressing, statuses);
        return statuses;
    }

    private void put(Treatment treatment, OptionStatus status) {
        statuses[treatment.ordinal()] = status;
    }

    /** Whatever the method: what the leg says and what this trunk says. */
    private OptionStatus common(OptionStatus aboveSpiders) {
        OptionStatus s = aboveSpiders;
        int elsewhere = all(leg.clots.acuteSvt, not(trunk.svtNow));
        int recent = all(leg.clots.recentSvt, not(leg.clots.acuteSvt));
        s = held(s, any(elsewhere, recent), RELATIVE_CONTRAINDICATION);
        int weak = trunk.isIndicated(HandTrunk.Indication.WEAK);
        s = held(s, any(all(weak, leg.varicose()), all(weak, not(leg.varicose()))), WITH_CAUTION);
        int fair = trunk.isIndicated(HandTrunk.Indication.FAIR);
        s = held(s, all(fair, leg.oedemaCause), WITH_CAUTION);
        return isGsv ? held(s, leg.arteries.mildWithSigns, WITH_CAUTION) : s;
    }

    private OptionStatus from(Hand.FirstFit<OptionStatus> start) {
        return held(Hand.status(start), Hand.YES, common);
    }

    private int flowing(int and) {
        return all(trunk.refluxing, and);
    }

    private OptionStatus heat() {
        OptionStatus s = holds.heat(from(starts.heat()));
        s = thermalOrGlue(s);
        s = held(s, flowing(trunk.aneurysm()), WITH_CAUTION);
        s = isGsv ? held(s, onlyLowerCalf(), WITH_CAUTION) : s;
        s = held(s, trunk.svtNow, RELATIVE_CONTRAINDICATION);
        return held(s, flowing(trunk.shallow), RELATIVE_CONTRAINDICATION);
    }

    /** What heat, glue and the mechanochemical way have in common. */
    private OptionStatus thermalOrGlue(OptionStatus s) {
        s = isGsv ? held(s, holds.conduit(), RELATIVE_CONTRAINDICATION) : s;
        s = held(s, flowing(in(trunk.way, HandTrunk.Way.NO)), CONTRAINDICATED);
        return held(
                s,
                flowing(trunk.anyState(SegmentState.CHRONIC_THROMBUS)),
                RELATIVE_CONTRAINDICATION);
    }

    private int onlyLowerCalf() {
        return flowing(
                not(
                        trunk.anyRefluxing(
                                SegmentId.GSV_UT,
                                SegmentId.GSV_MT,
                                SegmentId.GSV_LT,
                                SegmentId.GSV_K,
                                SegmentId.GSV_UC)));
    }

    private OptionStatus glue() {
        OptionStatus s = thermalOrGlue(holds.glue(from(starts.catheterWithoutHeat())));
        s = held(s, trunk.svtNow, CONTRAINDICATED);
        s = held(s, flowing(trunk.aneurysm()), WITH_CAUTION);
        s = held(s, flowing(trunk.shallow), RELATIVE_CONTRAINDICATION);
        s = held(s, flowing(more(trunk.diameter, WIDE)), WITH_CAUTION);
        int under = all(atLeast(trunk.depth, SHALLOW), less(trunk.depth, DEEP));
        s = held(s, flowing(under), WITH_CAUTION);
        return held(
                s,
                all(pressing, person.wishes(Preference.NO_IMPLANT)),
                RELATIVE_CONTRAINDICATION);
    }

    private OptionStatus mechanochemical() {
        OptionStatus s = thermalOrGlue(holds.mechanochemical(from(starts.catheterWithoutHeat())));
        s = held(s, trunk.svtNow, CONTRAINDICATED);
        s = held(s, flowing(trunk.aneurysm()), WITH_CAUTION);
        s = held(s, flowing(trunk.shallow), WITH_CAUTION);
        int wide = all(more(trunk.diameter, WIDE), atMost(trunk.diameter, VERY_WIDE));
        s = held(s, flowing(wide), WITH_CAUTION);
        s = held(s, flowing(more(trunk.diameter, VERY_WIDE)), RELATIVE_CONTRAINDICATION);
        return held(s, flowing(leg.openUlcer()), WITH_CAUTION);
    }

    private OptionStatus foam() {
        OptionStatus s = holds.foam(from(starts.foam()));
        s = isGsv ? held(s, holds.conduit(), RELATIVE_CONTRAINDICATION) : s;
        s = held(s, trunk.svtNow, CONTRAINDICATED);
        s = held(s, flowing(trunk.aneurysm()), WITH_CAUTION);
        s = held(s, flowing(atLeast(trunk.diameter, FOAM)), WITH_CAUTION);
        return held(s, all(pressing, person.wishes(Preference.BEST_LONG_TERM)), WITH_CAUTION);
    }

    private OptionStatus surgery() {
        OptionStatus s = holds.surgery(from(starts.surgery()));
        s = isGsv ? held(s, holds.conduit(), RELATIVE_CONTRAINDICATION) : s;
        s = held(s, trunk.svtNow, RELATIVE_CONTRAINDICATION);
        s = trunk.trunk == Trunk.SSV ? held(s, trunk.refluxing, WITH_CAUTION) : s;
        return held(s, flowing(trunk.treatedBefore), WITH_CAUTION);
    }

    private OptionStatus sparing(Hand.FirstFit<OptionStatus> start) {
        OptionStatus s = holds.small(from(start));
        s = held(s, holds.conduit(), WITH_CAUTION);
        return held(s, trunk.svtNow, RELATIVE_CONTRAINDICATION);
    }
}
