package org.saphena.ui.shell;

import java.time.Duration;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import org.saphena.ui.support.Later;

/**
 * Has the memory collected after a visit was closed, as soon as nobody has touched anything for a
 * while. A collection of everything holds the window for about a tenth of a second; left to itself
 * it comes seldom, takes longer, and may come while somebody types (ADR 19).
 */
final class Tidying {
    /** How long nobody touched anything. */
    static final Duration QUIET = Duration.ofSeconds(3);

    private final Later later;
    private final Runnable collect;
    private boolean due;
    private int touches;

    /**
     * @param collect collects the memory
     */
    Tidying(Later later, Runnable collect) {
        this.later = later;
        this.collect = collect;
    }

    /** From now on tidies up after the visits of this window. */
    static void listen(Scene scene, ClinicViewModel clinic, Later later) {
        Tidying tidying = new Tidying(later, System::gc);
        clinic.visitProperty()
                .subscribe((before, now) -> before.ifPresent(visit -> tidying.visitClosed()));
        scene.addEventFilter(InputEvent.ANY, event -> tidying.touch());
    }

    /** A visit was closed. */
    void visitClosed() {
        if (!due) {
            due = true;
            waitForQuiet();
        }
    }

    /** Somebody pressed a key or moved the mouse. */
    void touch() {
        touches++;
    }

    private void waitForQuiet() {
        int before = touches;
        later.after(
                QUIET,
                () -> {
                    if (touches == before) {
                        due = false;
                        collect.run();
                    } else {
                        waitForQuiet();
                    }
                });
    }
}
