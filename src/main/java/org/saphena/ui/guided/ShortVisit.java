package org.saphena.ui.guided;

import java.util.List;
import org.saphena.clinical.Carried;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.clinical.Treatment;

/** A taste of a visit: each kind of typing once. */
final class ShortVisit {
    private static final ScanGoals RIGHT = new ScanGoals(Side.RIGHT);

    static final List<Step> STEPS =
            List.of(
                    new Step("find", Stage.FIND, "Ctrl+F 'kim h' Enter", Goals.patient()),
                    new Step("begin", Stage.FIND, "Ctrl+N", Goals.begun()),
                    new Step(
                            "symptoms-right",
                            Stage.SYMPTOMS,
                            "3221001021 Alt+N",
                            Goals.symptoms(Side.RIGHT, "3221001021")),
                    new Step(
                            "carried",
                            Stage.HISTORY,
                            "Ctrl+2 PageUp Alt+Enter",
                            Goals.draft(file -> Carried.open(file).isEmpty())),
                    new Step(
                            "ceap-right",
                            Stage.EXAM,
                            "Ctrl+3 23Y1",
                            Goals.leg(
                                    Side.RIGHT,
                                    leg -> Exam.isCeap(leg, CeapClass.C2, CeapClass.C3))),
                    new Step(
                            "arteries-short",
                            Stage.EXAM,
                            "PageDown*2 1.08⏎1",
                            Goals.leg(Side.RIGHT, leg -> Exam.isArterial(leg, "1.08"))),
                    new Step(
                            "standing-by",
                            Stage.DUPLEX,
                            "Ctrl+4 ↓12ds⏎",
                            RIGHT.begun().and(RIGHT.byWhom())),
                    new Step(
                            "rest-normal",
                            Stage.DUPLEX,
                            "Alt+Shift+N",
                            RIGHT.restNormal(SegmentId.CFV, SegmentId.FV, SegmentId.SSV_U)),
                    new Step(
                            "groin-reflux",
                            Stage.DUPLEX,
                            "↓R8.1⏎2.4⏎",
                            RIGHT.measured(SegmentId.SFJ, "8.1", "2.4")),
                    new Step(
                            "thigh-reflux",
                            Stage.DUPLEX,
                            "/gu⏎R7.4⏎3.2⏎",
                            RIGHT.measured(SegmentId.GSV_UT, "7.4", "3.2")),
                    new Step(
                            "varices-right",
                            Stage.DUPLEX,
                            "/vmc⏎6⏎",
                            RIGHT.wide(SegmentId.VAR_MC, "6")),
                    new Step("straight-right", Stage.DUPLEX, "/tort⏎N40⏎", RIGHT.straight("40")),
                    new Step(
                            "choose-found",
                            Stage.PLAN,
                            "Ctrl+6 /rad⏎A",
                            Goals.chosen(Side.RIGHT, Treatment.RFA)));

    private ShortVisit() {}
}
