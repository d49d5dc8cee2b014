package org.saphena.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.ActionCode;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Flow;
import org.saphena.clinical.Language;
import org.saphena.clinical.Leg;
import org.saphena.clinical.MissingCode;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Perforator;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.RedFlagCode;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SegmentState;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.Urgency;
import org.saphena.clinical.VeinState;
import org.saphena.clinical.VeinStatus;
import org.saphena.clinical.VenousContribution;
import org.saphena.knowledge.FactValue;
import org.saphena.knowledge.Truth;
import org.saphena.reasoning.Action;
import org.saphena.reasoning.Assessment;
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
import org.saphena.reasoning.Warning;

/** Answers written by hand, as rich as the reasoning can give them; not medical knowledge. */
public final class SampleAnswers {
    private final boolean korean;
    private final Language language;
    private final String profile;

    private SampleAnswers(Language language, String profile) {
        this.language = language;
        this.korean = language == Language.KO;
        this.profile = profile;
    }

    /** The answer to {@link SampleCases#full()}. */
    public static Assessment full(Language language, String profile) {
        SampleAnswers answers = new SampleAnswers(language, profile);
        return answers.answer(SampleCases.full(), List.of());
    }

    /** The same with a suspected thrombosis of the left leg. */
    public static Assessment withRedFlag(Language language) {
        SampleAnswers answers = new SampleAnswers(language, "default");
        return answers.answer(SampleCases.full(), List.of(answers.thrombosis()));
    }

    /** The answer to {@link SampleCases#bare()}. */
    public static Assessment bare(Language language) {
        return new Assessment(
                stamp("default"),
                "0".repeat(64),
                language,
                "000 043",
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

    private static KnowledgeStamp stamp(String profile) {
        return new KnowledgeStamp("2026.1", profile, "0".repeat(64));
    }

    private String say(String english, String korean) {
        return this.korean ? korean : english;
    }

    private Assessment answer(CaseFile file, List<RedFlag> flags) {
        return new Assessment(
                stamp(profile),
                "0".repeat(64),
                language,
                file.patient().id(),
                List.of(
                        new Warning(
                                "/consultation/legs/left/duplex",
                                say(
                                        "The left scan lists 17 of 20 core segments.",
                                        "왼쪽 검사는 핵심 분절 20개 중 17개입니다."))),
                flags,
                List.of(
                        new Action(
                                ActionCode.CRAMP_LABS,
                                null,
                                Urgency.ROUTINE,
                                List.of(say("cramps on 4 nights a week", "주 4회 쥐")),
                                List.of())),
                new CrampAnswer(VenousContribution.POSSIBLE, List.of()),
                Map.of(Side.RIGHT, right(file), Side.LEFT, left(file)),
                missing(),
                List.of(
                        new FollowUp(
                                "P6W",
                                "duplex",
                                say("Duplex 6 weeks after a trunk is closed", "간정맥 폐쇄 6주 뒤 듀플렉스"))),
                List.of(
                        new Note(
                                Side.RIGHT,
                                "diameter-does-not-decide",
                                say(
                                        "The diameter alone does not decide for or against treatment.",
                                        "직경만으로 치료를 결정하지 않습니다."))),
                Set.of());
    }

    private RedFlag thrombosis() {
        return new RedFlag(
                "R-RF-DVT-SUSPECTED",
                RedFlagCode.DVT_SUSPECTED,
                Side.LEFT,
                Urgency.SAME_DAY,
                List.of(
                        say("new one-sided swelling", "새로 생긴 한쪽 부종"),
                        say(
                                "calf tenderness; same-day duplex or D-dimer pathway",
                                "종아리 압통, 당일 듀플렉스 또는 D-dimer 경로")),
                List.of("nice158"));
    }

    private List<Missing> missing() {
        return List.of(
                new Missing(
                        MissingCode.FERRITIN,
                        null,
                        null,
                        List.of("right/calf-stretching/cramps"),
                        say(
                                "Low iron stores are a treatable cause of cramps.",
                                "철 결핍은 치료할 수 있는 쥐의 원인입니다.")),
                new Missing(
                        MissingCode.DEPTH,
                        Side.RIGHT,
                        Target.GSV,
                        List.of("right/evla/gsv", "right/rfa/gsv", "right/foam-sclerotherapy/gsv"),
                        say(
                                "Depth below the skin decides how much tumescence is needed.",
                                "피부 아래 깊이에 따라 팽창마취가 달라집니다.")),
                new Missing(
                        MissingCode.STRAIGHT_LENGTH,
                        Side.LEFT,
                        Target.AASV,
                        List.of("left/evla/aasv", "left/rfa/aasv"),
                        say("Straight length of the trunk.", "간정맥의 곧은 길이.")));
    }

    private LegAssessment right(CaseFile file) {
        List<Option> options = new ArrayList<>();
        String axial =
                say(
                        "symptomatic axial reflux of the GSV, SFJ to upper calf",
                        "증상이 있는 GSV 축성 역류, SFJ에서 종아리 상부까지");
        options.add(rich(Treatment.EVLA, OptionStatus.FIRST_LINE, axial));
        options.add(rich(Treatment.RFA, OptionStatus.FIRST_LINE, axial));
        options.add(
                plain(
                        Treatment.CYANOACRYLATE_CLOSURE,
                        Target.GSV,
                        OptionStatus.CONTRAINDICATED,
                        say("allergy to acrylate adhesive is recorded", "아크릴 접착제 알레르기가 기록됨")));
        options.add(
                plain(
                        Treatment.FOAM_SCLEROTHERAPY,
                        Target.GSV,
                        OptionStatus.SUITABLE,
                        say(
                                "reflux of the GSV; lower closure rate than heat",
                                "GSV 역류, 열 폐쇄보다 폐쇄율이 낮음")));
        options.add(
                plain(
                        Treatment.PHLEBECTOMY,
                        Target.TRIBUTARIES,
                        OptionStatus.ADJUNCT,
                        say("varicose tributaries at the medial calf", "종아리 안쪽 정맥류 분지")));
        options.add(
                plain(
                        Treatment.COMPRESSION_20_30,
                        Target.LEG,
                        OptionStatus.INTERIM,
                        say(
                                "symptoms until the vein is treated; ABI 1.08",
                                "치료 전까지 증상 조절, ABI 1.08")));
        options.add(
                plain(
                        Treatment.VENOACTIVE_DRUG,
                        Target.LEG,
                        OptionStatus.WITH_CAUTION,
                        say(
                                "heaviness and aching; liver tests not recorded",
                                "무거움과 통증, 간기능 기록 없음")));
        options.add(
                plain(
                        Treatment.QUININE,
                        Target.CRAMPS,
                        OptionStatus.RELATIVE_CONTRAINDICATION,
                        say(
                                "serious harm is possible and the benefit is small",
                                "이득이 작고 심각한 해가 있을 수 있음")));
        options.add(
                plain(
                        Treatment.MAGNESIUM,
                        Target.CRAMPS,
                        OptionStatus.UNDETERMINED,
                        say("serum magnesium is not recorded", "혈청 마그네슘 기록 없음")));
        rest(options, Target.SSV, say("no reflux of the SSV on the scan", "검사에서 SSV 역류 없음"));
        return leg(
                file.consultation().legs().right(),
                new CeapText("C3s Ep As,p Pr", "C2,3s Ep As,p Pr GSVa,GSVb,CPV (2026-11-20, L II)"),
                new Score(6, true, 6, 10),
                say(
                        "Reflux from the SFJ along the GSV to the upper calf. One incompetent posterior tibial perforator. Varicose tributaries at the medial calf. Peroneal veins not examined.",
                        "SFJ에서 GSV를 따라 종아리 상부까지 역류. 후경골 관통정맥 1개 기능부전. 종아리 안쪽 정맥류. 비골정맥 미검사."),
                options);
    }

    private LegAssessment left(CaseFile file) {
        List<Option> options = new ArrayList<>();
        String accessory =
                say("reflux of the AASV 1.2 s with mild symptoms", "AASV 역류 1.2 s, 증상 경미");
        options.add(plain(Treatment.EVLA, Target.AASV, OptionStatus.SUITABLE, accessory));
        options.add(
                plain(
                        Treatment.CYANOACRYLATE_CLOSURE,
                        Target.AASV,
                        OptionStatus.CONTRAINDICATED,
                        say("allergy to acrylate adhesive is recorded", "아크릴 접착제 알레르기가 기록됨")));
        options.add(
                plain(
                        Treatment.LIFESTYLE,
                        Target.LEG,
                        OptionStatus.SUITABLE,
                        say("suits every leg with venous symptoms", "정맥 증상이 있는 모든 다리에 적절")));
        rest(
                options,
                Target.GSV,
                say("the thigh GSV is closed since 2019", "허벅지 GSV는 2019년부터 닫혀 있음"));
        return leg(
                file.consultation().legs().left(),
                new CeapText("C2rs Ep As Pr", "C2rs Ep As Pr,o AASV,GSVb (2026-11-20, L II)"),
                new Score(null, false, 3, 7),
                say(
                        "GSV of the thigh closed by treatment in 2019, old thrombus in the GSV of the upper calf. Reflux of the AASV with varicose tributaries of the thigh. PASV, peroneal and Giacomini veins not examined.",
                        "허벅지 GSV는 2019년 치료로 닫힘, 종아리 상부 GSV에 오래된 혈전. AASV 역류와 허벅지 정맥류. PASV, 비골정맥, 자코미니 정맥 미검사."),
                options);
    }

    private LegAssessment leg(
            @Nullable Leg leg, CeapText ceap, Score vcss, String findings, List<Option> options) {
        return new LegAssessment(
                true,
                ceap,
                vcss,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                leg == null || leg.duplex() == null ? List.of() : veins(leg.duplex()),
                findings,
                options);
    }

    private static List<VeinState> veins(DuplexStudy scan) {
        List<VeinState> states = new ArrayList<>();
        for (SegmentId id : SegmentId.values()) {
            Segment segment = scan.segments().get(id);
            states.add(
                    segment == null
                            ? VeinState.unrecorded(
                                    id,
                                    id.isTributary() ? VeinStatus.NONE : VeinStatus.NOT_EXAMINED)
                            : state(id, segment));
        }
        for (PerforatorSite site : PerforatorSite.values()) {
            states.add(
                    scan.perforators().stream()
                            .filter(each -> each.site() == site)
                            .findFirst()
                            .map(SampleAnswers::state)
                            .orElse(VeinState.unrecorded(site, VeinStatus.NONE)));
        }
        return states;
    }

    private static VeinState state(Perforator perforator) {
        return new VeinState(
                perforator.site(),
                VeinStatus.REFLUX,
                perforator.diameterMm(),
                perforator.refluxSeconds(),
                null,
                false,
                false,
                null);
    }

    private static VeinState state(SegmentId id, Segment segment) {
        VeinStatus status = VeinStatus.NORMAL;
        if (segment.state() == SegmentState.ABLATED) {
            status = VeinStatus.ABLATED;
        } else if (segment.state() == SegmentState.CHRONIC_THROMBUS) {
            status = VeinStatus.OCCLUDED;
        } else if (id.isTributary()) {
            status = VeinStatus.PRESENT;
        } else if (segment.refluxSeconds() != null || segment.reflux() == Flow.PRESENT) {
            status = VeinStatus.REFLUX;
        }
        return new VeinState(
                id,
                status,
                segment.diameterMm(),
                segment.refluxSeconds(),
                segment.state(),
                segment.reflux() == Flow.PRESENT,
                false,
                segment.since());
    }

    private Option rich(Treatment treatment, OptionStatus status, String reason) {
        return new Option(
                treatment,
                Target.GSV,
                status,
                List.of(
                        new Reason(
                                "R-IND-01",
                                Truth.MET,
                                reason,
                                List.of(
                                        new Input(
                                                "/consultation/legs/right/duplex/segments/GSV_UT/refluxSeconds",
                                                new FactValue.Number(new BigDecimal("3.2")),
                                                Truth.MET,
                                                say(
                                                        "Reflux time of the GSV in the upper thigh: 3.2 s, over 0.5 s",
                                                        "허벅지 상부 GSV 역류 시간, 0.5 s 초과")),
                                        new Input(
                                                "/consultation/legs/right/ceap/symptomatic",
                                                new FactValue.Flag(true),
                                                Truth.MET,
                                                say("Symptomatic", "증상 있음"))),
                                List.of("esvs22-gsv-evta")),
                        new Reason(
                                "R-FEA-03",
                                Truth.UNKNOWN,
                                say("depth below the skin allows heat", "피부 아래 깊이가 열 치료에 적합"),
                                List.of(
                                        new Input(
                                                "/consultation/legs/right/duplex/segments/GSV_UT/depthMm",
                                                null,
                                                Truth.UNKNOWN,
                                                say(
                                                        "Depth of the GSV: not recorded",
                                                        "GSV의 깊이: 기록 없음"))),
                                List.of())),
                List.of(
                        new Caution(
                                "R-CAU-02",
                                say(
                                        "Tumescence is needed where the vein is close to the skin.",
                                        "정맥이 피부에 가까우면 팽창마취가 필요합니다."))),
                List.of(MissingCode.DEPTH),
                List.of("esvs22-gsv-evta", "svs-4.2.1"),
                List.of(new OtherProfile("nice-cg168", OptionStatus.SUITABLE)),
                List.of(
                        new Change(
                                "/consultation/legs/right/duplex/segments/GSV_UT/refluxSeconds",
                                new FactValue.Number(new BigDecimal("3.2")),
                                "<=",
                                new FactValue.Number(new BigDecimal("0.5")),
                                OptionStatus.NOT_INDICATED,
                                say(
                                        "Reflux time: 0.5 s or less instead of 3.2 s → not now",
                                        "역류 시간: 3.2 s 대신 0.5 s 이하 → 지금은 아님"))));
    }

    private static Option plain(
            Treatment treatment, Target target, OptionStatus status, String reason) {
        return new Option(
                treatment,
                target,
                status,
                List.of(new Reason("R-DEMO-01", Truth.MET, reason, List.of(), List.of())),
                List.of(),
                List.of(),
                List.of("svs-4.2.1"),
                List.of(),
                List.of());
    }

    private static void rest(List<Option> options, Target target, String reason) {
        for (Treatment treatment :
                List.of(
                        Treatment.EVLA,
                        Treatment.RFA,
                        Treatment.MECHANOCHEMICAL_ABLATION,
                        Treatment.FOAM_SCLEROTHERAPY,
                        Treatment.HIGH_LIGATION_STRIPPING)) {
            options.add(plain(treatment, target, OptionStatus.NOT_INDICATED, reason));
        }
    }
}
