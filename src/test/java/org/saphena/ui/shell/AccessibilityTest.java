package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Labeled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The walking test: Tab reaches every control of every screen, and each has a name and a role. */
class AccessibilityTest extends WindowTest {
    private static final int ENOUGH = 600;

    @ParameterizedTest
    @EnumSource
    void tabReachesEveryStopAndEachHasANameAndARole(Screens screen) {
        Scene scene = open(screen);
        assertThat(fx(scene::getFocusOwner)).as("the focus from the start").isNotNull();
        assertThat(fx(() -> nameless(scene.getRoot()))).isEmpty();
        assertThat(fx(() -> unstepped(scene.getRoot()))).isEmpty();
        Collection<Node> expected = fx(() -> stops(scene.getRoot()));
        Set<Node> walked = fx(() -> walk(scene, TraversalDirection.NEXT));
        assertThat(walked).containsAll(expected);
    }

    @ParameterizedTest
    @EnumSource(names = {"REASONS", "SUMMARY"})
    void shiftTabReachesEveryStopToo(Screens screen) {
        Scene scene = open(screen);
        Collection<Node> expected = fx(() -> stops(scene.getRoot()));
        Set<Node> walked = fx(() -> walk(scene, TraversalDirection.PREVIOUS));
        assertThat(walked).containsAll(expected);
    }

    private static Scene open(Screens screen) {
        Scene scene = fx(() -> Stages.scene(1440, 900));
        fx(() -> screen.open(scene));
        show(scene);
        return scene;
    }

    static List<String> nameless(Node root) {
        return stops(root).stream()
                .filter(node -> name(node).isBlank() || !hasRole(node))
                .map(Node::toString)
                .toList();
    }

    /** What can be stepped says what stands there, and nothing else can. */
    private static List<Node> unstepped(Node root) {
        return root.lookupAll(".grid-cell").stream()
                .filter(node -> {
                    boolean steps =
                            Boolean.TRUE.equals(
                                    node.queryAccessibleAttribute(AccessibleAttribute.EDITABLE));
                    Object value = node.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING);
                    boolean spinner = node.getAccessibleRole() == AccessibleRole.SPINNER;
                    return steps != spinner || spinner && String.valueOf(value).isEmpty();
                })
                .toList();
    }

    static Set<Node> walk(Scene scene) {
        return walk(scene, TraversalDirection.NEXT);
    }

    private static Set<Node> walk(Scene scene, TraversalDirection direction) {
        Set<Node> walked = new LinkedHashSet<>();
        Node node = scene.getFocusOwner();
        for (int i = 0; i < ENOUGH && walked.add(node); i++) {
            node.requestFocusTraversal(direction);
            node = scene.getFocusOwner();
        }
        return walked;
    }

    static List<Node> stops(Node node) {
        List<Node> found = new ArrayList<>();
        if (!node.isVisible() || node.isDisabled()) {
            return found;
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(stops(child)));
        }
        return found;
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled ? String.valueOf(labeled.getText()) : "";
    }

    private static boolean hasRole(Node node) {
        AccessibleRole role = node.getAccessibleRole();
        return role != null && role != AccessibleRole.NODE && role != AccessibleRole.PARENT;
    }
}
