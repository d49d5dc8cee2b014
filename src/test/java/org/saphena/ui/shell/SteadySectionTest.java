package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.Side;
import org.saphena.clinical.Symptom;
import org.saphena.editing.LegEdits;
import org.saphena.ui.SampleCases;
import org.saphena.ui.entry.Section;

/** Nothing of a section moves under the hand, or is drawn anew, for words that come and go. */
class SteadySectionTest extends WindowTest {
    private EntryWindow open(Section section) {
        EntryWindow window = fx(() -> EntryWindow.open(SampleCases.full(), 1000, 900, section));
        show(window.scene());
        return window;
    }

    private static double top(Scene scene, String selector) {
        return fx(() -> {
            Node node = node(scene, selector);
            return node.localToScene(node.getLayoutBounds()).getMinY();
        });
    }

    @Test
    void theGridsKeepTheirPlaceWhenAMessageBelowThemGoes() {
        EntryWindow window = open(Section.SYMPTOMS);
        Scene scene = window.scene();
        fxDo(() -> node(scene, ".grid-cell").requestFocus());
        robot.type(KeyCode.Q);
        settle();
        Label message = (Label) node(scene, ".grid-message");
        assertThat(message.getText()).isNotEmpty();
        double withMessage = top(scene, ".help-bar");

        robot.type(KeyCode.DOWN);
        settle();

        assertThat(message.isVisible()).isFalse();
        assertThat(top(scene, ".help-bar")).isEqualTo(withMessage);
    }

    private static double height(Scene scene, String selector) {
        return fx(() -> ((Region) node(scene, selector)).getHeight());
    }

    @Test
    void savingMovesNothingAboveIt() {
        EntryWindow window = open(Section.SYMPTOMS);
        Label saved = (Label) node(window.scene(), ".saved-line");
        double before = height(window.scene(), ".saved-line");
        String unchanged = saved.getText();

        fxDo(() ->
                window.model()
                        .apply(
                                "symptoms.right.aching",
                                "3",
                                "Aching",
                                LegEdits.symptom(Side.RIGHT, Symptom.ACHING, 3)));

        assertThat(saved.getText()).isNotEqualTo(unchanged);
        assertThat(height(window.scene(), ".saved-line")).isEqualTo(before);
    }

    @Test
    void theMapStaysWhereItIsWhenTheSectionIsLaidOutAgain() {
        EntryWindow window = open(Section.DUPLEX);
        Pane maps = (Pane) node(window.scene(), ".vein-map").getParent().getParent();
        List<Object> changes = new ArrayList<>();
        fxDo(() ->
                maps.getChildren()
                        .addListener((ListChangeListener<Node>) change -> changes.add(1)));

        fxDo(() -> ((Region) node(window.scene(), ".map-box")).requestLayout());
        fxDo(() -> ((Region) maps.getParent().getParent().getParent()).requestLayout());

        assertThat(changes).isEmpty();
    }
}
