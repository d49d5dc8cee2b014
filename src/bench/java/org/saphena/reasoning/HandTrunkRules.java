package org.saphena.reasoning;

import static org.saphena.reasoning.Hand.all;
import static org.saphena.reasoning.Hand.atLeast;
import static org.saphena.reasoning.Hand.atMost;
import static org.saphena.reasoning.Hand.in;
import static org.saphena.reasoning.Hand.less;
import static org.saphena.reasoning.Hand.more;
import static org.saphena.reasoning.Hand.not;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.saphena.clinical.Condition;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Preference;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SegmentState;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.Trunk;

/** What is met of all rules that hold options of one trunk back, each asked once, by hand. */
final class HandTrunkRules {
    private static final BigDecimal FOAM_WIDTH = new BigDecimal("6.0");
    private static final BigDecimal WIDE = new BigDecimal("10.0");
    private static final BigDecimal VERY_WIDE = new BigDecimal("12.0");
    private static final BigDecimal SHALLOW = new BigDecimal("5.0");
    private static final BigDecimal DEEP = new BigDecimal("10");
    private static final BigDecimal SHORT = new BigDecimal("5");
    private static final BigDecimal LONG = new BigDecimal("7");
    private static final HandRule ACUTE_SVT = HandRule.cell("R-CI-ACUTE-SVT").with(OptionStatus.CONTRAINDICATED, HandRule.NON_THERMAL, HandRule.FOAMS).with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.HEAT, HandRule.SURGERY, HandRule.SPARING);
    private static final HandRule R_SVT_06 = HandRule.rule("R-SVT-06").with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.TRUNK);
    private static final HandRule R_OPT_13 = HandRule.rule("R-OPT-13").remark(HandRule.HEAT);
    private static final HandRule R_SVT_06_RECENT = HandRule.rule("R-SVT-06-RECENT").with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.TRUNK);
    private static final HandRule GLUE_EXPOSURE = HandRule.cell("R-CI-GLUE-EXPOSURE").with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.GLUE);
    private static final HandRule TORTUOUS = HandRule.cell("R-CI-TORTUOUS").with(OptionStatus.CONTRAINDICATED, HandRule.HEAT, HandRule.NON_THERMAL);
    private static final HandRule ANEURYSM = HandRule.cell("R-CI-ANEURYSM").with(OptionStatus.WITH_CAUTION, HandRule.HEAT, HandRule.NON_THERMAL, HandRule.FOAMS);
    private static final HandRule EPIFASCIAL = HandRule.cell("R-CI-EPIFASCIAL").with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.HEAT, HandRule.GLUE).with(OptionStatus.WITH_CAUTION, HandRule.MOCA);
    private static final HandRule CHRONIC_THROMBUS = HandRule.cell("R-CI-CHRONIC-THROMBUS").with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.HEAT, HandRule.NON_THERMAL);
    private static final HandRule WIDE_10 = HandRule.cell("R-CI-WIDE-10").with(OptionStatus.WITH_CAUTION, HandRule.GLUE);
    private static final HandRule WIDE_10_MOCA = HandRule.cell("R-CI-WIDE-10-MOCA").with(OptionStatus.WITH_CAUTION, HandRule.MOCA);
    private static final HandRule WIDE_12_MOCA = HandRule.cell("R-CI-WIDE-12-MOCA").with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.MOCA);
    private static final HandRule FOAM_6 = HandRule.cell("R-CI-FOAM-6").with(OptionStatus.WITH_CAUTION, HandRule.FOAMS);
    private static final HandRule GLUE_DEPTH = HandRule.cell("R-CI-GLUE-DEPTH").with(OptionStatus.WITH_CAUTION, HandRule.GLUE);
    private static final HandRule MOCA_ULCER = HandRule.cell("R-CI-MOCA-ULCER").with(OptionStatus.WITH_CAUTION, HandRule.MOCA);
    private static final HandRule R_ST_05_SHORT = HandRule.rule("R-ST-05-SHORT").remark(EnumSet.of(Treatment.RFA));
    private static final HandRule R_OPT_01_DEPTH = HandRule.rule("R-OPT-01-DEPTH").remark(HandRule.HEAT);
    private static final HandRule R_OPT_08 = HandRule.rule("R-OPT-08").with(OptionStatus.WITH_CAUTION, HandRule.SURGERY);
    private static final HandRule R_IND_18_WEAK = HandRule.rule("R-IND-18-WEAK").with(OptionStatus.WITH_CAUTION, HandRule.TRUNK);
    private static final HandRule R_IND_05_WEAK = HandRule.rule("R-IND-05-WEAK").with(OptionStatus.WITH_CAUTION, HandRule.TRUNK);
    private static final HandRule R_ST_15 = HandRule.rule("R-ST-15").with(OptionStatus.WITH_CAUTION, HandRule.TRUNK);
    private static final HandRule R_OPT_14_NO_IMPLANT = HandRule.rule("R-OPT-14-NO-IMPLANT").with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.GLUE);
    private static final HandRule R_OPT_14_LASTING = HandRule.rule("R-OPT-14-LASTING").with(OptionStatus.WITH_CAUTION, HandRule.FOAMS);
    private static final HandRule R_OPT_14_FASTEST = HandRule.rule("R-OPT-14-FASTEST").remark(HandRule.HEAT, HandRule.NON_THERMAL, HandRule.FOAMS);
    private static final HandRule R_OPT_16 = HandRule.rule("R-OPT-16").with(OptionStatus.WITH_CAUTION, HandRule.TRUNK);
    private static final HandRule CONDUIT = HandRule.cell("R-CI-CONDUIT").with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.HEAT, HandRule.NON_THERMAL, HandRule.FOAMS, HandRule.SURGERY).with(OptionStatus.WITH_CAUTION, HandRule.SPARING);
    private static final HandRule R_OPT_07 = HandRule.rule("R-OPT-07").with(OptionStatus.WITH_CAUTION, HandRule.HEAT);
    private static final HandRule R_OPT_03_SURGERY = HandRule.rule("R-OPT-03-SURGERY").with(OptionStatus.WITH_CAUTION, HandRule.SURGERY);

    private final HandTrunk trunk;
    private final List<HandRule> met;

    private HandTrunkRules(HandTrunk trunk, List<HandRule> common) {
        this.trunk = trunk;
        this.met = new ArrayList<>(common);
    }

    /** With those that are met for every target. */
    static List<HandRule> met(HandTrunk trunk, List<HandRule> common) {
        HandTrunkRules rules = new HandTrunkRules(trunk, common);
        rules.addAll();
        return rules.met;
    }

    private void add(int when, HandRule rule) {
        if (when == Hand.YES) {
            met.add(rule);
        }
    }

    private int flowing(int and) {
        return all(trunk.refluxing, and);
    }

    private void addAll() {
        HandLeg leg = trunk.leg;
        HandPerson person = leg.person;
        int under = all(atLeast(trunk.depth, SHALLOW), less(trunk.depth, DEEP));
        int weak = trunk.isIndicated(HandTrunk.Indication.WEAK);
        int pressing = trunk.isIndicated(HandTrunk.Indication.STRONG, HandTrunk.Indication.FAIR);
        add(trunk.svtNow, ACUTE_SVT);
        add(all(leg.clots.acuteSvt, not(trunk.svtNow)), R_SVT_06);
        add(flowing(person.anticoagulant), R_OPT_13);
        add(all(leg.clots.recentSvt, not(leg.clots.acuteSvt)), R_SVT_06_RECENT);
        add(person.condition(Condition.PRIOR_SENSITISING_GLUE_EXPOSURE), GLUE_EXPOSURE);
        add(flowing(in(trunk.way, HandTrunk.Way.NO)), TORTUOUS);
        add(flowing(trunk.aneurysm()), ANEURYSM);
        add(flowing(trunk.shallow), EPIFASCIAL);
        add(flowing(trunk.anyState(SegmentState.CHRONIC_THROMBUS)), CHRONIC_THROMBUS);
        add(flowing(more(trunk.diameter, WIDE)), WIDE_10);
        add(flowing(all(more(trunk.diameter, WIDE), atMost(trunk.diameter, VERY_WIDE))), WIDE_10_MOCA);
        add(flowing(more(trunk.diameter, VERY_WIDE)), WIDE_12_MOCA);
        add(flowing(atLeast(trunk.diameter, FOAM_WIDTH)), FOAM_6);
        add(flowing(under), GLUE_DEPTH);
        add(flowing(leg.openUlcer()), MOCA_ULCER);
        add(flowing(all(atLeast(trunk.length(), SHORT), less(trunk.length(), LONG))), R_ST_05_SHORT);
        add(flowing(under), R_OPT_01_DEPTH);
        add(flowing(trunk.treatedBefore), R_OPT_08);
        add(all(weak, leg.varicose()), R_IND_18_WEAK);
        add(all(weak, not(leg.varicose())), R_IND_05_WEAK);
        add(all(trunk.isIndicated(HandTrunk.Indication.FAIR), leg.oedemaCause), R_ST_15);
        add(all(pressing, person.wishes(Preference.NO_IMPLANT)), R_OPT_14_NO_IMPLANT);
        add(all(pressing, person.wishes(Preference.BEST_LONG_TERM)), R_OPT_14_LASTING);
        add(person.wishes(Preference.FASTEST_RETURN), R_OPT_14_FASTEST);
        if (trunk.trunk == Trunk.GSV) {
            add(leg.arteries.mildWithSigns, R_OPT_16);
            add(person.condition(Condition.GSV_NEEDED_AS_CONDUIT), CONDUIT);
            add(flowing(not(trunk.anyRefluxing(SegmentId.GSV_UT, SegmentId.GSV_MT, SegmentId.GSV_LT, SegmentId.GSV_K, SegmentId.GSV_UC))), R_OPT_07);
        }
        if (trunk.trunk == Trunk.SSV) {
            add(trunk.refluxing, R_OPT_03_SURGERY);
        }
    }
}
