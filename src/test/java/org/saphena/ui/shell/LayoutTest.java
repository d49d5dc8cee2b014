package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saphena.clinical.Language;

/** No word is cut off and nothing lies outside the window, whatever its size and its text's. */
class LayoutTest extends WindowTest {
    private static final double TOLERANCE = 1;

    /** What borders and focus rings may share. */
    private static final double OVERLAP = 4;

    private static final List<Window> WINDOWS =
            List.of(
                    new Window(1280, 720, 90),
                    new Window(1000, 640, 100),
                    new Window(1280, 720, 100),
                    new Window(1440, 900, 100),
                    new Window(3840, 2160, 100),
                    new Window(1000, 640, 150),
                    new Window(1000, 640, 200),
                    new Window(1280, 720, 200));

    /** The size of a window in pixels and that of its text in percent. */
    private record Window(int width, int height, int percent) {
        private Window give(Shell shell) {
            shell.setTextPercent(percent);
            shell.view().resize(width, height);
            return this;
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsCutOff(Screens screen) {
        Scene scene = fx(() -> Stages.scene(1440, 900));
        Shell shell = fx(() -> screen.open(scene));
        List<String> faults = new ArrayList<>();
        for (Language language : Language.values()) {
            fxDo(() -> shell.texts().speak(language));
            for (Window window : WINDOWS) {
                fx(() -> window.give(shell));
                fx(() -> inWindow(scene))
                        .forEach(fault -> faults.add(window + " " + language + ": " + fault));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> inWindow(Scene scene) {
        settle(scene);
        return faultsIn(scene.getRoot(), scene);
    }

    @Test
    void aCutWordIsNoticed() {
        Scene scene = fx(() -> Stages.scene(1000, 640));
        fx(() -> Screens.CASE.open(scene));
        fxDo(() -> settle(scene));
        fxDo(() -> {
            Labeled title = (Labeled) scene.getRoot().lookup(".option-title");
            title.setWrapText(false);
            title.setMaxWidth(40);
            settle(scene);
        });
        assertThat(fx(() -> faultsIn(scene.getRoot(), scene)))
                .containsExactly("cut: Endovenous laser ablation (EVLA), GSV");
    }

    @Test
    void aBrokenWordIsNoticed() {
        Scene scene = fx(() -> Stages.scene(1440, 900));
        fx(() -> Screens.CASE.open(scene));
        fxDo(() -> settle(scene));
        fxDo(() -> {
            Labeled title = (Labeled) scene.getRoot().lookup(".option-title");
            title.setMaxWidth(60);
            settle(scene);
        });
        assertThat(fx(() -> faultsIn(scene.getRoot(), scene))).contains("broken: Endovenous");
    }

    static void settle(Scene scene) {
        finished(scene);
        int passes = 0;
        do {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            passes++;
        } while (passes < 2 || (passes < 4 && scene.getRoot().isNeedsLayout()));
    }

    static List<String> faultsIn(Node node, Scene scene) {
        List<String> faults = new ArrayList<>();
        if (!node.isVisible()) {
            return faults;
        }
        if (node instanceof Labeled labeled && hasText(labeled)) {
            if (isCut(labeled)) {
                faults.add("cut: " + labeled.getText());
            }
            brokenWord(labeled).ifPresent(word -> faults.add("broken: " + word));
            if (isOutside(labeled, scene)) {
                faults.add("outside: " + labeled.getText());
            }
        }
        if (node instanceof Parent parent) {
            if (node instanceof VBox || node instanceof HBox || node instanceof FlowPane) {
                faults.addAll(overlapsIn(parent));
            }
            if (node instanceof VBox box && spills(box)) {
                faults.add("spills: " + box);
            }
            parent.getChildrenUnmodifiable()
                    .forEach(child -> faults.addAll(faultsIn(child, scene)));
        }
        return faults;
    }

    /** Parts that stand one after the other and yet cover each other. */
    private static List<String> overlapsIn(Parent parent) {
        List<Node> parts =
                parent.getChildrenUnmodifiable().stream()
                        .filter(each -> each.isManaged() && each.isVisible())
                        .toList();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i + 1 < parts.size(); i++) {
            if (overlap(painted(parts.get(i)), painted(parts.get(i + 1)))) {
                faults.add("overlap: " + parts.get(i) + " and " + parts.get(i + 1));
            }
        }
        return faults;
    }

    /** Whether what stands in it needs more height than there is, and so lies over what follows. */
    private static boolean spills(VBox box) {
        return box.getChildren().stream()
                .filter(each -> each.isManaged() && each.isVisible())
                .anyMatch(each -> painted(each).getMaxY() > box.getHeight() + OVERLAP);
    }

    /** The room of a part and of what stands in it one after the other. */
    private static Bounds painted(Node part) {
        Bounds own = part.getBoundsInParent();
        boolean stacks = part instanceof VBox || part instanceof HBox || part instanceof FlowPane;
        return stacks ? own : part.localToParent(part.getLayoutBounds());
    }

    private static boolean overlap(Bounds one, Bounds other) {
        double across =
                Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double down =
                Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return across > OVERLAP && down > OVERLAP;
    }

    private static boolean hasText(Labeled labeled) {
        return labeled.getText() != null && !labeled.getText().isEmpty();
    }

    private static boolean isCut(Labeled labeled) {
        return labeled.lookup(".text") instanceof Text text
                && !text.getText().replace("\n", " ").strip().equals(words(labeled).strip());
    }

    /** A word that is wider than its room and so is broken in its middle. */
    private static Optional<String> brokenWord(Labeled labeled) {
        if (!labeled.isWrapText() || !(labeled.lookup(".text") instanceof Text shown)) {
            return Optional.empty();
        }
        double room = shown.getWrappingWidth();
        return room <= 0
                ? Optional.empty()
                : Arrays.stream(labeled.getText().split("[\\s\u200b]+"))
                        .filter(word -> width(word, shown.getFont()) > room + TOLERANCE)
                        .findFirst();
    }

    static double width(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    /** Up and down one may scroll; to the sides nothing may lie outside. */
    private static boolean isOutside(Node node, Scene scene) {
        Bounds window = scene.getRoot().getLayoutBounds();
        Bounds place = node.localToScene(node.getLayoutBounds());
        boolean aside =
                place.getMinX() < -TOLERANCE || place.getMaxX() > window.getWidth() + TOLERANCE;
        boolean below =
                place.getMinY() < -TOLERANCE || place.getMaxY() > window.getHeight() + TOLERANCE;
        ScrollPane scroll = scrollOf(node);
        if (scroll == null) {
            return aside || below;
        }
        Bounds room = scroll.localToScene(scroll.getLayoutBounds());
        return aside
                || place.getMinX() < room.getMinX() - TOLERANCE
                || place.getMaxX() > room.getMaxX() + TOLERANCE;
    }

    private static @Nullable ScrollPane scrollOf(Node node) {
        for (Parent each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane scroll) {
                return scroll;
            }
        }
        return null;
    }
}
