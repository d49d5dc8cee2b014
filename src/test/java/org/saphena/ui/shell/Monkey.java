package org.saphena.ui.shell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.saphena.ui.SampleCases;
import org.saphena.ui.entry.Section;

/**
 * Presses keys and clicks without sense, always the same for the same seed. Nothing may be thrown,
 * and what stands on the screen is what a new window would draw from the draft.
 */
final class Monkey {
    private static final String TYPED = "0123YNUROACXBHWDL./-123456";
    private static final List<KeyCode> PLAIN =
            List.of(
                    KeyCode.ENTER,
                    KeyCode.TAB,
                    KeyCode.BACK_SPACE,
                    KeyCode.ESCAPE,
                    KeyCode.UP,
                    KeyCode.DOWN,
                    KeyCode.LEFT,
                    KeyCode.RIGHT,
                    KeyCode.HOME,
                    KeyCode.END,
                    KeyCode.PAGE_DOWN,
                    KeyCode.PAGE_UP,
                    KeyCode.F2,
                    KeyCode.F7);
    private static final List<KeyCode> WITH_CONTROL =
            List.of(
                    KeyCode.DIGIT1,
                    KeyCode.DIGIT2,
                    KeyCode.DIGIT3,
                    KeyCode.DIGIT4,
                    KeyCode.DIGIT5,
                    KeyCode.DIGIT6,
                    KeyCode.Z,
                    KeyCode.Y,
                    KeyCode.LEFT,
                    KeyCode.ENTER);
    private static final List<KeyCode> WITH_ALT =
            List.of(KeyCode.N, KeyCode.M, KeyCode.ENTER, KeyCode.G, KeyCode.LEFT);
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass TYPING = PseudoClass.getPseudoClass("typing");

    /** How many of the last events are told with what went wrong. */
    private static final int REMEMBERED = 40;

    private final EntryWindow window;
    private final Random random;
    private final Robot robot = new Robot();
    private final List<Throwable> thrown = new ArrayList<>();
    private final Deque<String> last = new ArrayDeque<>();

    /** For the screen's thread. */
    Monkey(EntryWindow window, long seed) {
        this.window = window;
        random = new Random(seed);
        Thread.currentThread().setUncaughtExceptionHandler((thread, what) -> thrown.add(what));
    }

    /**
     * Arguments: how many events, the seed. Prints what went wrong, and ends with 1 if anything
     * did.
     */
    public static void main(String[] arguments) {
        int events = Integer.parseInt(arguments[0]);
        LiveWindow.startToolkit();
        Monkey monkey =
                LiveWindow.fx(() -> {
                    EntryWindow window =
                            EntryWindow.open(SampleCases.full(), 1440, 900, Section.SYMPTOMS);
                    Stage stage = new Stage();
                    stage.setScene(window.scene());
                    stage.show();
                    stage.requestFocus();
                    return new Monkey(window, Long.parseLong(arguments[1]));
                });
        List<String> wrong = new ArrayList<>();
        for (int i = 1; i <= events && wrong.isEmpty(); i++) {
            LiveWindow.fxDo(monkey::act);
            if (i % 200 == 0) {
                wrong.addAll(LiveWindow.fx(monkey::wrong));
            }
        }
        wrong.forEach(System.out::println);
        System.out.println(events + " events, wrong: " + wrong.size());
        Platform.exit();
        System.exit(wrong.isEmpty() ? 0 : 1);
    }

    /** One event. */
    void act() {
        int kind = random.nextInt(20);
        if (kind < 11) {
            press(KeyNames.code(TYPED.charAt(random.nextInt(TYPED.length()))));
        } else if (kind < 15) {
            press(PLAIN.get(random.nextInt(PLAIN.size())));
        } else if (kind < 16) {
            press(WITH_CONTROL.get(random.nextInt(WITH_CONTROL.size())), KeyCode.CONTROL);
        } else if (kind < 17) {
            press(WITH_ALT.get(random.nextInt(WITH_ALT.size())), KeyCode.ALT);
        } else {
            click();
        }
    }

    private void press(KeyCode key, KeyCode... held) {
        note(key + " " + List.of(held));
        for (KeyCode each : held) {
            robot.keyPress(each);
        }
        robot.keyPress(key);
        robot.keyRelease(key);
        for (KeyCode each : held) {
            robot.keyRelease(each);
        }
    }

    private void click() {
        List<Node> targets =
                window.scene().getRoot().lookupAll(".button, .toggle-button").stream()
                        .filter(Monkey::isShown)
                        .toList();
        List<Node> cells =
                window.scene().getRoot().lookupAll(".grid-cell").stream()
                        .filter(Monkey::isShown)
                        .toList();
        List<Node> those = random.nextBoolean() || cells.isEmpty() ? targets : cells;
        if (those.isEmpty()) {
            return;
        }
        Node node = those.get(random.nextInt(those.size()));
        note("click " + node.getAccessibleText() + " " + ((Labeled) node).getText());
        if (node instanceof ButtonBase button) {
            button.fire();
        } else {
            node.fireEvent(
                    new MouseEvent(
                            MouseEvent.MOUSE_PRESSED,
                            1,
                            1,
                            1,
                            1,
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
                            null));
        }
    }

    private void note(String event) {
        last.addLast(event);
        if (last.size() > REMEMBERED) {
            last.removeFirst();
        }
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible() || each.isDisabled()) {
                return false;
            }
        }
        return true;
    }

    /** What was thrown, and where screen and draft differ. */
    List<String> wrong() {
        List<String> wrong = new ArrayList<>();
        thrown.forEach(each -> wrong.add(each + " at " + where(each)));
        EntryWindow anew =
                EntryWindow.open(
                        window.model().draftProperty().get(),
                        window.scene().getWidth(),
                        window.scene().getHeight(),
                        window.model().sectionProperty().get());
        WindowTest.finished(window.scene());
        WindowTest.finished(anew.scene());
        wrong.addAll(differences(texts(".grid-cell"), texts(anew.scene(), ".grid-cell")));
        wrong.addAll(differences(texts(".option-title"), texts(anew.scene(), ".option-title")));
        if (!wrong.isEmpty()) {
            wrong.add("in " + window.model().sectionProperty().get());
            wrong.add("last: " + last);
        }
        return wrong;
    }

    private static String where(Throwable each) {
        return List.of(each.getStackTrace()).stream()
                .limit(6)
                .map(StackTraceElement::toString)
                .toList()
                .toString();
    }

    private List<Optional<String>> texts(String selector) {
        return texts(window.scene(), selector);
    }

    /** In the order of the screen; nothing for a cell that is being typed into or was refused. */
    private static List<Optional<String>> texts(Scene scene, String selector) {
        scene.getRoot().applyCss();
        return scene.getRoot().lookupAll(selector).stream()
                .filter(node -> !isInExtras(node))
                .map(node ->
                        node.getPseudoClassStates().contains(REFUSED)
                                        || node.getPseudoClassStates().contains(TYPING)
                                ? Optional.<String>empty()
                                : Optional.of(((Labeled) node).getText()))
                .toList();
    }

    private static boolean isInExtras(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains("extras")) {
                return true;
            }
        }
        return false;
    }

    private static List<String> differences(
            List<Optional<String>> shown, List<Optional<String>> anew) {
        if (shown.size() != anew.size()) {
            return List.of(shown + " on the screen, " + anew + " in the draft");
        }
        List<String> found = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).isPresent() && !shown.get(i).equals(anew.get(i))) {
                found.add("on the screen " + shown.get(i) + ", in the draft " + anew.get(i));
            }
        }
        return found;
    }
}
