package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Decision;
import org.saphena.clinical.DecisionReason;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Side;
import org.saphena.clinical.Symptom;
import org.saphena.clinical.VisitRecord;
import org.saphena.editing.LegEdits;
import org.saphena.exchange.CaseReader;
import org.saphena.ui.SampleCases;
import org.saphena.ui.entry.Section;

/** Deciding from the panel, and going from a reason to its field and back. */
class PanelDeedsTest extends WindowTest {
    private static final String RED_FLAG = "src/test/resources/cases/V29.case.json";

    private EntryWindow window;

    @BeforeEach
    void open() {
        window = fx(() -> EntryWindow.open(SampleCases.full(), 1440, 900, Section.SYMPTOMS));
        show(window.scene());
    }

    private List<Node> cards() {
        return fx(() -> List.copyOf(window.scene().getRoot().lookupAll(".option-card")));
    }

    private Node card(String status) {
        return fx(() -> node(window.scene(), ".option-card." + status));
    }

    private void press(Node on, KeyCode... keys) {
        fxDo(on::requestFocus);
        robot.press(keys).release(keys);
    }

    private List<OptionDecision> decisions() {
        VisitRecord visit = window.model().draftProperty().get().record();
        return visit == null ? List.of() : visit.decisions();
    }

    private String focus() {
        return fx(() -> window.scene().getFocusOwner().getAccessibleText());
    }

    @Test
    void aLetterDecidesAndTheCardSaysSo() {
        Node card = card("suitable");
        press(card, KeyCode.D);
        assertThat(decisions()).extracting(OptionDecision::decision).contains(Decision.DISCUSSED);
        assertThat(fx(() -> ((Label) card.lookup(".option-decided")).getText()))
                .isEqualTo("Discussed");
        assertThat(fx(() -> window.scene().getFocusOwner())).isSameAs(card);
        press(card, KeyCode.N);
        assertThat(fx(() -> ((Label) card.lookup(".option-decided")).getText()))
                .isEqualTo("Not offered");
    }

    @Test
    void choosingAgainstTheAdviceAsksForTheReasonAndIsRecordedWithIt() {
        int before = fx(this::decisions).size();
        press(card("contraindicated"), KeyCode.A);
        assertThat(decisions()).hasSize(before);
        assertThat(fx(() -> window.model().sectionProperty().get())).isEqualTo(Section.PLAN);
        assertThat(focus()).contains("Reason");
        robot.press(KeyCode.DIGIT2).release(KeyCode.DIGIT2);
        assertThat(decisions()).hasSize(before + 1);
        assertThat(decisions().getLast().decision()).isEqualTo(Decision.CHOSEN);
        assertThat(fx(() -> node(window.scene(), ".option-decided:against").isVisible())).isTrue();
    }

    @Test
    void wrongDataOpenTheFieldThatTheReasonLookedAt() {
        press(card("contraindicated"), KeyCode.A);
        robot.press(KeyCode.DIGIT6).release(KeyCode.DIGIT6);
        settle();
        assertThat(decisions().getLast().reason()).isEqualTo(DecisionReason.DATA_WRONG);
        assertThat(fx(() -> window.model().sectionProperty().get())).isEqualTo(Section.HISTORY);
        assertThat(focus()).contains("Acrylate");
        fxDo(() -> window.pane().entry().undo());
        fxDo(() -> window.pane().entry().redo());
        assertThat(fx(() -> window.model().sectionProperty().get())).isEqualTo(Section.PLAN);
    }

    @Test
    void whatIsMissingIsOneStopAndItsRowsLeadToTheirFields() {
        Node row =
                fx(() ->
                        window.scene().getRoot().lookupAll(".missing").stream()
                                .filter(each -> spoken(each).contains("Depth below the skin, GSV"))
                                .findFirst()
                                .orElseThrow());
        Node box = fx(row::getParent);
        fxDo(box::requestFocus);
        assertThat(focus()).startsWith("Missing").contains("Right, Depth below the skin, GSV.");
        fxDo(() -> row.fireEvent(click()));
        assertThat(focus()).contains("Depth under the skin");
        assertThat(fx(() -> window.model().sectionProperty().get())).isEqualTo(Section.DUPLEX);
        robot.press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        assertThat(focus()).startsWith("Missing");
    }

    private static String spoken(Node row) {
        return row.lookupAll(".label").stream()
                .map(each -> ((Label) each).getText())
                .collect(Collectors.joining(" "));
    }

    private static MouseEvent click() {
        return new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    @Test
    void everyShortListIsOneStopThatIsReadInFull() {
        List<Node> sections =
                fx(() -> List.copyOf(window.scene().getRoot().lookupAll(".advice .section")));
        assertThat(sections).hasSizeGreaterThan(2);
        for (Node section : sections) {
            assertThat(fx(section::isFocusTraversable)).isTrue();
            assertThat(fx(section::getAccessibleText)).isNotBlank();
        }
        fxDo(() -> window.pane().toAdvice());
        assertThat(fx(() -> window.scene().getFocusOwner().getStyleClass()))
                .contains("option-card");
    }

    @Test
    void whatARedFlagDefersIsFoldedUnderALineThatCountsIt() throws IOException {
        CaseFile flagged = CaseReader.read(Files.readAllBytes(Path.of(RED_FLAG)));
        window = fx(() -> EntryWindow.open(flagged, 1440, 900, Section.SYMPTOMS));
        show(window.scene());
        Button line = (Button) fx(() -> node(window.scene(), ".rest-toggle.deferred"));
        int all = fx(this::blocked);
        assertThat(all).isGreaterThan(5);
        assertThat(deferredText(line, all)).isTrue();
        assertThat(fx(() -> window.scene().getRoot().lookupAll(".contraindicated"))).isEmpty();
        press(line, KeyCode.ENTER);
        assertThat(fx(() -> window.scene().getRoot().lookupAll(".contraindicated"))).hasSize(all);
        press(card("contraindicated"), KeyCode.D);
        assertThat(deferredText(line, all)).isTrue();
        press(line, KeyCode.ENTER);
        assertThat(deferredText(line, all - 1)).isTrue();
        assertThat(fx(() -> ((Label) card("contraindicated").lookup(".option-decided")).getText()))
                .isEqualTo("Discussed");
    }

    private int blocked() {
        return (int)
                window.model().assessmentProperty().get().orElseThrow().legs().values().stream()
                        .flatMap(leg -> leg.options().stream())
                        .filter(option -> option.status() == OptionStatus.CONTRAINDICATED)
                        .count();
    }

    private static boolean deferredText(Button line, int many) {
        return fx(line::getText)
                .equals(
                        "Deferred until settled: Suspected deep vein thrombosis, Left (%d)"
                                .formatted(many));
    }

    private String help(Node card) {
        return fx(() -> String.valueOf(card.queryAccessibleAttribute(AccessibleAttribute.HELP)));
    }

    @Test
    void aCardNamesItsLettersOnlyWhereTheyAct() {
        Node card = card("suitable");
        assertThat(help(card)).contains("A chosen");
        press(card, KeyCode.W);
        assertThat(texts(window.scene(), ".option-decisions .button")).contains("A  Chosen");
        fxDo(() -> window.pane().setLetters(new SimpleObjectProperty<>(false)));
        assertThat(help(card)).isEqualTo("Enter shows the reasons");
        assertThat(texts(window.scene(), ".option-decisions .button"))
                .contains("Chosen")
                .noneMatch(text -> text.startsWith("A "));
    }

    @Test
    void aReasonLeadsToItsFieldAndBack() {
        Node card = card("suitable");
        press(card, KeyCode.W);
        Button go = fx(() -> (Button) card.lookup(".go"));
        fxDo(() -> {
            go.requestFocus();
            go.fire();
        });
        assertThat(fx(() -> window.pane().entry().form().isFocusWithin())).isTrue();
        robot.press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        assertThat(fx(() -> window.scene().getFocusOwner())).isSameAs(go);
    }

    @Test
    void aReasonThatRestsOnOneOfAListLeadsToThatOne() {
        Node card = card("contraindicated");
        press(card, KeyCode.W);
        fxDo(() ->
                card.lookupAll(".go").stream()
                        .filter(go -> String.valueOf(go.getUserData()).endsWith("/allergies"))
                        .map(Button.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .fire());
        assertThat(focus()).contains("Acrylate");
    }

    @Test
    void theWayBackHoldsWhenTheValueWasChangedThere() {
        wayBackAfterAChange();
    }

    @Test
    void whereThePanelIsAStripTheWayBackOpensIt() {
        narrow();
        assertThat(strip().getAccessibleText())
                .matches(
                        "Options to consider: red flags 0, to consider [1-9]\\d*, cannot judge yet"
                                + " \\d+, contraindicated or advised against [1-9]\\d*, missing [1-9]\\d*,"
                                + " changed 0");
        fxDo(() -> window.pane().toAdvice());
        wayBackAfterAChange();
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(isPanelShown()).isFalse();
    }

    @Test
    void theStripOpensThePanelOverTheFormAndItClosesWhenTheFocusLeaves() {
        narrow();
        fxDo(() -> window.pane().entry().goTo("/consultation/legs/right/cramps/minutes"));
        Node field = fx(() -> window.scene().getFocusOwner());
        Bounds place = fx(() -> field.localToScene(field.getLayoutBounds()));
        assertThat(isPanelShown()).isFalse();
        fxDo(() -> window.pane().toAdvice());
        assertThat(isPanelShown()).isTrue();
        assertThat(fx(() -> window.scene().getFocusOwner().getStyleClass()))
                .contains("option-card");
        assertThat(fx(() -> field.localToScene(field.getLayoutBounds()))).isEqualTo(place);
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(isPanelShown()).isFalse();
        assertThat(fx(() -> window.scene().getFocusOwner())).isSameAs(field);
        fxDo(() -> strip().fire());
        assertThat(isPanelShown()).isTrue();
        assertThat(fx(() -> strip().isSelected())).isTrue();
        fxDo(field::requestFocus);
        assertThat(isPanelShown()).isFalse();
        assertThat(fx(() -> strip().isSelected())).isFalse();
    }

    @Test
    void inTheScanTheMapComesBeforeThePanel() {
        window = fx(() -> EntryWindow.open(SampleCases.full(), 1280, 720, Section.DUPLEX));
        show(window.scene());
        assertThat(isPanelShown()).isFalse();
        assertThat(fx(() -> isShown(strip()))).isTrue();
        assertThat(fx(() -> isShown(node(window.scene(), ".map-box")))).isTrue();
        assertThat(fx(() -> isShown(node(window.scene(), ".duplex-left")))).isTrue();
        fxDo(() -> window.model().sectionProperty().set(Section.PLAN));
        settle();
        assertThat(isPanelShown()).isTrue();
        assertThat(fx(() -> isShown(strip()))).isFalse();
    }

    @Test
    void theConclusionOfTheScanStandsBelowTheGridWhereThereIsRoom() {
        window = fx(() -> EntryWindow.open(SampleCases.full(), 1280, 960, Section.DUPLEX));
        show(window.scene());
        fxDo(() -> window.pane().entry().finish());
        settle();
        assertThat(texts(window.scene(), ".conclusion-lines .label"))
                .hasSize(3)
                .startsWith("Conclusion of the scan")
                .anyMatch(text -> text.startsWith("R: ") && text.contains("GSV"))
                .anyMatch(text -> text.startsWith("L: ") && text.contains("Anterior accessory"));
        fxDo(() -> window.scene().getWindow().setHeight(720));
        settle();
        assertThat(fx(() -> isShown(node(window.scene(), ".conclusion-lines")))).isFalse();
    }

    private void narrow() {
        window = fx(() -> EntryWindow.open(SampleCases.full(), 980, 900, Section.SYMPTOMS));
        show(window.scene());
    }

    private ToggleButton strip() {
        return (ToggleButton) fx(() -> node(window.scene(), ".advice-strip"));
    }

    private boolean isPanelShown() {
        return fx(() -> isShown(node(window.scene(), ".advice")));
    }

    private void wayBackAfterAChange() {
        Node card = card("suitable");
        press(card, KeyCode.W);
        Button go = fx(() -> (Button) card.lookup(".go"));
        Object place = fx(go::getUserData);
        fxDo(() -> {
            go.requestFocus();
            go.fire();
        });
        ache();
        assertThat(fx(() -> go.getScene())).isNull();
        robot.press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        Node focus = fx(() -> window.scene().getFocusOwner());
        assertThat(fx(focus::getUserData)).isEqualTo(place);
        assertThat(fx(() -> isShown(focus))).isTrue();
    }

    private void ache() {
        fxDo(() ->
                window.model()
                        .apply(
                                "symptoms.x",
                                "",
                                "Symptoms",
                                LegEdits.symptom(Side.RIGHT, Symptom.ACHING, null)));
    }

    @Test
    void fromThePanelBackToTheFieldThatWasLeft() {
        fxDo(() -> window.pane().entry().goTo("/consultation/legs/right/cramps/minutes"));
        Node field = fx(() -> window.scene().getFocusOwner());
        fxDo(() -> window.pane().toAdvice());
        assertThat(fx(() -> window.pane().entry().form().isFocusWithin())).isFalse();
        fxDo(() -> window.pane().toAdvice());
        assertThat(fx(() -> window.scene().getFocusOwner())).isSameAs(field);
    }

    @Test
    void theOrderStaysWhileThePanelIsUsed() {
        List<Node> before = cards();
        fxDo(() -> before.getLast().requestFocus());
        ache();
        List<Node> after = cards();
        assertThat(after.stream().filter(before::contains).toList())
                .isEqualTo(before.stream().filter(after::contains).toList());
    }
}
