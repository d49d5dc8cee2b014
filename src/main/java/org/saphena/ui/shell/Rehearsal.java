package org.saphena.ui.shell;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.saphena.ui.support.Later;

/**
 * Makes the parts of a screen once, unseen, in small steps with a pause after each, so that the
 * window is never held up for long. What is made first in a process takes several times as long as
 * later, while code and styles are loaded; after a rehearsal the screen opens at once.
 */
final class Rehearsal {
    private static final Duration PAUSE = Duration.ofMillis(10);
    private static final double WIDTH_PX = 1000;
    private static final double HEIGHT_PX = 700;

    private final Later later;
    private final BooleanSupplier wanted;
    private final Runnable ended;
    private final StackPane room = new StackPane();
    private final Iterator<Supplier<Node>> parts;
    private final Deque<Runnable> steps = new ArrayDeque<>();

    /**
     * @param look of the room in which the parts are made
     * @param wanted whether it may still go on
     * @param ended is told of its end; then nothing of it is needed any more
     */
    Rehearsal(
            Look look,
            Later later,
            Stream<Supplier<Node>> parts,
            BooleanSupplier wanted,
            Runnable ended) {
        this.ended = ended;
        this.later = later;
        this.wanted = wanted;
        room.getStyleClass().add("shell");
        look.dressOnce(new Scene(room, WIDTH_PX, HEIGHT_PX));
        this.parts = parts.iterator();
    }

    /** The next step now, and in time those after it. */
    void goOn() {
        if (!wanted.getAsBoolean() || (steps.isEmpty() && !parts.hasNext())) {
            room.getChildren().clear();
            ended.run();
            return;
        }
        if (steps.isEmpty()) {
            begin(parts.next());
        } else {
            steps.remove().run();
        }
        later.after(PAUSE, this::goOn);
    }

    private void begin(Supplier<Node> part) {
        steps.add(() -> room.getChildren().setAll(part.get()));
        steps.add(room::applyCss);
        steps.add(room::layout);
    }
}
