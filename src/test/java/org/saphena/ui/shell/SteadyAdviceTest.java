package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.Language;
import org.saphena.clinical.Side;
import org.saphena.clinical.Symptom;
import org.saphena.editing.LegEdits;
import org.saphena.ui.SampleCases;
import org.saphena.ui.control.SteadyBox;
import org.saphena.ui.control.Styled;
import org.saphena.ui.entry.Section;

/** What a change leaves as it is stays on the screen, with its focus and its opened reasons. */
class SteadyAdviceTest extends WindowTest {
    private EntryWindow open() {
        EntryWindow window =
                fx(() -> EntryWindow.open(SampleCases.full(), 1440, 900, Section.SYMPTOMS));
        show(window.scene());
        return window;
    }

    private static void change(EntryWindow window) {
        fxDo(() ->
                window.model()
                        .apply(
                                "symptoms.right.aching",
                                "3",
                                "Aching",
                                LegEdits.symptom(Side.RIGHT, Symptom.ACHING, 3)));
    }

    @Test
    void openedReasonsStayOpenWithTheFocusWhenTheDraftChanges() {
        EntryWindow window = open();
        Node card = fx(() -> node(window.scene(), ".option-card"));
        fxDo(() -> {
            card.requestFocus();
            card.executeAccessibleAction(AccessibleAction.FIRE);
        });

        change(window);

        assertThat(fx(() -> window.scene().getFocusOwner())).isSameAs(card);
        assertThat(fx(() -> card.queryAccessibleAttribute(AccessibleAttribute.EXPANDED)))
                .isEqualTo(true);
        assertThat(fx(() -> card.lookup(".details"))).isNotNull();
    }

    @Test
    void anOpenedOptionSaysThatItsChangesAreBeingWorkedOutAndThenShowsThem() {
        EntryWindow window = open();
        Node card = fx(() -> node(window.scene(), ".option-card"));
        fxDo(() -> card.executeAccessibleAction(AccessibleAction.FIRE));
        assertThat(fx(() -> words(card))).noneMatch(text -> text.startsWith("Being worked out"));

        change(window);

        assertThat(fx(() -> words(card))).anyMatch(text -> text.startsWith("Being worked out"));
    }

    private static List<String> words(Node card) {
        return card.lookupAll(".detail-line").stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }

    @Test
    void noScrollPaneKeepsAPictureOfItself() {
        EntryWindow window = open();
        List<Node> viewports =
                fx(() -> List.copyOf(window.scene().getRoot().lookupAll(".viewport")));

        assertThat(viewports).isNotEmpty().noneMatch(Node::isCache);
    }

    @Test
    void aColumnGrowsWithItsWords() {
        Label label = Styled.wrapped("short");
        SteadyBox box = fx(SteadyBox::new);
        fxDo(() -> box.getChildren().add(label));
        show(fx(() -> new Scene(box, 200, 200)));
        double before = fx(() -> box.prefHeight(100));

        fxDo(() -> label.setText("much longer than fits on a line that is so narrow"));

        assertThat(fx(() -> box.prefHeight(100))).isGreaterThan(before);
    }

    @Test
    void anotherLanguageLeavesTheFocusAndEveryOptionItsHeight() {
        EntryWindow window = open();
        fxDo(() -> node(window.scene(), ".option-card").requestFocus());

        for (Language language : List.of(Language.KO, Language.EN)) {
            fxDo(() -> window.texts().speak(language));

            assertThat(fx(() -> window.scene().getFocusOwner()))
                    .isSameAs(fx(() -> node(window.scene(), ".option-card")));

            for (Node leg :
                    fx(() -> List.copyOf(window.scene().getRoot().lookupAll(".leg-options")))) {
                VBox options = (VBox) leg;
                assertThat(fx(() -> options.getHeight()))
                        .isCloseTo(fx(() -> heightOfParts(options)), within(1.0));
            }
        }
    }

    private static double heightOfParts(VBox column) {
        List<Node> parts = column.getChildren().stream().filter(Node::isManaged).toList();
        double width =
                column.getWidth() - column.getInsets().getLeft() - column.getInsets().getRight();
        double all = column.getInsets().getTop() + column.getInsets().getBottom();
        for (Node part : parts) {
            all += part.prefHeight(width);
        }
        return all + column.getSpacing() * Math.max(0, parts.size() - 1);
    }
}
