package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Language;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.Preference;
import org.saphena.clinical.PreviousTreatment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.clinical.Symptom;
import org.saphena.clinical.VisitRecord.Pathway;
import org.saphena.ui.SampleCases;
import org.saphena.ui.entry.Entries;
import org.saphena.ui.entry.EntryViewModel.Spot;
import org.saphena.ui.entry.Section;
import org.saphena.veinmap.VeinNames;

/** The right leg of the sample patient, typed by keys alone. */
class EntryJourneyTest extends WindowTest {
    private EntryWindow open(Section section) {
        EntryWindow window = fx(() -> EntryWindow.open(Entries.blank(), 1440, 900, section));
        show(window.scene());
        fxDo(() -> window.pane().entry().focusFirst());
        return window;
    }

    private void type(String keys) {
        for (char key : keys.toCharArray()) {
            robot.type(
                    switch (key) {
                        case '\n' -> KeyCode.ENTER;
                        case '.' -> KeyCode.PERIOD;
                        case '/' -> KeyCode.SLASH;
                        case '↓' -> KeyCode.DOWN;
                        default -> KeyCode.getKeyCode(String.valueOf(key));
                    });
        }
    }

    private static Set<String> advice(EntryWindow window) {
        return Set.copyOf(
                fx(() ->
                        window.scene().getRoot().lookupAll(".option-card").stream()
                                .map(Node::getAccessibleText)
                                .distinct()
                                .toList()));
    }

    private static DuplexStudy right(EntryWindow window) {
        return Objects.requireNonNull(
                Objects.requireNonNull(
                                window.model().draftProperty().get().consultation().legs().right())
                        .duplex());
    }

    @Test
    void theRightLegIsTypedAndTheAdviceChanges() {
        EntryWindow window = open(Section.DUPLEX);
        Set<String> before = advice(window);
        assertThat(before).isNotEmpty();
        type("T\n12DEMO\n");
        robot.press(KeyCode.ALT, KeyCode.N).release(KeyCode.N, KeyCode.ALT);
        type("↓R8.1\n2.4\n↓↓↓R7.4\n3.2\nR6.8\n2.9\nR6.1\n2.4\nR5.6\n1.8\nR4.3\n1.1\n");
        type("/PTM\nR3.9\n0.7\n/VMC\nR6\n/PER\nX");
        DuplexStudy study = right(window);
        assertThat(study.segments()).hasSize(20).doesNotContainKey(SegmentId.PER);
        assertThat(Objects.requireNonNull(study.segments().get(SegmentId.GSV_UT)).diameterMm())
                .isEqualByComparingTo("7.4");
        assertThat(study.perforators())
                .singleElement()
                .satisfies(found -> assertThat(found.site()).isEqualTo(PerforatorSite.PV_PTM));
        assertThat(advice(window)).isNotEqualTo(before).isNotEmpty();
    }

    @Test
    void aStepOfThePlanIsFollowedByAnEmptyLine() {
        EntryWindow window = open(Section.PLAN);
        fxDo(() -> window.pane().entry().goTo("/record/plan/0/kind"));
        assertThat(focusText(window)).startsWith("1, kind");
        type("1");
        settle();
        assertThat(focusText(window)).startsWith("Sleep, ");
        fxDo(() -> window.pane().entry().goTo("/record/plan/1/kind"));
        assertThat(focusText(window)).startsWith("2, ");
        fxDo(() -> window.pane().entry().goTo("/record/plan/0/kind"));
        robot.type(KeyCode.BACK_SPACE);
        settle();
        fxDo(() -> window.pane().entry().goTo("/record/plan/1/kind"));
        assertThat(focusText(window)).startsWith("1, ");
        whatMattersIsWeighedByAKeyThatIsThereWhileThereIsAnythingToWeigh(window);
    }

    private void whatMattersIsWeighedByAKeyThatIsThereWhileThereIsAnythingToWeigh(
            EntryWindow window) {
        fxDo(() -> window.pane().entry().goTo("/record/priorities/no-implant"));
        assertThat(keysOfTheGrid(window)).noneMatch(text -> text.contains("also weigh"));
        type("5");
        settle();
        assertThat(keysOfTheGrid(window))
                .anyMatch(text -> text.endsWith("also weigh in the options: No implant"));
        robot.press(KeyCode.ALT, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.ALT);
        settle();
        assertThat(window.model().draftProperty().get().consultation().preferences())
                .containsExactly(Preference.NO_IMPLANT);
        assertThat(keysOfTheGrid(window)).noneMatch(text -> text.contains("also weigh"));
    }

    private static List<String> keysOfTheGrid(EntryWindow window) {
        return fx(() ->
                window.scene().getRoot().lookupAll(".grid-key").stream()
                        .filter(Node::isVisible)
                        .map(node -> ((Labeled) node).getText())
                        .toList());
    }

    @Test
    void oneKeyAcceptsAnOptionWithItsScheduleAndItsStepsAreShown() {
        EntryWindow window =
                fx(() -> EntryWindow.open(SampleCases.full(), 1440, 900, Section.PLAN));
        show(window.scene());
        fxDo(() -> window.pane().entry().goTo("/record/decisions/right/rfa/gsv/decision"));
        assertThat(followUp(window)).containsExactly("No schedule is chosen.");
        type("P");
        settle();
        assertThat(Objects.requireNonNull(window.model().draftProperty().get().record()).pathway())
                .isEqualTo(new Pathway(Side.RIGHT, "thermal-standard"));
        assertThat(followUp(window).getFirst()).startsWith("6 steps; no day");
        assertThat(followUp(window)).hasSize(13).contains("After 1 week");
        assertThat(focusText(window)).doesNotContain("Schedule");
    }

    private static List<String> followUp(EntryWindow window) {
        return fx(() ->
                window.scene().getRoot().lookupAll(".follow-up .label").stream()
                        .map(node -> ((Labeled) node).getText())
                        .toList());
    }

    @Test
    void howCompleteTheVisitIsStandsBelowTheSectionsAndLeadsToTheNextGap() {
        EntryWindow window = open(Section.SYMPTOMS);
        Button gap = (Button) node(window.scene(), ".entry-foot .button");
        Labeled accepted = (Labeled) node(window.scene(), ".entry-foot .rail-state");
        assertThat(fx(accepted::getText)).isEqualTo("0 of 6 sections accepted");
        assertThat(fx(gap::getText)).matches("Next gap \\(F7\\) · \\d+");
        fxDo(gap::fire);
        assertThat(fx(() -> window.pane().entry().form().isFocusWithin())).isTrue();
        fxDo(() -> window.pane().entry().next());
        assertThat(fx(accepted::getText)).isEqualTo("1 of 6 sections accepted");
    }

    @Test
    void theSideIsNeverMistaken() {
        EntryWindow window = open(Section.DUPLEX);
        type("T\n12DEMO\n");
        robot.press(KeyCode.CONTROL, KeyCode.RIGHT).release(KeyCode.RIGHT, KeyCode.CONTROL);
        type("N");
        assertThat(right(window).segments()).isEmpty();
        assertThat(
                        Objects.requireNonNull(
                                        Objects.requireNonNull(
                                                        window.model()
                                                                .draftProperty()
                                                                .get()
                                                                .consultation()
                                                                .legs()
                                                                .left())
                                                .duplex())
                                .segments())
                .containsOnlyKeys(SegmentId.CFV);
    }

    @Test
    void aVeinChosenOnTheMapIsTheCellOfTheGrid() {
        EntryWindow window = open(Section.DUPLEX);
        Node spot =
                fx(() ->
                        window.scene().getRoot().lookupAll(".vein-spot").stream()
                                .filter(node ->
                                        String.valueOf(node.getAccessibleText())
                                                .contains(
                                                        VeinNames.full(SegmentId.SFJ, Language.EN)))
                                .findFirst()
                                .orElseThrow());
        fxDo(spot::requestFocus);
        Spot chosen = window.model().spotProperty().get().orElseThrow();
        assertThat(chosen.vein()).isEqualTo(SegmentId.SFJ);
        fxDo(() -> window.pane().entry().focusFirst());
        assertThat(focusText(window)).contains("SFJ");
    }

    @Test
    void theCellOfTheGridIsTheVeinOnTheMap() {
        EntryWindow window = open(Section.DUPLEX);
        type("/MT\n");
        assertThat(window.model().spotProperty().get())
                .isEqualTo(Optional.of(new Spot(Side.RIGHT, SegmentId.GSV_MT)));
    }

    private static String focusText(EntryWindow window) {
        return fx(() -> String.valueOf(window.scene().getFocusOwner().getAccessibleText()));
    }

    @Test
    void sectionsAreReachedByTheirNumbers() {
        EntryWindow window = open(Section.SYMPTOMS);
        for (Section section :
                List.of(
                        Section.HISTORY,
                        Section.EXAM,
                        Section.DUPLEX,
                        Section.ASSESSMENT,
                        Section.SYMPTOMS)) {
            KeyCode digit = KeyCode.getKeyCode(Integer.toString(section.ordinal() + 1));
            robot.press(KeyCode.CONTROL, digit).release(digit, KeyCode.CONTROL);
            assertThat(window.model().sectionProperty().get()).isEqualTo(section);
            assertThat(fx(() -> window.scene().getFocusOwner().getAccessibleRole()))
                    .as(section + " " + focusText(window))
                    .isIn(AccessibleRole.TEXT, AccessibleRole.SPINNER);
        }
    }

    @Test
    void symptomsAreTypedDownTheRightLegThenDownTheLeft() {
        EntryWindow window = open(Section.SYMPTOMS);
        type("3↓2");
        undo();
        assertThat(severities(window)).hasSize(1);
    }

    private void undo() {
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    }

    private static Map<Symptom, Integer> severities(EntryWindow window) {
        return Objects.requireNonNull(
                        window.model().draftProperty().get().consultation().legs().right())
                .symptomSeverity();
    }

    @Test
    void aScreenReaderStepsUpAndDownAScaleAndItCanBeUndone() {
        EntryWindow window = open(Section.SYMPTOMS);
        type("2");
        robot.type(KeyCode.UP);
        Node cell = fx(() -> window.scene().getFocusOwner());
        assertThat(fx(cell::getAccessibleRole)).isEqualTo(AccessibleRole.SPINNER);
        fxDo(() -> cell.executeAccessibleAction(AccessibleAction.INCREMENT));
        assertThat(focusText(window)).isEqualTo("Right, Night cramps, 3 severe");
        assertThat(fx(() -> cell.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING)))
                .isEqualTo("3 severe");
        fxDo(() -> cell.executeAccessibleAction(AccessibleAction.DECREMENT));
        assertThat(severities(window).values()).containsExactly(2);
        undo();
        assertThat(severities(window).values()).containsExactly(3);
    }

    @Test
    void plusAddsAnEarlierTreatmentAndDeleteRemovesIt() {
        EntryWindow window = open(Section.HISTORY);
        List<ComboBox<?>> boxes =
                fx(() ->
                        window.scene().getRoot().lookupAll(".entry-flow .combo-box").stream()
                                .<ComboBox<?>>map(node -> (ComboBox<?>) node)
                                .toList());
        fxDo(() -> {
            boxes.subList(0, 3).forEach(box -> box.getSelectionModel().selectFirst());
            boxes.getFirst().requestFocus();
        });
        robot.type(KeyCode.ADD);
        assertThat(treatments(window)).hasSize(1);
        fxDo(() -> node(window.scene(), ".entry-list .entry-row > .flat").requestFocus());
        robot.type(KeyCode.ADD);
        assertThat(fx(() -> window.scene().getFocusOwner())).isSameAs(boxes.getFirst());
        fxDo(() -> node(window.scene(), ".entry-list .entry-row > .flat").requestFocus());
        robot.type(KeyCode.DELETE);
        assertThat(treatments(window)).isEmpty();
        undo();
        assertThat(treatments(window)).hasSize(1);
    }

    private static List<PreviousTreatment> treatments(EntryWindow window) {
        return Objects.requireNonNull(
                        window.model().draftProperty().get().consultation().legs().right())
                .previousTreatments();
    }

    @Test
    void aBadNumberIsToldBelowTheGridAndAtTheSection() {
        EntryWindow window = open(Section.DUPLEX);
        type("/MT\nR680\n");
        assertThat(labels(window)).anyMatch(text -> text.contains("0.5 - 40 mm"));
        assertThat(labels(window)).anyMatch(text -> text.equals("✕ 1 not accepted"));
    }

    private static List<String> labels(EntryWindow window) {
        return fx(() ->
                window.scene().getRoot().lookupAll("*").stream()
                        .filter(Labeled.class::isInstance)
                        .map(node -> String.valueOf(((Labeled) node).getText()))
                        .toList());
    }

    @Test
    void theOperatorIsTypedAsTextAndItsLettersAreNoCodes() {
        EntryWindow window = open(Section.DUPLEX);
        type("T\n12NRAX\n");
        assertThat(right(window).operator()).isEqualToIgnoringCase("nrax");
        assertThat(right(window).segments()).isEmpty();
        assertThat(focusText(window)).contains("CFV");
    }

    @Test
    void furtherValuesOpenBelowTheGridAndEscLeadsBack() {
        EntryWindow window = open(Section.DUPLEX);
        type("/MT\nR6.8\n2.9\n/MT\n");
        robot.type(KeyCode.F2);
        assertThat(focusText(window)).contains("Depth");
        type("14\n");
        assertThat(Objects.requireNonNull(right(window).segments().get(SegmentId.GSV_MT)).depthMm())
                .isEqualByComparingTo("14");
        robot.type(KeyCode.ESCAPE);
        assertThat(focusText(window)).contains("GSV mid thigh");
        robot.type(KeyCode.F2);
        settle();
        List<Node> stops =
                fx(() ->
                        AccessibilityTest.stops(window.pane()).stream()
                                .filter(stop -> !stop.getStyleClass().contains("grid-cell"))
                                .toList());
        assertThat(fx(() -> AccessibilityTest.nameless(window.pane()))).isEmpty();
        assertThat(fx(() -> AccessibilityTest.walk(window.scene()))).containsAll(stops);
    }

    @Test
    void undoLeadsToTheSectionOfTheChangeAndNamesIt() {
        EntryWindow window = open(Section.SYMPTOMS);
        type("3");
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.model().sectionProperty().get()).isEqualTo(Section.SYMPTOMS);
        assertThat(labels(window))
                .anyMatch(text -> text.contains("Undone: Symptoms · R Night cramps 3 severe"));
    }

    @Test
    void aPlaceInTheCaseLeadsToItsField() {
        EntryWindow window = open(Section.SYMPTOMS);
        assertThat(fx(() -> window.pane().entry().goTo("/consultation/legs/left/arterial/abi")))
                .isTrue();
        assertThat(window.model().sectionProperty().get()).isEqualTo(Section.EXAM);
        assertThat(focusText(window)).isEqualTo("Left, ABI, not recorded");
    }
}
