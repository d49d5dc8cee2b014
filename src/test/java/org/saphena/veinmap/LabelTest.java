package org.saphena.veinmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saphena.clinical.Language;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SegmentState;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinId;
import org.saphena.clinical.VeinState;
import org.saphena.clinical.VeinStatus;

class LabelTest {
    @ParameterizedTest
    @EnumSource(
            value = Layout.class,
            names = {"DETAILED", "STANDARD", "TALL"})
    void labelsOfFullStudiesNeitherOverlapNorLeaveTheSheet(Layout layout) {
        Random random = new Random(20261120);
        for (int study = 0; study < 200; study++) {
            Language language = Language.values()[study % 2];
            MapSheet sheet =
                    new MapSheet(Studies.full(random), Studies.full(random), layout, language);
            Drawing drawing = Drawing.of(sheet);
            assertThat(drawing.labels()).hasSize(2 * VeinNames.all().size());
            assertApart(drawing, study);
        }
    }

    @Test
    void wordsOfAFullStudyStayInTheirBoxesAndReadable() {
        Random random = new Random(7);
        for (int study = 0; study < 20; study++) {
            MapSheet sheet =
                    new MapSheet(
                            Studies.full(random),
                            Studies.full(random),
                            Layout.DETAILED,
                            Language.EN);
            for (Label label : Drawing.of(sheet).labels()) {
                for (TextMark text : texts(label)) {
                    assertThat(PictureRenderer.width(text))
                            .isLessThanOrEqualTo(label.box().width() + 0.1);
                    assertThat(text.size()).as(text.text()).isGreaterThan(5);
                    assertThat(text.baseline()).isBetween(label.box().y(), label.box().bottom());
                }
            }
        }
    }

    @Test
    void keepsTheOrderOfTheVeinsFromTopToBottom() {
        Drawing drawing = sample();
        assertThat(top(drawing, SegmentId.SFJ)).isLessThan(top(drawing, SegmentId.GSV_UT));
        assertThat(top(drawing, SegmentId.GSV_UT)).isLessThan(top(drawing, SegmentId.PASV));
        assertThat(top(drawing, SegmentId.PASV)).isLessThan(top(drawing, SegmentId.GSV_MT));
        assertThat(top(drawing, SegmentId.GSV_MT)).isLessThan(top(drawing, SegmentId.GSV_LT));
    }

    @Test
    void refluxIsBoldColouredAndHasItsValues() {
        List<TextMark> texts = texts(label(sample(), Side.RIGHT, SegmentId.SFJ));
        assertThat(texts).extracting(TextMark::text).containsExactly("SFJ", "8.1 mm 2.4 s");
        assertThat(texts.getFirst().weight()).isEqualTo(TextMark.Weight.BOLD);
        assertThat(texts).extracting(TextMark::colour).containsOnly(ColourRole.REFLUX_TEXT);
    }

    @Test
    void occlusionIsBoldInkAndSaysHowOldItIs() {
        List<TextMark> texts = texts(label(sample(), Side.LEFT, SegmentId.GSV_UC));
        assertThat(texts).extracting(TextMark::text).containsExactly("GSV UC", "old 3.4 mm");
        assertThat(texts.getFirst().weight()).isEqualTo(TextMark.Weight.BOLD);
        assertThat(texts).extracting(TextMark::colour).containsOnly(ColourRole.INK);
        assertThat(
                        values(
                                Studies.state(
                                        SegmentId.FV,
                                        VeinStatus.OCCLUDED,
                                        null,
                                        null,
                                        SegmentState.ACUTE_THROMBUS)))
                .containsExactly("acute");
    }

    @Test
    void normalAndUnexaminedVeinsShowTheirNameOnly() {
        assertThat(texts(label(sample(), Side.RIGHT, SegmentId.GSV_LC)))
                .extracting(TextMark::text)
                .containsExactly("GSV LC");
        assertThat(texts(label(sample(), Side.RIGHT, SegmentId.PER)))
                .extracting(TextMark::colour)
                .containsExactly(ColourRole.INK_MUTED);
    }

    @Test
    void refluxWithoutATimeSaysSo() {
        assertThat(values(Studies.untimed(SegmentId.SFJ))).containsExactly("no time");
        assertThat(values(VeinState.unrecorded(SegmentId.SFJ, VeinStatus.REFLUX))).isEmpty();
    }

    @Test
    void theStandardLayoutHasNoValuesAndTheCompactNoLabels() {
        MapSheet standard =
                new MapSheet(
                        Studies.sampleRight(), Studies.sampleLeft(), Layout.STANDARD, Language.EN);
        assertThat(Drawing.of(standard).labels())
                .allSatisfy(label -> assertThat(texts(label)).hasSize(1));
        MapSheet compact =
                new MapSheet(
                        Studies.sampleRight(), Studies.sampleLeft(), Layout.COMPACT, Language.EN);
        assertThat(Drawing.of(compact).labels()).isEmpty();
        assertThat(Drawing.of(compact).legend()).isEmpty();
    }

    private static void assertApart(Drawing drawing, int study) {
        List<Label> labels = drawing.labels();
        boolean tall = drawing.height() > drawing.width();
        double lowest = tall ? drawing.height() - 20 : 326;
        for (int i = 0; i < labels.size(); i++) {
            Box box = labels.get(i).box();
            assertThat(box.x()).as("study %s %s", study, labels.get(i)).isNotNegative();
            assertThat(box.right()).isLessThanOrEqualTo(drawing.width());
            assertThat(box.y()).isGreaterThan(24);
            assertThat(box.bottom()).isLessThan(lowest);
            for (int j = i + 1; j < labels.size(); j++) {
                assertThat(inset(box).overlaps(labels.get(j).box()))
                        .as("study %s: %s and %s", study, labels.get(i), labels.get(j))
                        .isFalse();
            }
        }
    }

    private static Box inset(Box box) {
        return new Box(box.x() + 1e-6, box.y() + 1e-6, box.width() - 2e-6, box.height() - 2e-6);
    }

    private static List<String> values(VeinState state) {
        LegPicture.Examined leg = new LegPicture.Examined(List.of(state), true, true);
        MapSheet sheet =
                new MapSheet(leg, new LegPicture.NotExamined(), Layout.DETAILED, Language.EN);
        return texts(label(Drawing.of(sheet), Side.RIGHT, state.vein())).stream()
                .skip(1)
                .map(TextMark::text)
                .toList();
    }

    private static Drawing sample() {
        return Drawing.of(
                new MapSheet(
                        Studies.sampleRight(), Studies.sampleLeft(), Layout.DETAILED, Language.EN));
    }

    private static double top(Drawing drawing, VeinId vein) {
        return label(drawing, Side.RIGHT, vein).box().y();
    }

    private static Label label(Drawing drawing, Side side, VeinId vein) {
        return Objects.requireNonNull(
                drawing.labels().stream()
                        .filter(label -> label.side() == side && label.vein() == vein)
                        .findFirst()
                        .orElse(null));
    }

    private static List<TextMark> texts(Label label) {
        return label.marks().stream()
                .filter(TextMark.class::isInstance)
                .map(TextMark.class::cast)
                .toList();
    }
}
