package org.saphena.veinmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saphena.clinical.Language;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinId;
import org.saphena.clinical.VeinState;
import org.saphena.clinical.VeinStatus;

class DrawingTest {
    private static final LegPicture NOT_EXAMINED = new LegPicture.NotExamined();

    @Test
    void drawsTheStatesThatWereGivenAndNoOthers() {
        Random random = new Random(42);
        for (int study = 0; study < 100; study++) {
            LegPicture.Examined right = Studies.some(random);
            LegPicture.Examined left = Studies.some(random);
            Drawing drawing = draw(right, left, Layout.values()[study % 3]);
            assertThat(states(drawing, Side.RIGHT)).isEqualTo(expected(right));
            assertThat(states(drawing, Side.LEFT)).isEqualTo(expected(left));
        }
    }

    @Test
    void aLegWithoutAScanShowsTheCoreProtocolAsNotExamined() {
        for (LegPicture leg : List.of(NOT_EXAMINED, new LegPicture.NotAssessable())) {
            Drawing drawing = draw(leg, leg, Layout.DETAILED);
            assertThat(drawing.veins())
                    .hasSize(2 * SegmentId.core().size())
                    .allMatch(vein -> vein.status() == VeinStatus.NOT_EXAMINED);
            assertThat(strokes(drawing.veins()))
                    .noneMatch(stroke -> stroke.colour() == ColourRole.NORMAL);
        }
    }

    @Test
    void anEmptyScanIsNotANormalOne() {
        LegPicture empty = new LegPicture.Examined(List.of(), true, true);
        assertThat(draw(empty, empty, Layout.STANDARD).veins())
                .hasSize(40)
                .allMatch(vein -> vein.status() == VeinStatus.NOT_EXAMINED);
    }

    @ParameterizedTest
    @EnumSource(
            value = VeinStatus.class,
            names = {"NOT_EXAMINED", "FLOW_UNKNOWN"})
    void aVeinWithoutAFindingIsDashedAndNeverInTheColourOfNormal(VeinStatus status) {
        LegPicture leg = every(status);
        for (VeinMarks vein : draw(leg, leg, Layout.DETAILED).veins()) {
            List<Stroke> strokes =
                    strokes(List.of(vein)).stream()
                            .filter(stroke -> stroke.colour() != ColourRole.LEG)
                            .toList();
            assertThat(strokes).as(vein.vein().code()).isNotEmpty();
            assertThat(strokes)
                    .allSatisfy(stroke -> {
                        assertThat(stroke.colour()).isNotEqualTo(ColourRole.NORMAL);
                        assertThat(stroke.dash()).isNotEmpty();
                    });
        }
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void noTwoStatesLookAlikeWithoutColour(View view) {
        for (VeinId vein : VeinNames.all()) {
            if (Geometry.shipped().shape(vein).view() == view && !LegStates.isTributary(vein)) {
                List<String> looks =
                        Stream.of(VeinStatus.values())
                                .filter(status ->
                                        status != VeinStatus.PRESENT && status != VeinStatus.NONE)
                                .map(status -> look(vein, status))
                                .toList();
                assertThat(looks).as(vein.code()).doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void theLeftLegMirrorsTheRightOne(Layout layout) {
        Random random = new Random(3);
        for (int study = 0; study < 50; study++) {
            LegPicture leg = Studies.full(random);
            Drawing drawing = draw(leg, leg, layout);
            int half = drawing.veins().size() / 2;
            for (int i = 0; i < half; i++) {
                VeinMarks right = drawing.veins().get(i);
                VeinMarks left = drawing.veins().get(half + i);
                assertThat(left.vein()).isEqualTo(right.vein());
                List<Point> mirrored = Points.mirrored(points(right), drawing.width());
                assertThat(Points.match(mirrored, points(left))).as(right.vein().code()).isTrue();
                List<Point> hits = Points.mirrored(Points.of(right.hitPath()), drawing.width());
                assertThat(Points.of(left.hitPath())).hasSameSizeAs(hits);
            }
            assertLabelsMirrored(drawing);
        }
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void theRightLegIsInTheViewersLeftHalf(Layout layout) {
        LegPicture leg = Studies.stress(0);
        Drawing drawing = draw(leg, leg, layout);
        for (VeinMarks vein : drawing.veins()) {
            for (Point point : Points.of(vein.marks())) {
                assertThat(point.x() < drawing.width() / 2).isEqualTo(vein.side() == Side.RIGHT);
            }
        }
    }

    @Test
    void veinsLieInTheOrderOfTheirDepth() {
        LegPicture leg = Studies.stress(0);
        List<Integer> depths =
                draw(leg, leg, Layout.DETAILED).veins().stream()
                        .filter(vein -> vein.side() == Side.RIGHT)
                        .map(vein -> Geometry.shipped().shape(vein.vein()).z())
                        .toList();
        assertThat(depths).isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void perforatorsAndVaricositiesWithoutARecordAreNotDrawn() {
        LegPicture leg =
                new LegPicture.Examined(
                        List.of(
                                VeinState.unrecorded(PerforatorSite.PV_FC, VeinStatus.NONE),
                                VeinState.unrecorded(SegmentId.VAR_AT, VeinStatus.NONE)),
                        true,
                        true);
        assertThat(states(draw(leg, NOT_EXAMINED, Layout.STANDARD), Side.RIGHT))
                .doesNotContainKeys(PerforatorSite.PV_FC, SegmentId.VAR_AT);
    }

    @Test
    void aTrunkThatIsMerelyPresentHasAnUnknownFlow() {
        LegPicture leg =
                new LegPicture.Examined(
                        List.of(VeinState.unrecorded(SegmentId.AASV, VeinStatus.PRESENT)),
                        true,
                        true);
        assertThat(states(draw(leg, NOT_EXAMINED, Layout.STANDARD), Side.RIGHT))
                .containsEntry(SegmentId.AASV, VeinStatus.FLOW_UNKNOWN);
    }

    @Test
    void theLegendExplainsUnknownFlowOnlyWhenItIsDrawn() {
        LegPicture leg = Studies.sampleRight();
        assertThat(words(draw(leg, leg, Layout.DETAILED).legend()))
                .hasSize(10)
                .doesNotContain("Flow not recorded");
        LegPicture unknown = every(VeinStatus.FLOW_UNKNOWN);
        assertThat(words(draw(unknown, leg, Layout.DETAILED).legend()))
                .contains("Flow not recorded");
    }

    @ParameterizedTest
    @EnumSource(
            value = Layout.class,
            names = {"DETAILED", "STANDARD"})
    void theLegendHasRoomForEveryWord(Layout layout) {
        for (Language language : Language.values()) {
            LegPicture leg = every(VeinStatus.FLOW_UNKNOWN);
            Drawing drawing = Drawing.of(new MapSheet(leg, leg, layout, language));
            double end = 0;
            double row = 0;
            for (TextMark text : texts(drawing.legend())) {
                if (text.baseline() != row) {
                    row = text.baseline();
                    end = 0;
                }
                assertThat(text.x()).as(text.text()).isGreaterThan(end + 20);
                end = text.x() + PictureRenderer.width(text);
                assertThat(end).isLessThan(drawing.width());
            }
        }
    }

    @Test
    void aLegThatWasNotAssessableSaysSoAcrossTheLeg() {
        Drawing drawing =
                draw(new LegPicture.NotAssessable(), Studies.sampleLeft(), Layout.DETAILED);
        assertThat(words(drawing.foreground())).containsExactly("Not assessable");
        assertThat(texts(drawing.foreground()).getFirst().x()).isLessThan(drawing.width() / 2);
        assertThat(drawing.labels()).noneMatch(label -> label.side() == Side.RIGHT);
    }

    @Test
    void headingsSpeakTheLanguageOfTheDocument() {
        Drawing english = draw(NOT_EXAMINED, NOT_EXAMINED, Layout.DETAILED);
        assertThat(words(english.background()))
                .contains("R", "RIGHT leg", "L", "LEFT leg", "medial");
        MapSheet korean = new MapSheet(NOT_EXAMINED, NOT_EXAMINED, Layout.DETAILED, Language.KO);
        assertThat(words(Drawing.of(korean).background())).contains("오른쪽 다리", "왼쪽 다리", "안쪽");
    }

    @Test
    void everyTextIsAtMostAsWideAsItsEstimate() {
        for (Language language : Language.values()) {
            LegPicture leg = Studies.stress(1);
            Drawing drawing = Drawing.of(new MapSheet(leg, leg, Layout.DETAILED, language));
            for (TextMark text : texts(drawing.marks())) {
                double estimate = TextWidth.of(text.text(), text.size());
                assertThat(PictureRenderer.width(text))
                        .as(text.text())
                        .isBetween(estimate * 0.8, estimate * 1.01);
            }
        }
    }

    @Test
    void refusesAVeinThatIsListedTwice() {
        VeinState state = Studies.untimed(SegmentId.SFJ);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LegPicture.Examined(List.of(state, state), true, true));
    }

    private static void assertLabelsMirrored(Drawing drawing) {
        for (Label right : drawing.labels()) {
            if (right.side() == Side.RIGHT) {
                Box box = right.box();
                double x = drawing.width() - box.right();
                assertThat(drawing.labels())
                        .anyMatch(left ->
                                left.side() == Side.LEFT
                                        && left.vein() == right.vein()
                                        && Math.abs(left.box().x() - x) < 0.01
                                        && left.box().y() == box.y());
            }
        }
    }

    /**
     * The points of a vein, but for the slash of an ablated node, which leans the same way on both
     * legs.
     */
    private static List<Point> points(VeinMarks vein) {
        return Points.of(vein.marks().stream().filter(mark -> !isSlash(mark)).toList());
    }

    private static boolean isSlash(Mark mark) {
        return mark instanceof PathMark path
                && path.stroke() != null
                && path.stroke().colour() == ColourRole.ABLATED
                && path.path().commands().size() == 2
                && path.path().commands().getLast() instanceof PathData.Command.Line;
    }

    /**
     * How a vein looks to someone who sees no colours: kinds of marks, widths, dashes and radii.
     */
    private static String look(VeinId vein, VeinStatus status) {
        LegPicture leg =
                new LegPicture.Examined(List.of(VeinState.unrecorded(vein, status)), true, true);
        StringBuilder look = new StringBuilder();
        for (VeinMarks marks : draw(leg, NOT_EXAMINED, Layout.DETAILED).veins()) {
            if (marks.vein() == vein && marks.side() == Side.RIGHT) {
                marks.marks().forEach(mark -> look.append(look(mark)));
            }
        }
        return look.toString();
    }

    private static String look(Mark mark) {
        return switch (mark) {
            case PathMark path ->
                    "path " + look(path.stroke()) + path.path().commands().size() + ";";
            case CircleMark circle -> "circle " + look(circle.stroke()) + circle.radius() + ";";
            case TextMark text -> text.text();
        };
    }

    private static String look(@Nullable Stroke stroke) {
        return stroke == null ? "" : stroke.width() + " " + stroke.dash() + " " + stroke.cap();
    }

    private static LegPicture.Examined every(VeinStatus status) {
        return new LegPicture.Examined(
                VeinNames.all().stream().map(vein -> VeinState.unrecorded(vein, status)).toList(),
                true,
                true);
    }

    private static Map<VeinId, VeinStatus> expected(LegPicture.Examined leg) {
        Map<VeinId, VeinStatus> expected = new HashMap<>();
        SegmentId.core().forEach(vein -> expected.put(vein, VeinStatus.NOT_EXAMINED));
        for (VeinState state : leg.veins()) {
            boolean odd =
                    state.status() == VeinStatus.PRESENT && !LegStates.isTributary(state.vein());
            expected.put(state.vein(), odd ? VeinStatus.FLOW_UNKNOWN : state.status());
        }
        return expected;
    }

    private static Map<VeinId, VeinStatus> states(Drawing drawing, Side side) {
        Map<VeinId, VeinStatus> states = new HashMap<>();
        for (VeinMarks vein : drawing.veins()) {
            if (vein.side() == side) {
                states.put(vein.vein(), vein.status());
            }
        }
        return states;
    }

    private static List<Stroke> strokes(List<VeinMarks> veins) {
        return veins.stream()
                .flatMap(vein -> vein.marks().stream())
                .flatMap(mark ->
                        switch (mark) {
                            case PathMark path -> Stream.ofNullable(path.stroke());
                            case CircleMark circle -> Stream.ofNullable(circle.stroke());
                            case TextMark text -> Stream.empty();
                        })
                .toList();
    }

    private static List<TextMark> texts(List<Mark> marks) {
        return marks.stream().filter(TextMark.class::isInstance).map(TextMark.class::cast).toList();
    }

    private static List<String> words(List<Mark> marks) {
        return texts(marks).stream().map(TextMark::text).toList();
    }

    private static Drawing draw(LegPicture right, LegPicture left, Layout layout) {
        return Drawing.of(new MapSheet(right, left, layout, Language.EN));
    }
}
