package org.saphena.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saphena.clinical.ActionCode;
import org.saphena.clinical.Language;
import org.saphena.clinical.MissingCode;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.RedFlagCode;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.Trunk;
import org.saphena.clinical.Urgency;
import org.saphena.clinical.VenousContribution;
import org.saphena.knowledge.FactValue;
import org.saphena.knowledge.Truth;
import org.saphena.reasoning.Action;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.Cause;
import org.saphena.reasoning.Caution;
import org.saphena.reasoning.CeapText;
import org.saphena.reasoning.Change;
import org.saphena.reasoning.CrampAnswer;
import org.saphena.reasoning.FollowUp;
import org.saphena.reasoning.Input;
import org.saphena.reasoning.KnowledgeStamp;
import org.saphena.reasoning.LegAssessment;
import org.saphena.reasoning.Missing;
import org.saphena.reasoning.Note;
import org.saphena.reasoning.Option;
import org.saphena.reasoning.OtherProfile;
import org.saphena.reasoning.Reason;
import org.saphena.reasoning.RedFlag;
import org.saphena.reasoning.Score;
import org.saphena.reasoning.TrunkReport;
import org.saphena.reasoning.VillaltaScore;
import org.saphena.reasoning.Warning;
import org.saphena.reasoning.WellsScore;

/** Assessments made by hand: one with every field filled, one with as little as can be. */
final class SampleAssessment {
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final FactValue REFLUX = new FactValue.Number(new BigDecimal("2.40"));

    private SampleAssessment() {}

    static Assessment empty() {
        return new Assessment(
                new KnowledgeStamp("2026.1", "default", HASH),
                HASH,
                Language.EN,
                "C-0001",
                List.of(),
                List.of(),
                List.of(),
                null,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of());
    }

    static Assessment full() {
        return new Assessment(
                new KnowledgeStamp("2026.1", "default", HASH),
                HASH,
                Language.KO,
                "C-0001",
                List.of(new Warning("/consultation/legs/right/painScore", "높음")),
                List.of(
                        new RedFlag(
                                "R-RF-DVT-SUSPECTED",
                                RedFlagCode.DVT_SUSPECTED,
                                Side.RIGHT,
                                Urgency.SAME_DAY,
                                List.of("wells"),
                                List.of("nice158"))),
                List.of(
                        new Action(
                                ActionCode.CRAMP_LABS,
                                null,
                                Urgency.ROUTINE,
                                List.of("cramps"),
                                List.of())),
                new CrampAnswer(
                        VenousContribution.POSSIBLE,
                        List.of(
                                new Cause(
                                        "medication",
                                        "medication",
                                        List.of("statin"),
                                        List.of(),
                                        List.of("ck")))),
                Map.of(Side.LEFT, leg(), Side.RIGHT, unknownLeg()),
                List.of(
                        new Missing(
                                MissingCode.DEPTH,
                                Side.LEFT,
                                Target.GSV,
                                List.of("left/rfa/gsv"),
                                "깊이")),
                List.of(new FollowUp("P6W", "duplex", "재검")),
                List.of(new Note(null, "code", "글")),
                Set.of());
    }

    static LegAssessment leg() {
        return new LegAssessment(
                true,
                new CeapText("C2,s Ep As Pr", "C2,s Ep As Pr GSVa (2026-03-14, L II)"),
                new Score(3, true, 3, 10),
                new VillaltaScore(null, false, 4, 9, null),
                new WellsScore(2, true, "likely"),
                List.of(SegmentId.SFJ, SegmentId.GSV_UT),
                List.of(SegmentId.SSV_U),
                List.of(PerforatorSite.PV_PTM),
                List.of(SegmentId.PER),
                List.of(
                        new TrunkReport(
                                Trunk.GSV,
                                "axial",
                                SegmentId.SFJ,
                                SegmentId.SFJ,
                                SegmentId.GSV_UT,
                                List.of(PerforatorSite.PV_PTM)),
                        new TrunkReport(Trunk.SSV, "none", null, null, null, List.of())),
                List.of(),
                "Reflux.",
                List.of(option()));
    }

    private static LegAssessment unknownLeg() {
        return new LegAssessment(
                false,
                null,
                new Score(null, false, 2, 7),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(SegmentId.CFV),
                List.of(),
                List.of(),
                "",
                List.of());
    }

    private static Option option() {
        return new Option(
                Treatment.RFA,
                Target.GSV,
                OptionStatus.FIRST_LINE,
                List.of(
                        new Reason(
                                "R-IND-01",
                                Truth.MET,
                                "역류",
                                List.of(
                                        new Input("/a", REFLUX, Truth.MET, "2.4 s"),
                                        new Input("/b", null, Truth.UNKNOWN, "-"),
                                        new Input("/c", new FactValue.Flag(false), Truth.MET, "no"),
                                        new Input("/d", new FactValue.Code("none"), Truth.MET, "x"),
                                        new Input(
                                                "/e",
                                                new FactValue.CodeSet(List.of("C2", "C3")),
                                                Truth.NOT_MET,
                                                "y")),
                                List.of("esvs22-gsv-evta"))),
                List.of(new Caution("R-1", "caution")),
                List.of(MissingCode.ALLERGIES),
                List.of("esvs22-gsv-evta"),
                List.of(new OtherProfile("nice-cg168", OptionStatus.SUITABLE)),
                List.of(
                        new Change(
                                "/a",
                                REFLUX,
                                "<=",
                                new FactValue.Number(new BigDecimal("0.5")),
                                OptionStatus.NOT_INDICATED,
                                "change")));
    }
}
