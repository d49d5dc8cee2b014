package org.saphena.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.ActionCode;
import org.saphena.clinical.Answer;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Language;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Medication;
import org.saphena.clinical.MissingCode;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.RedFlagCode;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.Urgency;
import org.saphena.clinical.Vcss;
import org.saphena.clinical.VenousContribution;
import org.saphena.knowledge.CauseRule;
import org.saphena.knowledge.Citation;
import org.saphena.knowledge.LocalText;
import org.saphena.knowledge.PatientTopic;
import org.saphena.knowledge.Truth;
import org.saphena.reasoning.Action;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.Cause;
import org.saphena.reasoning.Caution;
import org.saphena.reasoning.CeapText;
import org.saphena.reasoning.CrampAnswer;
import org.saphena.reasoning.FollowUp;
import org.saphena.reasoning.KnowledgeStamp;
import org.saphena.reasoning.LegAssessment;
import org.saphena.reasoning.Missing;
import org.saphena.reasoning.Note;
import org.saphena.reasoning.Option;
import org.saphena.reasoning.Reason;
import org.saphena.reasoning.RedFlag;
import org.saphena.reasoning.Score;

/** Answers made by hand, in both languages, as the engine would give them. */
final class AssessmentFixtures {
    static final String INPUT = "3f7c0a91d2".repeat(6) + "abcd";

    static final Lookup LOOKUP =
            new Lookup() {
                @Override
                public List<org.saphena.knowledge.Evidence> evidence() {
                    return List.of();
                }

                @Override
                public List<CauseRule> causes() {
                    return List.of();
                }

                @Override
                public @Nullable LocalText schedule(String code) {
                    return code.equals("thermal-standard")
                            ? new LocalText("After laser or radiofrequency", "레이저 또는 고주파 후")
                            : null;
                }

                @Override
                public LocalText advice(PatientTopic topic) {
                    return new LocalText(topic.code(), topic.code());
                }

                @Override
                public @Nullable Citation citation(String id) {
                    return switch (id) {
                        case "svs-4.2.1" ->
                                source(
                                        id,
                                        "SVS/AVF/AVLS varicose veins, part II",
                                        2023,
                                        "4.2.1",
                                        true);
                        case "nice168-1.3.2" -> source(id, "NICE CG168", 2013, "1.3.2", true);
                        case "nice158" -> source(id, "NICE NG158", 2020, null, true);
                        case "esvs22-gsv-evta" ->
                                source(id, "ESVS chronic venous disease", 2022, null, false);
                        default -> null;
                    };
                }

                @Override
                public Answer isAnticoagulant(Medication medicine) {
                    return switch (medicine.name()) {
                        case "apixaban", "oral-anticoagulant" -> Answer.YES;
                        case "amlodipine" -> Answer.NO;
                        default -> Answer.UNKNOWN;
                    };
                }
            };

    private final CaseFile file;
    private final Language language;
    private final List<RedFlag> redFlags = new ArrayList<>();

    private AssessmentFixtures(CaseFile file, Language language) {
        this.file = file;
        this.language = language;
    }

    static Assessment of(CaseFile file, Language language) {
        return new AssessmentFixtures(file, language).assess();
    }

    static Assessment withRedFlag(CaseFile file, Language language) {
        AssessmentFixtures fixtures = new AssessmentFixtures(file, language);
        fixtures.redFlags.add(
                new RedFlag(
                        "R-RF-DVT-SUSPECTED",
                        RedFlagCode.DVT_SUSPECTED,
                        Side.RIGHT,
                        Urgency.SAME_DAY,
                        List.of(
                                fixtures.t(
                                        "New one-sided swelling and Wells score 3.",
                                        "새로 생긴 한쪽 부종이 있고 Wells 점수가 3점입니다.")),
                        List.of("nice158")));
        return fixtures.assess();
    }

    private Assessment assess() {
        Map<Side, LegAssessment> legs = new EnumMap<>(Side.class);
        for (Side side : file.consultation().legs().examined()) {
            legs.put(
                    side,
                    leg(
                            side,
                            java.util.Objects.requireNonNull(file.consultation().legs().of(side))));
        }
        return new Assessment(
                new KnowledgeStamp("2026.1", "default", "9b1d".repeat(16)),
                INPUT,
                language,
                file.patient().id(),
                List.of(),
                redFlags,
                legs.isEmpty() ? List.of() : actions(),
                legs.isEmpty() ? null : cramps(),
                legs,
                missing(legs.isEmpty()),
                legs.isEmpty() ? List.of() : followUp(),
                legs.isEmpty() ? List.of() : notes(),
                Set.of());
    }

    private List<Action> actions() {
        return List.of(
                new Action(
                        ActionCode.MEDICATION_REVIEW,
                        null,
                        Urgency.ROUTINE,
                        List.of(
                                t(
                                        "Amlodipine can cause ankle swelling and cramps.",
                                        "암로디핀은 발목 부종과 쥐를 일으킬 수 있습니다.")),
                        List.of()));
    }

    private CrampAnswer cramps() {
        return new CrampAnswer(
                VenousContribution.POSSIBLE,
                List.of(
                        new Cause(
                                "medication",
                                "medication",
                                List.of(t("Amlodipine is taken.", "암로디핀을 복용합니다.")),
                                List.of(),
                                List.of()),
                        new Cause(
                                "electrolytes",
                                "electrolytes",
                                List.of(),
                                List.of(t("Magnesium 0.86 mmol/L.", "마그네슘 0.86 mmol/L.")),
                                List.of())));
    }

    private List<Missing> missing(boolean nothing) {
        if (nothing) {
            return List.of(
                    new Missing(
                            MissingCode.DUPLEX,
                            null,
                            null,
                            List.of(),
                            t("A duplex scan of the legs.", "다리 초음파 검사.")));
        }
        return List.of(
                new Missing(
                        MissingCode.VTE_RISK,
                        Side.RIGHT,
                        null,
                        List.of(),
                        t("Diameter of the SSV.", "소복재정맥의 지름.")));
    }

    private List<FollowUp> followUp() {
        return List.of(
                new FollowUp("P7D", "duplex", t("Duplex of the treated vein.", "치료한 정맥의 초음파.")),
                new FollowUp("P3M", "visit", t("VCSS and cramps again.", "VCSS와 쥐를 다시 평가합니다.")));
    }

    private List<Note> notes() {
        return List.of(
                new Note(
                        Side.RIGHT,
                        "diameter-does-not-decide",
                        t(
                                "The diameter alone does not decide on treatment.",
                                "지름만으로 치료를 결정하지 않습니다.")));
    }

    private LegAssessment leg(Side side, Leg leg) {
        DuplexStudy scan = leg.duplex();
        Vcss vcss = leg.vcss();
        Score score =
                vcss == null
                        ? null
                        : new Score(
                                vcss.isComplete() ? vcss.atLeast() : null,
                                vcss.isComplete(),
                                vcss.atLeast(),
                                vcss.items());
        CeapText ceap =
                scan == null
                        ? new CeapText("C2,s Ep", "C2,s Ep (2026-03-14, L I)")
                        : new CeapText(
                                "C2,s Ep As,p Pr",
                                "C2,3,s Ep As,p Pr GSVa,GSVb,CPV (2026-03-14, L II)");
        return new LegAssessment(
                true,
                ceap,
                score,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                scan == null ? List.of() : VeinFixtures.states(scan),
                findings(side, scan),
                options(scan != null, side));
    }

    private String findings(Side side, @Nullable DuplexStudy scan) {
        if (scan == null) {
            return t("No duplex scan is recorded.", "초음파 기록이 없습니다.");
        }
        return side == Side.RIGHT
                ? t(
                        "Reflux at the SFJ and in the GSV of the upper thigh, mid thigh and upper"
                                + " calf; incompetent middle posterior tibial perforator. The deep"
                                + " veins that were checked are normal.",
                        "복재대퇴접합부와 대복재정맥(허벅지 상부, 중부, 종아리 상부)에 역류가 있고"
                                + " 중간 후경골 관통정맥이 기능부전입니다. 검사한 심부정맥은 정상입니다.")
                : t(
                        "Reflux in the AASV without a time; GSV of the thigh ablated in 2019; old"
                                + " thrombus in the GSV of the upper calf.",
                        "전부대복재정맥에 시간을 재지 않은 역류가 있고, 허벅지 대복재정맥은 2019년에"
                                + " 폐쇄되었으며, 종아리 상부 대복재정맥에 오래된 혈전이 있습니다.");
    }

    private List<Option> options(boolean scanned, Side side) {
        List<Option> options = new ArrayList<>();
        List<Treatment> closing =
                List.of(
                        Treatment.EVLA,
                        Treatment.RFA,
                        Treatment.CYANOACRYLATE_CLOSURE,
                        Treatment.MECHANOCHEMICAL_ABLATION,
                        Treatment.FOAM_SCLEROTHERAPY,
                        Treatment.POLIDOCANOL_MICROFOAM,
                        Treatment.HIGH_LIGATION_STRIPPING);
        for (Treatment treatment : closing) {
            options.add(closing(treatment, scanned, side));
        }
        for (Treatment treatment : closing) {
            options.add(notCalledFor(treatment, Target.SSV));
        }
        options.add(notCalledFor(Treatment.ASVAL, Target.GSV));
        options.add(notCalledFor(Treatment.CHIVA, Target.GSV));
        options.add(
                option(
                        Treatment.PHLEBECTOMY,
                        Target.TRIBUTARIES,
                        OptionStatus.ADJUNCT,
                        t(
                                "Varicose veins of the calf fed by the refluxing trunk.",
                                "역류하는 줄기에서 이어지는 종아리 정맥류입니다."),
                        List.of("nice168-1.3.2")));
        options.add(notCalledFor(Treatment.C1_SCLEROTHERAPY, Target.C1));
        options.add(notCalledFor(Treatment.C1_LASER, Target.C1));
        options.add(
                option(
                        Treatment.COMPRESSION_15_20,
                        Target.LEG,
                        OptionStatus.INTERIM,
                        t(
                                "Relieves symptoms while waiting; ABI 1.08.",
                                "기다리는 동안 증상을 덜어 줍니다. ABI 1.08."),
                        List.of("nice168-1.3.2")));
        options.add(
                option(
                        Treatment.COMPRESSION_20_30,
                        Target.LEG,
                        OptionStatus.INTERIM,
                        t(
                                "Relieves symptoms while waiting; ABI 1.08.",
                                "기다리는 동안 증상을 덜어 줍니다. ABI 1.08."),
                        List.of("nice168-1.3.2")));
        options.add(notCalledFor(Treatment.COMPRESSION_30_40, Target.LEG));
        options.add(
                option(
                        Treatment.LIFESTYLE,
                        Target.LEG,
                        OptionStatus.ADJUNCT,
                        t("Advice goes with every treatment.", "모든 치료와 함께 안내합니다."),
                        List.of()));
        options.add(
                option(
                        Treatment.CALF_STRETCHING,
                        Target.CRAMPS,
                        OptionStatus.SUITABLE,
                        t("Night cramps on 3 nights a week.", "쥐가 주 3회 밤에 납니다."),
                        List.of()));
        options.add(notCalledFor(Treatment.QUININE, Target.CRAMPS));
        return options;
    }

    private Option closing(Treatment treatment, boolean scanned, Side side) {
        if (!scanned) {
            return option(
                    treatment,
                    Target.GSV,
                    OptionStatus.UNDETERMINED,
                    t("Reflux is not known: no duplex scan.", "초음파가 없어 역류를 알 수 없습니다."),
                    List.of());
        }
        return switch (treatment) {
            case EVLA, RFA ->
                    option(
                            treatment,
                            Target.GSV,
                            OptionStatus.FIRST_LINE,
                            t(
                                    "Symptomatic GSV reflux of 2.4 s with a straight trunk.",
                                    "증상이 있고 대복재정맥 역류가 2.4초이며 줄기가 곧습니다."),
                            List.of("svs-4.2.1", "esvs22-gsv-evta"));
            case CYANOACRYLATE_CLOSURE ->
                    option(
                            treatment,
                            Target.GSV,
                            OptionStatus.CONTRAINDICATED,
                            t("Allergy to acrylate adhesive.", "아크릴 접착제 알레르기가 있습니다."),
                            List.of("esvs22-gsv-evta"));
            case FOAM_SCLEROTHERAPY, POLIDOCANOL_MICROFOAM -> cautious(treatment);
            default ->
                    option(
                            treatment,
                            Target.GSV,
                            side == Side.RIGHT
                                    ? OptionStatus.SUITABLE
                                    : OptionStatus.RELATIVE_CONTRAINDICATION,
                            t("Symptomatic GSV reflux of 2.4 s.", "증상이 있고 대복재정맥 역류가 2.4초입니다."),
                            List.of("svs-4.2.1"));
        };
    }

    private Option cautious(Treatment treatment) {
        return new Option(
                treatment,
                Target.GSV,
                OptionStatus.WITH_CAUTION,
                List.of(
                        reason(
                                t(
                                        "GSV diameter 6.2 mm: closure is less lasting.",
                                        "대복재정맥 지름 6.2 mm로 폐쇄가 덜 오래갑니다."))),
                List.of(new Caution("R-CI-X", t("Migraine was not asked.", "편두통은 묻지 않았습니다."))),
                List.of(MissingCode.CONDITIONS, MissingCode.PREGNANCY),
                List.of("svs-4.2.1", "unlisted-1"),
                List.of(),
                List.of());
    }

    private Option notCalledFor(Treatment treatment, Target target) {
        return option(
                treatment,
                target,
                OptionStatus.NOT_INDICATED,
                t("Nothing in the findings calls for it.", "소견상 필요하지 않습니다."),
                List.of());
    }

    private Option option(
            Treatment treatment,
            Target target,
            OptionStatus status,
            String because,
            List<String> citations) {
        return new Option(
                treatment,
                target,
                status,
                List.of(reason(because)),
                List.of(),
                List.of(),
                citations,
                List.of(),
                List.of());
    }

    private static Reason reason(String text) {
        return new Reason("R-IND-01", Truth.MET, text, List.of(), List.of());
    }

    private static Citation source(
            String id, String guideline, int year, @Nullable String number, boolean verified) {
        String label = guideline + " " + year;
        return new Citation(
                id,
                guideline,
                year,
                number,
                null,
                null,
                verified,
                verified,
                verified,
                new LocalText(label, label));
    }

    private String t(String en, String ko) {
        return language == Language.EN ? en : ko;
    }
}
