package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.Decision;
import org.saphena.clinical.DecisionReason;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.Side;
import org.saphena.clinical.Symptom;
import org.saphena.clinical.VisitRecord;
import org.saphena.editing.LegEdits;
import org.saphena.ui.SampleCases;
import org.saphena.ui.entry.Section;

/** Deciding from the panel, and going from a reason to its field and back. */
class PanelDeedsTest extends WindowTest {
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
    void whereThePanelIsATabTheWayBackShowsIt() {
        window = fx(() -> EntryWindow.open(SampleCases.full(), 980, 900, Section.SYMPTOMS));
        show(window.scene());
        assertThat(texts(window.scene(), ".tabs .toggle-button"))
                .anyMatch(text ->
                        text.matches("Options: [1-9]\\d* against, [1-9]\\d* missing, 0 changed"));
        fxDo(() -> window.pane().toAdvice());
        wayBackAfterAChange();
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
