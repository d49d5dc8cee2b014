package org.saphena.ui.patients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.Language;
import org.saphena.clinical.Side;
import org.saphena.text.Messages;
import org.testfx.api.FxToolkit;

/**
 * Treatments of the right leg: one before the visits, two on one day between them, one on a visit.
 */
class DoneCardTest {
    private static final Messages MESSAGES = Messages.of(Language.EN);
    private static final double WIDTH = 400;
    private static final double NEAR = 0.01;

    private final Course course =
            new CourseComposer(
                            MESSAGES,
                            PastVisits.treated("2019", "2024-09", "2024-09-15", "2025-06-03"))
                    .compose(CourseSpan.ALL);

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private DoneCard card(Side side, boolean pictures) {
        return new DoneCard(
                course.done(side),
                side,
                pictures ? course.lanes().getFirst().line(side).points() : List.of(),
                MESSAGES);
    }

    private static List<String> texts(Node card, String selector) {
        return card.lookupAll(selector).stream().map(node -> ((Label) node).getText()).toList();
    }

    private static void press(DoneCard card, KeyCode key) {
        Event.fireEvent(
                card, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    @Test
    void theNumbersOfTheAxisStandBeforeTheLinesToo() {
        DoneCard card = card(Side.RIGHT, true);
        assertThat(texts(card, ".done-axis > .plot-value")).containsExactly("1, 2", "3");
        assertThat(texts(card, ".done-line .plot-value")).containsExactly("1", "2", "3");
        assertThat(texts(card, ".done-line .label"))
                .startsWith("2019: Foam sclerotherapy, GSV", "1")
                .endsWith("3", "03-Jun-2025: Foam sclerotherapy, GSV");
    }

    @Test
    void aTreatmentOnTheDayOfAVisitStandsUnderItsMeasure() {
        DoneAxis axis = (DoneAxis) card(Side.RIGHT, true).lookup(".done-axis");
        LanePlot plot = new LanePlot(course.lanes().getFirst(), Side.RIGHT, _ -> {});
        for (var each : List.of(axis, plot)) {
            each.resize(WIDTH, WIDTH);
            each.layout();
        }
        double treated = middle(List.copyOf(axis.lookupAll(".treatment")).getLast());
        double measured = middle(List.copyOf(plot.lookupAll(".plot-mark")).get(1));
        assertThat(Math.abs(treated - measured)).isLessThan(NEAR);
    }

    private static double middle(Node mark) {
        return mark.getBoundsInParent().getCenterX();
    }

    @Test
    void besideTheTableAndWhereNothingLiesBetweenTheVisitsThereAreWordsAlone() {
        assertThat(card(Side.RIGHT, false).lookupAll(".plot-value")).isEmpty();
        assertThat(texts(card(Side.RIGHT, false), ".done-line .label")).hasSize(4);
        assertThat(card(Side.LEFT, true).lookup(".done-axis")).isNull();
    }

    @Test
    void aScreenReaderHearsAllAndThenEach() {
        DoneCard card = card(Side.RIGHT, false);
        assertThat(card.getAccessibleRole()).isEqualTo(AccessibleRole.LIST_VIEW);
        assertThat(card.getAccessibleText())
                .startsWith("Right. Treated before. 2019: Foam sclerotherapy, GSV. Sep-2024: ")
                .endsWith("03-Jun-2025: Foam sclerotherapy, GSV");
        assertThat(card.getAccessibleHelp()).startsWith("2019");
        press(card, KeyCode.LEFT);
        press(card, KeyCode.RIGHT);
        assertThat(card.getAccessibleHelp()).startsWith("Sep-2024");
        press(card, KeyCode.LEFT);
        assertThat(card.getAccessibleHelp()).startsWith("2019");
        assertThat(new DoneCard(List.of(), Side.LEFT, List.of(), MESSAGES).isFocusTraversable())
                .isFalse();
    }
}
