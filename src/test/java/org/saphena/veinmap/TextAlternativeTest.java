package org.saphena.veinmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.Language;
import org.saphena.clinical.Leg;
import org.saphena.clinical.PartialDate;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SegmentState;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinState;
import org.saphena.clinical.VeinStatus;
import org.saphena.ui.SampleCases;

class TextAlternativeTest {
    private static final LegPicture NOT_EXAMINED = new LegPicture.NotExamined();
    private static final LegPicture NOT_ASSESSABLE = new LegPicture.NotAssessable();

    @Test
    void describesTheSamplePatient() {
        assertThat(new Describer(Language.EN).describe(Studies.sampleRight(), Studies.sampleLeft()))
                .isEqualTo(
                        "Vein map, both legs. Right leg: Reflux: Saphenofemoral junction (8.1 mm 2.4 s),"
                                + " GSV upper thigh (7.4 mm 3.2 s), GSV mid thigh (6.8 mm 2.9 s),"
                                + " GSV lower thigh (6.1 mm 2.4 s), GSV knee (5.6 mm 1.8 s),"
                                + " GSV upper calf (4.3 mm 1.1 s). Incompetent perforators: Middle"
                                + " posterior tibial perforator (3.9 mm 0.7 s). Varicose tributaries:"
                                + " Medial calf varicosities (6 mm). Competent perforators: Paratibial"
                                + " perforator. Not examined: Peroneal veins. Normal: 13 of 20 core"
                                + " segments. Left leg: Reflux: Anterior accessory saphenous vein"
                                + " (4.6 mm 1.2 s). Varicose tributaries: Anterolateral thigh"
                                + " varicosities (4 mm). Occluded or thrombus: GSV upper calf (old"
                                + " thrombus 3.4 mm). Ablated or absent: GSV upper thigh, GSV mid thigh,"
                                + " GSV lower thigh. Not examined: Posterior accessory saphenous vein,"
                                + " Giacomini vein, Peroneal veins. Normal: 12 of 20 core segments."
                                + " Perforators: not examined.");
    }

    @Test
    void describesTheSamplePatientInKorean() {
        assertThat(new Describer(Language.KO).describe(Studies.sampleRight(), NOT_EXAMINED))
                .startsWith("정맥 지도, 양쪽 다리. 오른쪽 다리: 역류: 복재대퇴정맥 접합부 (8.1 mm 2.4초),")
                .contains("미검사: 비골정맥.", "정상: 기본 분절 20개 중 13개.")
                .endsWith("왼쪽 다리: 미검사.");
    }

    @Test
    void saysOfALegWithoutAScanThatNothingIsKnown() {
        assertThat(new Describer(Language.EN).describe(NOT_EXAMINED, NOT_ASSESSABLE))
                .isEqualTo(
                        "Vein map, both legs. Right leg: not examined. Left leg: not assessable.");
    }

    @Test
    void whatNobodyJudgedIsToldAsItWasRecorded() {
        Leg leg = Objects.requireNonNull(SampleCases.full().consultation().legs().right());
        String told = new Describer(Language.EN).describe(LegPicture.unjudged(leg), NOT_EXAMINED);
        assertThat(told).doesNotContain("Right leg: not examined");
        Objects.requireNonNull(leg.duplex())
                .segments()
                .forEach((vein, found) -> {
                    if (found.refluxSeconds() != null) {
                        assertThat(told.substring(0, told.indexOf("Normal: ") + 1))
                                .as(vein.code())
                                .doesNotContain("Normal");
                    }
                });
        assertThat(LegPicture.unjudged(null)).isEqualTo(NOT_EXAMINED);
    }

    @Test
    void saysWhetherPerforatorsAndVaricesWereLookedFor() {
        assertThat(describe(new LegPicture.Examined(List.of(), true, true)))
                .contains("Perforators: none found.", "Varicose tributaries: none found.")
                .doesNotContain("Normal");
        assertThat(describe(new LegPicture.Examined(List.of(), false, false)))
                .contains("Perforators: not examined.", "Varicose tributaries: not examined.");
        VeinState varix = VeinState.unrecorded(SegmentId.VAR_MC, VeinStatus.PRESENT);
        assertThat(describe(new LegPicture.Examined(List.of(varix), true, false)))
                .contains("Other varicose tributaries: not examined.");
    }

    @Test
    void neverCallsAnUnknownFlowNormal() {
        VeinState seen = VeinState.unrecorded(SegmentId.SSV_U, VeinStatus.FLOW_UNKNOWN);
        assertThat(describe(new LegPicture.Examined(List.of(seen), true, true)))
                .contains("Flow not recorded: SSV upper calf.")
                .doesNotContain("Normal");
    }

    @Test
    void speaksOfOneVein() {
        VeinState state = Studies.reflux(SegmentId.GSV_MT, "6.8", "2.9");
        assertThat(spoken(Language.EN, Side.RIGHT, state))
                .isEqualTo(
                        "Right, GSV mid thigh, status reflux, diameter 6.8 millimetres, reflux 2.9"
                                + " seconds");
        assertThat(spoken(Language.KO, Side.LEFT, state))
                .isEqualTo("왼쪽, 대복재정맥 허벅지 중부, 상태 역류, 직경 6.8밀리미터, 역류 2.9초");
    }

    @Test
    void speaksOfEverythingThatWasRecorded() {
        VeinState clot =
                new VeinState(
                        SegmentId.SSV_U,
                        VeinStatus.OCCLUDED,
                        new BigDecimal("5.10"),
                        null,
                        SegmentState.ACUTE_THROMBUS,
                        false,
                        false,
                        PartialDate.parse("2019"));
        assertThat(spoken(Language.EN, Side.LEFT, clot))
                .isEqualTo(
                        "Left, SSV upper calf, status occluded / thrombus, acute thrombus, since 2019,"
                                + " diameter 5.1 millimetres");
        VeinState group =
                new VeinState(SegmentId.FV, VeinStatus.NORMAL, null, null, null, false, true, null);
        assertThat(spoken(Language.EN, Side.LEFT, group))
                .endsWith("normal, set together with others");
        assertThat(spoken(Language.EN, Side.LEFT, Studies.untimed(SegmentId.SPJ)))
                .endsWith("status reflux, without a time");
    }

    @Test
    void speaksOfAVeinInALegThatWasNotAssessable() {
        VeinState state = VeinState.unrecorded(SegmentId.FV, VeinStatus.NOT_EXAMINED);
        assertThat(new SpokenText(Language.EN).of(Side.RIGHT, state, NOT_ASSESSABLE))
                .isEqualTo("Right, Femoral vein, leg not assessable");
    }

    @Test
    void everyVeinOfADrawingSpeaks() {
        MapSheet sheet =
                new MapSheet(Studies.stress(0), Studies.stress(4), Layout.COMPACT, Language.KO);
        assertThat(Drawing.of(sheet).veins())
                .allMatch(
                        vein -> vein.spoken().startsWith(vein.side() == Side.RIGHT ? "오른쪽" : "왼쪽"));
    }

    @Test
    void tellsHowMuchOfTheCoreWasScanned() {
        assertThat(Coverage.line(Studies.sampleRight(), Language.EN))
                .isEqualTo("19/20 core; not examined: PER");
        assertThat(Coverage.line(Studies.sampleLeft(), Language.KO))
                .isEqualTo("기본 분절 17/20; 미검사: PASV, Giac, PER");
        assertThat(Coverage.line(NOT_EXAMINED, Language.EN)).isEqualTo("not examined");
        assertThat(Coverage.line(NOT_ASSESSABLE, Language.EN)).isEqualTo("not assessable");
        assertThat(Coverage.of(NOT_ASSESSABLE).examined()).isZero();
    }

    @Test
    void coverageNamesWhatWasSeenWithoutItsFlow() {
        LegPicture leg =
                new LegPicture.Examined(
                        List.of(VeinState.unrecorded(SegmentId.CFV, VeinStatus.FLOW_UNKNOWN)),
                        true,
                        true);
        assertThat(Coverage.line(leg, Language.EN))
                .startsWith("1/20 core; not examined: SFJ,")
                .endsWith("; flow not recorded: CFV");
    }

    private static String describe(LegPicture right) {
        return new Describer(Language.EN).describe(right, NOT_EXAMINED);
    }

    private static String spoken(Language language, Side side, VeinState state) {
        LegPicture leg = new LegPicture.Examined(List.of(state), true, true);
        return new SpokenText(language).of(side, state, leg);
    }
}
