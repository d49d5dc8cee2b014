package org.saphena.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

/**
 * The mouse of a window and nothing else: it scrolls with the wheel to what is out of sight, and
 * presses only what the pointer really hits.
 */
final class Mouse {
    private static final int LONGEST_WAY = 400;
    private static final double EDGE = 2;
    private static final double NOTCH_PX = 80;

    private final Scene scene;
    private final Robot robot;
    private int clicks;

    Mouse(Scene scene) {
        this.scene = scene;
        robot = WindowTest.fx(Robot::new);
    }

    /** How often it was pressed. */
    int clicks() {
        return clicks;
    }

    /** A button, tab, menu or link with that text. */
    void press(String text) {
        click(named(text, node -> says(node, text)));
    }

    /**
     * @param index counts those with that text
     */
    void press(String text, int index) {
        click(all(node -> says(node, text)).get(index));
    }

    private static boolean says(Node node, String text) {
        return node instanceof Labeled label && text.equals(WindowTest.words(label));
    }

    /** A button whose text holds those words. */
    void pressContaining(String words) {
        click(
                named(
                        words,
                        node ->
                                node instanceof ButtonBase button
                                        && String.valueOf(button.getText()).contains(words)));
    }

    /** A button with that name for a screen reader, such as one with a picture only. */
    void pressNamed(String spoken) {
        click(named(spoken, node -> spoken.equals(node.getAccessibleText())));
    }

    /** An item of a menu. */
    void choose(String menu, String item) {
        press(menu);
        click(named(item, node -> says(node, item)).getParent());
    }

    /** An item of a list that opens under a box, which bears that name. */
    void pick(String box, String item) {
        click(
                named(
                        box,
                        node ->
                                node instanceof ComboBoxBase<?>
                                        && box.equals(node.getAccessibleText())));
        WindowTest.settle();
        press(item);
    }

    /** The keys of the present cell, one after the other: those below the grid. */
    void keys(String... keys) {
        for (String key : keys) {
            click(named("key " + key, node -> isKey(node, key)));
        }
    }

    private static boolean isKey(Node node, String key) {
        return node.getStyleClass().contains("grid-key")
                && node instanceof Labeled label
                && (label.getText().equals(key) || label.getText().startsWith(key + "  "));
    }

    /** A cell of a grid by how its words begin, such as {@code Right, ABI}. */
    void cell(String spoken) {
        cell(spoken, 0);
    }

    /**
     * @param index counts the cells whose words begin so
     */
    void cell(String spoken, int index) {
        List<Node> cells = all(node -> isCell(node) && begins(node, spoken));
        if (index >= cells.size()) {
            throw new AssertionError("no cell " + index + " for " + spoken);
        }
        click(cells.get(index));
    }

    private static boolean isCell(Node node) {
        return node.getStyleClass().contains("grid-cell")
                || node.getStyleClass().contains("grid-text");
    }

    private static boolean begins(Node node, String spoken) {
        String words = String.valueOf(node.getAccessibleText());
        return words.equals(spoken) || words.startsWith(spoken + ",");
    }

    /** A field that is typed into, by its name. */
    void field(String name) {
        click(
                named(
                        name,
                        node ->
                                node instanceof TextInputControl
                                        && name.equals(node.getAccessibleText())));
    }

    /** A line of a list by what it says. */
    void line(String words) {
        click(
                named(
                        words,
                        node ->
                                node.getStyleClass().contains("row-line")
                                        && String.valueOf(node.getAccessibleText())
                                                .contains(words)));
    }

    private Node named(String what, Predicate<Node> test) {
        List<Node> found = all(test);
        if (found.isEmpty()) {
            throw new AssertionError("nothing to click for " + what);
        }
        return found.getFirst();
    }

    /** Every node that is shown, the newest window first. */
    private List<Node> all(Predicate<Node> test) {
        return WindowTest.fx(() -> {
            List<Node> found = new ArrayList<>();
            for (Window window : List.copyOf(Window.getWindows()).reversed()) {
                if (window.isShowing() && window.getScene() != null) {
                    collect(window.getScene().getRoot(), test, found);
                }
            }
            return found;
        });
    }

    private static void collect(Node from, Predicate<Node> test, List<Node> found) {
        if (!from.isVisible() || from.isDisabled()) {
            return;
        }
        if (test.test(from)) {
            found.add(from);
        }
        if (from instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, test, found));
        }
    }

    void click(Node node) {
        reveal(node);
        List<EventTarget> hit = new ArrayList<>();
        EventHandler<MouseEvent> listener = event -> hit.add(event.getTarget());
        WindowTest.fx(() -> {
            Scene over = node.getScene();
            over.addEventFilter(MouseEvent.MOUSE_PRESSED, listener);
            robot.mouseMove(center(node));
            robot.mousePress(MouseButton.PRIMARY);
            over.removeEventFilter(MouseEvent.MOUSE_PRESSED, listener);
            return hit;
        });
        WindowTest.fx(() -> {
            robot.mouseRelease(MouseButton.PRIMARY);
            return hit;
        });
        clicks++;
        if (hit.isEmpty() || !isWithin(hit.getFirst(), node)) {
            throw new AssertionError("the pointer on " + node + " hit " + hit);
        }
    }

    private static boolean isWithin(EventTarget hit, Node node) {
        for (Node each = hit instanceof Node at ? at : null;
                each != null;
                each = each.getParent()) {
            if (each == node) {
                return true;
            }
        }
        return false;
    }

    private static Point2D center(Node node) {
        Bounds bounds = node.getLayoutBounds();
        return node.localToScreen(bounds.getCenterX(), bounds.getCenterY());
    }

    /** Turns the wheel over everything that scrolls until the middle of the node is in view. */
    private void reveal(Node node) {
        WindowTest.awaitLayout(node.getScene());
        for (int turns = 0; turns < LONGEST_WAY; turns++) {
            Optional<Runnable> turn = WindowTest.fx(() -> turn(node));
            if (turn.isEmpty()) {
                return;
            }
            WindowTest.fx(() -> {
                turn.get().run();
                return turn;
            });
            WindowTest.awaitLayout(node.getScene());
        }
        throw new AssertionError("out of reach of the wheel: " + node);
    }

    private Optional<Runnable> turn(Node node) {
        Point2D middle = center(node);
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane) {
                Bounds view = pane.localToScreen(pane.getLayoutBounds());
                if (middle.getY() < view.getMinY() + EDGE) {
                    return Optional.of(() -> wheel(view, -notches(view.getMinY() - middle.getY())));
                }
                if (middle.getY() > view.getMaxY() - EDGE) {
                    return Optional.of(() -> wheel(view, notches(middle.getY() - view.getMaxY())));
                }
            }
        }
        return Optional.empty();
    }

    private static int notches(double px) {
        return 1 + (int) (px / NOTCH_PX);
    }

    private void wheel(Bounds over, int amount) {
        robot.mouseMove(over.getCenterX(), over.getCenterY());
        robot.mouseWheel(amount);
    }

    Scene scene() {
        return scene;
    }
}
