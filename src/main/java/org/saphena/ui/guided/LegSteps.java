package org.saphena.ui.guided;

import java.util.List;
import java.util.function.Predicate;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SegmentState;
import org.saphena.clinical.Side;

/** What is examined and scanned. */
final class LegSteps {
    private static final ScanGoals RIGHT = new ScanGoals(Side.RIGHT);
    private static final ScanGoals LEFT = new ScanGoals(Side.LEFT);

    static final List<Step> EXAM =
            List.of(
                    exam(
                            "ceap-right",
                            "23Y1",
                            Goals.leg(
                                    Side.RIGHT,
                                    leg -> Exam.isCeap(leg, CeapClass.C2, CeapClass.C3))),
                    exam(
                            "ceap-left",
                            "2RY1",
                            Goals.leg(Side.LEFT, leg -> Exam.isCeap(leg, CeapClass.C2R))),
                    exam("vcss-right", "2210001", Goals.vcss(Side.RIGHT, "2210001")),
                    exam("vcss-left", "1100001", Goals.vcss(Side.LEFT, "1100001")),
                    exam(
                            "arteries-right",
                            "1.08⏎1 End 37⏎",
                            Goals.leg(Side.RIGHT, leg -> Exam.isArterial(leg, "1.08", "37"))),
                    exam(
                            "arteries-left",
                            "1.05⏎1 End 35.5⏎",
                            Goals.leg(Side.LEFT, leg -> Exam.isArterial(leg, "1.05", "35.5"))));

    static final List<Step> RIGHT_SCAN =
            List.of(
                    scan("standing-right", "↓12⏎", RIGHT.begun()),
                    scan(
                            "groin-right",
                            "N8.1⏎2.4⏎NNN",
                            RIGHT.measured(SegmentId.SFJ, "8.1", "2.4")
                                    .and(
                                            RIGHT.normal(
                                                    SegmentId.CFV,
                                                    SegmentId.DFV,
                                                    SegmentId.FV,
                                                    SegmentId.POPV))),
                    scan(
                            "thigh-right",
                            "7.4⏎3.2⏎6.8⏎2.9⏎6.1⏎2.4⏎",
                            RIGHT.measured(SegmentId.GSV_UT, "7.4", "3.2")
                                    .and(RIGHT.measured(SegmentId.GSV_MT, "6.8", "2.9"))
                                    .and(RIGHT.measured(SegmentId.GSV_LT, "6.1", "2.4"))),
                    scan(
                            "calf-right",
                            "5.6⏎1.8⏎4.3⏎1.1⏎2.8⏎0.2⏎",
                            RIGHT.measured(SegmentId.GSV_K, "5.6", "1.8")
                                    .and(RIGHT.measured(SegmentId.GSV_UC, "4.3", "1.1"))
                                    .and(RIGHT.measured(SegmentId.GSV_LC, "2.8", "0.2"))),
                    scan(
                            "accessory-right",
                            "NNNNN",
                            RIGHT.normal(
                                    SegmentId.AASV,
                                    SegmentId.PASV,
                                    SegmentId.SPJ,
                                    SegmentId.SSV_U,
                                    SegmentId.SSV_L)),
                    scan(
                            "connections-right",
                            "NNN",
                            RIGHT.normal(SegmentId.TE, SegmentId.GIAC, SegmentId.PTV)),
                    scan(
                            "perforator-right",
                            "/ptm⏎3.9⏎0.7⏎",
                            RIGHT.perforator(PerforatorSite.PV_PTM, "3.9", "0.7")),
                    scan("varices-right", "/vmc⏎6⏎", RIGHT.wide(SegmentId.VAR_MC, "6")),
                    scan("straight-right", "/tort⏎N40⏎", RIGHT.straight("40")));

    static final List<Step> LEFT_SCAN =
            List.of(
                    scan("standing-left", "Ctrl+Right Home ↓12⏎", LEFT.begun()),
                    scan(
                            "groin-left",
                            "N5⏎0.3⏎NNN",
                            LEFT.measured(SegmentId.SFJ, "5", "0.3")
                                    .and(
                                            LEFT.normal(
                                                    SegmentId.CFV,
                                                    SegmentId.DFV,
                                                    SegmentId.FV,
                                                    SegmentId.POPV))),
                    scan(
                            "thigh-left",
                            "AAA",
                            LEFT.state(
                                    SegmentState.ABLATED,
                                    SegmentId.GSV_UT,
                                    SegmentId.GSV_MT,
                                    SegmentId.GSV_LT)),
                    scan("knee-left", "→2.9⏎0.2⏎", LEFT.measured(SegmentId.GSV_K, "2.9", "0.2")),
                    scan(
                            "calf-left",
                            "OC3.4⏎⏎2.4⏎0.2⏎",
                            LEFT.state(SegmentState.CHRONIC_THROMBUS, SegmentId.GSV_UC)
                                    .and(LEFT.wide(SegmentId.GSV_UC, "3.4"))
                                    .and(LEFT.measured(SegmentId.GSV_LC, "2.4", "0.2"))),
                    scan("accessory-left", "4.6⏎1.2⏎", LEFT.measured(SegmentId.AASV, "4.6", "1.2")),
                    scan(
                            "connections-left",
                            "XNNNNXN",
                            LEFT.normal(
                                    SegmentId.SPJ,
                                    SegmentId.SSV_U,
                                    SegmentId.SSV_L,
                                    SegmentId.TE,
                                    SegmentId.PTV)),
                    scan("varices-left", "/vat⏎4⏎", LEFT.wide(SegmentId.VAR_AT, "4")));

    private LegSteps() {}

    private static Step exam(String code, String keys, Predicate<Seen> done) {
        return new Step(code, Stage.EXAM, keys, done);
    }

    private static Step scan(String code, String keys, Predicate<Seen> done) {
        return new Step(code, Stage.DUPLEX, keys, done);
    }
}
