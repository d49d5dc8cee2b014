package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.Language;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.editing.DuplexEdits;
import org.saphena.text.Messages;
import org.saphena.ui.SampleCases;
import org.saphena.ui.control.Nodes;
import org.saphena.ui.entry.EarlierScan;
import org.saphena.ui.entry.Entries;
import org.saphena.ui.entry.EntryViewModel.Spot;
import org.saphena.ui.entry.Section;
import org.saphena.ui.support.Theme;
import org.saphena.ui.veinmap.VeinMapView;

/** Letters on the map mean what they mean in the grid. */
class MapKeysTest extends WindowTest {
    private static final int BOTH_PX = 1440;
    private static final int TABS_PX = 900;

    private @Nullable EntryWindow opened;

    private void open(int width) {
        opened =
                fx(() ->
                        EntryWindow.open(
                                Entries.blank(),
                                width,
                                830,
                                Section.DUPLEX,
                                Theme.LIGHT,
                                Language.EN));
        fxDo(() -> LayoutTest.settle(window().scene()));
        show(window().scene());
    }

    private EntryWindow window() {
        return Objects.requireNonNull(opened);
    }

    private void focus(String spoken) {
        fxDo(() -> spot(spoken).requestFocus());
    }

    private Node spot(String spoken) {
        return window().scene().getRoot().lookupAll(".vein-spot").stream()
                .filter(WindowTest::isShown)
                .filter(each -> each.getAccessibleText().startsWith(spoken))
                .findFirst()
                .orElseThrow();
    }

    private void type(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.type(key);
            settle();
        }
    }

    private @Nullable Segment right(SegmentId vein) {
        var leg = window().model().draftProperty().get().consultation().legs().right();
        var duplex = Objects.requireNonNull(leg).duplex();
        return duplex == null ? null : duplex.segments().get(vein);
    }

    private Segment seen(SegmentId vein) {
        return Objects.requireNonNull(right(vein));
    }

    private boolean isOnMap() {
        return fx(() ->
                Optional.ofNullable(window().scene().getFocusOwner())
                        .filter(each -> each.getStyleClass().contains("vein-spot"))
                        .isPresent());
    }

    private static final String POPV = "Right, Popliteal vein";

    @Test
    void acuteThrombusIsThrombusAndNeverAblated() {
        open(BOTH_PX);
        focus(POPV);
        type(KeyCode.O);
        assertThat(isOnMap()).isTrue();
        type(KeyCode.A);
        assertThat(seen(SegmentId.POPV).toString())
                .contains("ACUTE_THROMBUS")
                .doesNotContain("ABLATED");
        assertThat(isOnMap()).isTrue();
        assertThat(fx(() -> window().model().spotProperty().get()))
                .contains(new Spot(Side.RIGHT, SegmentId.POPV));
    }

    private String read() {
        return fx(() ->
                String.valueOf(
                        node(window().scene(), ".vein-map")
                                .queryAccessibleAttribute(AccessibleAttribute.TEXT)));
    }

    @Test
    void theMapIsReadAsItStands() {
        open(BOTH_PX);
        assertThat(read()).contains("Right leg: not examined");
        focus(POPV);
        type(KeyCode.R);
        assertThat(read()).contains("Right leg: Reflux: Popliteal vein");
    }

    @Test
    void whileNobodyJudgesItTheMapShowsWhatTheGridHolds() {
        opened =
                fx(() ->
                        EntryWindow.withoutAnswer(
                                SampleCases.full(), BOTH_PX, 830, Section.DUPLEX));
        fxDo(() -> LayoutTest.settle(window().scene()));
        assertThat(fx(() -> isShown(node(window().scene(), ".vein-map")))).isTrue();
        assertThat(read()).contains("Ablated or absent: ").doesNotContain("leg: not examined");
    }

    @Test
    void oldThrombusIsOld() {
        open(BOTH_PX);
        focus(POPV);
        type(KeyCode.O, KeyCode.C);
        assertThat(seen(SegmentId.POPV).toString()).contains("CHRONIC_THROMBUS");
    }

    @Test
    void backspaceClearsAndTheLetterAfterItCounts() {
        open(BOTH_PX);
        focus(POPV);
        type(KeyCode.R, KeyCode.BACK_SPACE);
        assertThat(right(SegmentId.POPV)).isNull();
        type(KeyCode.N);
        assertThat(right(SegmentId.POPV)).isNotNull();
        assertThat(isOnMap()).isTrue();
    }

    @Test
    void thePointRepeatsTheVeinAbove() {
        open(BOTH_PX);
        focus("Right, Femoral vein");
        type(KeyCode.R);
        focus(POPV);
        type(KeyCode.PERIOD);
        assertThat(seen(SegmentId.POPV).toString())
                .isEqualTo(seen(SegmentId.FV).toString().replace("FV", "POPV"));
    }

    @Test
    void aYearIsTypedOutInTheGrid() {
        open(BOTH_PX);
        focus("Right, GSV mid thigh");
        type(KeyCode.A, KeyCode.DIGIT2);
        assertThat(isOnMap()).isFalse();
        type(KeyCode.DIGIT0, KeyCode.DIGIT1, KeyCode.DIGIT9, KeyCode.ENTER);
        assertThat(seen(SegmentId.GSV_MT).toString()).contains("2019");
    }

    private void toMapTab() {
        fxDo(() ->
                window().scene().getRoot().lookupAll(".tabs .toggle-button").stream()
                        .map(ToggleButton.class::cast)
                        .filter(each -> each.getText().equals("Vein map"))
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }

    private boolean isInExtras() {
        return fx(() -> {
            Node extras = node(window().scene(), ".extras");
            return isShown(extras) && Nodes.isInside(window().scene().getFocusOwner(), extras);
        });
    }

    @Test
    void whereOnlyTheMapIsSeenEnterOpensWhatLiesBehindTheVein() {
        open(TABS_PX);
        toMapTab();
        focus(POPV);
        type(KeyCode.ENTER);
        assertThat(isInExtras()).isTrue();
        assertThat(fx(() -> isShown(node(window().scene(), ".vein-map")))).isTrue();
        type(KeyCode.ESCAPE);
        assertThat(isOnMap()).isTrue();
        fxDo(() -> window().pane().entry().open(Section.DUPLEX));
        type(KeyCode.F2);
        assertThat(isOnMap()).isFalse();
    }

    @Test
    void whatTheGridSaysAboutAKeyIsRead() {
        open(BOTH_PX);
        fxDo(() ->
                window().pane()
                        .entry()
                        .goTo("/consultation/legs/right/duplex/segments/GSV_UT/diameterMm"));
        type(KeyCode.DIGIT7, KeyCode.DIGIT4, KeyCode.ENTER);
        assertThat(focused()).contains("7.4");
        assertThat(fx(() -> window().scene().getFocusOwner().getAccessibleHelp())).contains("7.4");
        type(KeyCode.ESCAPE);
        robot.press(KeyCode.ALT, KeyCode.N).release(KeyCode.N, KeyCode.ALT);
        settle();
        assertThat(focused()).contains("Nothing was set");
        fxDo(() ->
                window().pane()
                        .entry()
                        .goTo("/consultation/legs/left/duplex/segments/GSV_UT/diameterMm"));
        assertThat(focused()).doesNotContain("Nothing was set");
    }

    private void openFull() {
        opened = fx(() -> EntryWindow.open(SampleCases.full(), BOTH_PX, 830, Section.DUPLEX));
        fxDo(() -> LayoutTest.settle(window().scene()));
        show(window().scene());
    }

    private List<String> onTop() {
        return fx(() ->
                window().scene().getRoot().lookupAll("Attention > Text").stream()
                        .map(each -> ((Text) each).getText())
                        .toList());
    }

    @Test
    void theVeinUnderThePointerHasAFaintHaloAndSaysItsValues() {
        openFull();
        fxDo(() -> spot("Right, GSV upper thigh").fireEvent(pointer(MouseEvent.MOUSE_ENTERED)));
        assertThat(onTop()).contains("GSV UT 7.4 mm 3.2 s");
        assertThat(halos()).contains(0.4);
        fxDo(() -> spot("Right, GSV upper thigh").fireEvent(pointer(MouseEvent.MOUSE_EXITED)));
        assertThat(onTop()).doesNotContain("GSV UT 7.4 mm 3.2 s");
        focus("Right, GSV upper thigh");
        assertThat(onTop()).contains("GSV UT 7.4 mm 3.2 s");
        assertThat(halos()).containsOnly(1.0);
    }

    private List<Double> halos() {
        return fx(() ->
                window().scene().getRoot().lookupAll("Attention > Group").stream()
                        .map(Node::getOpacity)
                        .toList());
    }

    private static MouseEvent pointer(EventType<MouseEvent> what) {
        return new MouseEvent(
                what,
                0,
                0,
                0,
                0,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                null);
    }

    @Test
    void whateverIsDrawnStandsInTheLegend() {
        openFull();
        assertThat(legend())
                .containsAll(
                        words(
                                "normal",
                                "reflux",
                                "occluded",
                                "ablated",
                                "not-examined",
                                "tributary",
                                "perforator.incompetent"))
                .doesNotContainAnyElementsOf(words("flow-unknown", "perforator.competent"));

        fxDo(() ->
                window().model()
                        .apply(
                                "duplex.pasv",
                                "3",
                                "PASV",
                                DuplexEdits.segmentField(
                                        Side.LEFT,
                                        SegmentId.PASV,
                                        "diameterMm",
                                        new BigDecimal("3.0"))));

        assertThat(legend()).containsAll(words("flow-unknown"));

        fxDo(((VeinMapView) node(window().scene(), ".vein-map"))::clear);

        assertThat(legend())
                .doesNotContainAnyElementsOf(words("flow-unknown", "perforator.incompetent"));
    }

    private List<String> legend() {
        return texts(window().scene(), ".map-legend .label");
    }

    private static List<String> words(String... keys) {
        return Stream.of(keys)
                .map(key -> Messages.of(Language.EN).get("veinmap.legend." + key))
                .toList();
    }

    @Test
    void theRingOfPanesHasTheMap() {
        open(BOTH_PX);
        PaneRing ring = fx(() -> new PaneRing(Stream.of(window().pane().panes())));
        fxDo(() -> window().pane().entry().focusFirst());
        fxDo(ring::next);
        assertThat(isOnMap()).isTrue();
        fxDo(ring::next);
        assertThat(fx(() -> window().pane().entry().form().isFocusWithin())).isFalse();
        fxDo(ring::previous);
        assertThat(isOnMap()).isTrue();
        fxDo(ring::previous);
        assertThat(fx(() -> window().pane().entry().form().isFocusWithin())).isTrue();
        assertThat(isOnMap()).isFalse();
    }

    @Test
    void theNextGapOpensWhatLiesBehindAVein() {
        opened = fx(() -> EntryWindow.open(SampleCases.full(), BOTH_PX, 830, Section.SYMPTOMS));
        show(window().scene());
        for (int i = 0; i < 20 && !focused().contains("Depth"); i++) {
            fxDo(() -> window().pane().entry().nextGap());
        }
        assertThat(isInExtras()).isTrue();
        type(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.ENTER);
        assertThat(seen(SegmentId.GSV_UT).depthMm()).isEqualByComparingTo("12");
    }

    private String focused() {
        return fx(() -> String.valueOf(window().scene().getFocusOwner().getAccessibleText()));
    }

    @Test
    void whereOnlyTheMapIsSeenANumberLeadsToTheGrid() {
        open(TABS_PX);
        toMapTab();
        focus(POPV);
        type(KeyCode.O, KeyCode.A);
        assertThat(isOnMap()).isTrue();
        type(KeyCode.T);
        assertThat(isOnMap()).isFalse();
        assertThat(fx(() -> window().scene().getFocusOwner().getAccessibleRole()))
                .isNotEqualTo(AccessibleRole.BUTTON);
    }

    @Test
    void lettersOnTheMapOfAnEarlierVisitChangeNothing() {
        open(BOTH_PX);
        focus(POPV);
        fxDo(() -> {
            window().pane().entry().earlierScanProperty().set(Optional.of(earlier()));
            ((ToggleButton) node(window().scene(), ".map-box > .toggle-button")).fire();
        });
        Node then =
                window().scene().getRoot().lookupAll(".vein-map").stream()
                        .filter(each ->
                                !"".equals(String.valueOf(each.getAccessibleText()))
                                        && String.valueOf(each.getAccessibleText())
                                                .startsWith("Vein map of"))
                        .findFirst()
                        .orElseThrow();
        fxDo(() -> then.lookup(".vein-spot").requestFocus());
        type(KeyCode.R);
        assertThat(right(SegmentId.POPV)).isNull();
    }

    private static EarlierScan earlier() {
        return EarlierScan.of(
                        SampleCases.full(),
                        Optional.of(
                                SampleJourney.CONSULTATIONS.assess(
                                        SampleCases.full(), Language.EN, "default")))
                .orElseThrow();
    }
}
