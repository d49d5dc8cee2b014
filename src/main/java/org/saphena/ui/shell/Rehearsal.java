package org.saphena.ui.shell;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Transform;
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
    private static final double SMALL = 0.25;

    private final Later later;
    private final BooleanSupplier wanted;
    private final Runnable ended;
    private final StackPane room = new StackPane();
    private final Iterator<Supplier<Stream<Supplier<Node>>>> groups;
    private Iterator<Supplier<Node>> parts = Collections.emptyIterator();
    private final Deque<Runnable> steps = new ArrayDeque<>();

    /**
     * @param look of the room in which the parts are made
     * @param groups parts that are found together, in a step of its own
     * @param wanted whether it may still go on
     * @param ended is told of its end; then nothing of it is needed any more
     */
    Rehearsal(
            Look look,
            Later later,
            Stream<Supplier<Stream<Supplier<Node>>>> groups,
            BooleanSupplier wanted,
            Runnable ended) {
        this.ended = ended;
        this.later = later;
        this.wanted = wanted;
        room.getStyleClass().add("shell");
        look.dressOnce(new Scene(room, WIDTH_PX, HEIGHT_PX));
        this.groups = groups.iterator();
    }

    /** The next step now, and in time those after it. */
    void goOn() {
        if (!wanted.getAsBoolean() || isDone()) {
            room.getChildren().clear();
            ended.run();
            return;
        }
        if (!steps.isEmpty()) {
            steps.remove().run();
        } else if (parts.hasNext()) {
            begin(parts.next());
        } else {
            parts = groups.next().get().iterator();
        }
        later.after(PAUSE, this::goOn);
    }

    /** What is drawn only once its size is known, as a vein map. */
    private void arrangeAgain() {
        room.applyCss();
        room.layout();
    }

    /** In small: the painter learns as much from it, and is done sooner. */
    private void paint() {
        SnapshotParameters small = new SnapshotParameters();
        small.setTransform(Transform.scale(SMALL, SMALL));
        room.snapshot(small, null);
    }

    private boolean isDone() {
        return steps.isEmpty() && !parts.hasNext() && !groups.hasNext();
    }

    private void begin(Supplier<Node> part) {
        steps.add(() -> room.getChildren().setAll(part.get()));
        steps.add(room::applyCss);
        steps.add(room::layout);
        steps.add(this::arrangeAgain);
        steps.add(this::paint);
    }
}
