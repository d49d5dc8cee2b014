package org.saphena.ui.guided;

import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.saphena.ui.guided.Strip.Deed;
import org.saphena.ui.support.Texts;

/**
 * The guided visit: says what to press, notices by what the window shows that it was done, and
 * counts. Only in the demo clinic.
 */
public final class GuidedViewModel {
    private final Supplier<LocalTime> clock;
    private final GuidedWords words;
    private final ReadOnlyObjectWrapper<Optional<Strip>> strip =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper tally = new ReadOnlyStringWrapper("");
    private State state = State.NONE;
    private Tour tour = Tour.VISIT;
    private Tally counted;
    private Seen seen = Seen.NOTHING;
    private boolean demo;
    private int at;

    private enum State {
        NONE,
        OFFERED,
        RUNNING,
        DONE
    }

    /**
     * @param clock the time of day of the records
     */
    public GuidedViewModel(Supplier<LocalTime> clock, Texts texts) {
        this.clock = clock;
        words = new GuidedWords(texts);
        counted = new Tally(LocalTime.MIDNIGHT);
        texts.messagesProperty().subscribe(this::refresh);
    }

    /** The records were opened or locked; whatever was going on ends. */
    public void enter(boolean isDemo) {
        demo = isDemo;
        show(isDemo ? State.OFFERED : State.NONE);
    }

    /** Whether there is a patient to practise on. */
    public boolean isPossible() {
        return demo;
    }

    /** Begins at the first step; nothing outside the demo clinic. */
    public void start(Tour which) {
        if (demo) {
            tour = which;
            at = 0;
            counted = new Tally(clock.get());
            show(State.RUNNING);
            advance();
        }
    }

    /** What the window shows now. */
    public void see(Seen now) {
        seen = now;
        if (state == State.OFFERED && !now.patient().isEmpty()) {
            show(State.NONE);
        }
        advance();
    }

    /** A key was pressed. */
    public void key() {
        if (state == State.RUNNING) {
            counted.key(step().stage(), clock.get());
            tally.set(words.tally(tour, counted));
        }
    }

    /** The key of the strip: begins what is offered, skips a step, closes the summary. */
    public void next() {
        strip.get().ifPresent(shown -> act(shown.deeds().getFirst()));
    }

    /** The other key of the strip: leaves it. */
    public void leave() {
        strip.get().ifPresent(shown -> act(shown.deeds().getLast()));
    }

    /** What a button of the strip does. */
    public void act(Deed deed) {
        switch (deed) {
            case START -> start(Tour.VISIT);
            case PRACTISE -> start(Tour.PRACTICE);
            case SKIP -> skip();
            case END, DECLINE, CLOSE -> show(State.NONE);
        }
    }

    private void skip() {
        counted.skip();
        go();
        advance();
    }

    /** Over all steps that are done. */
    private void advance() {
        while (state == State.RUNNING && step().done().test(seen)) {
            go();
        }
    }

    private void go() {
        at++;
        counted.at(clock.get());
        show(at < tour.steps().size() ? State.RUNNING : State.DONE);
    }

    private void show(State now) {
        state = now;
        refresh();
    }

    private void refresh() {
        strip.set(
                switch (state) {
                    case NONE -> Optional.empty();
                    case OFFERED -> Optional.of(words.offer());
                    case RUNNING -> Optional.of(words.step(tour, at));
                    case DONE -> Optional.of(words.summary(tour, counted));
                });
        tally.set(state == State.RUNNING ? words.tally(tour, counted) : "");
    }

    private Step step() {
        return tour.steps().get(at);
    }

    /** What the strip says; empty where there is none. */
    public ReadOnlyObjectProperty<Optional<Strip>> stripProperty() {
        return strip.getReadOnlyProperty();
    }

    /** Keys and time so far, beside what they may be; empty unless a visit is going on. */
    public ReadOnlyStringProperty tallyProperty() {
        return tally.getReadOnlyProperty();
    }
}
