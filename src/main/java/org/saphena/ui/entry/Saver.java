package org.saphena.ui.entry;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.saphena.clinical.CaseFile;
import org.saphena.service.Failure;
import org.saphena.service.FailureLog;
import org.saphena.storage.Unrecorded;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Later;
import org.saphena.ui.support.Texts;

/**
 * Hands the newest draft to the keeper: the first change at once, those that follow closely
 * together after a moment, and all of them when a field is left. What could not be kept stays to be
 * kept: it is tried again after a while, and whenever somebody wants to leave.
 */
public final class Saver {
    static final Duration SOON = Duration.ofMillis(400);

    /** How long after a failure it is tried again. */
    static final Duration AGAIN = Duration.ofSeconds(10);

    private final DraftKeeper keeper;
    private final Background background;
    private final Later later;
    private final Supplier<LocalTime> clock;
    private final Supplier<CaseFile> draft;
    private final Supplier<Unrecorded> typed;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Saved> saved =
            new ReadOnlyObjectWrapper<>(new Saved.Unchanged());
    private Runnable handOver = () -> {};
    private boolean dirty;
    private boolean waiting;
    private boolean keeping;
    private boolean waitingAgain;
    private boolean ended;
    private final List<Leaving> leaving = new ArrayList<>();

    /** Somebody who wants to leave once everything is kept. */
    private record Leaving(Runnable kept, Runnable not) {}

    Saver(
            DraftKeeper keeper,
            Background background,
            Later later,
            Supplier<LocalTime> clock,
            Supplier<CaseFile> draft,
            Supplier<Unrecorded> typed,
            Texts texts) {
        this.keeper = keeper;
        this.background = background;
        this.later = later;
        this.clock = clock;
        this.draft = draft;
        this.typed = typed;
        this.texts = texts;
    }

    /** The draft has changed, or what was typed and is not recorded. */
    public void changed() {
        if (ended) {
            return;
        }
        dirty = true;
        if (!isFailing()) {
            saved.set(new Saved.Saving());
        }
        if (!waiting) {
            flush();
            waiting = true;
            later.after(
                    SOON,
                    () -> {
                        waiting = false;
                        flush();
                    });
        }
    }

    /** Tells what hands over the texts on the screen. */
    void setHandOver(Runnable work) {
        handOver = work;
    }

    /** The texts on the screen come into the draft. */
    void handOver() {
        handOver.run();
    }

    /** Keeps what is not kept yet. */
    void flush() {
        if (!dirty || keeping || ended) {
            return;
        }
        dirty = false;
        keeping = true;
        CaseFile now = draft.get();
        Unrecorded rest = typed.get();
        background.run(
                () -> {
                    keeper.keep(now, rest);
                    return now;
                },
                kept -> kept(),
                this::notKept);
    }

    /** Whether something is not kept yet, be it that nobody has tried or that it failed. */
    public boolean isUnkept() {
        return dirty || keeping;
    }

    /**
     * Texts on the screen are handed over, and everything is kept now.
     *
     * @param kept done once nothing can be lost any more, which may be at once
     * @param not done when it could not be kept; it stays to be kept
     */
    public void whenKept(Runnable kept, Runnable not) {
        handOver();
        if (isUnkept()) {
            leaving.add(new Leaving(kept, not));
            flush();
        } else {
            kept.run();
        }
    }

    /** Keeps everything now and says when that was, also where there was nothing to keep. */
    public void saveNow() {
        whenKept(() -> saved.set(new Saved.At(clock.get())), () -> {});
    }

    /** The consultation is left: from now on nobody tries to keep anything. */
    void end() {
        ended = true;
    }

    /** What is not kept is given up, because the user says so. */
    public void giveUp() {
        ended = true;
        dirty = false;
    }

    private void kept() {
        keeping = false;
        if (ended) {
            return;
        }
        if (dirty) {
            flush();
        } else {
            saved.set(new Saved.At(clock.get()));
            takeLeaving().forEach(each -> each.kept().run());
        }
    }

    private void notKept(Exception failure) {
        keeping = false;
        if (ended) {
            return;
        }
        dirty = true;
        if (!isFailing()) {
            FailureLog.record(failure);
        }
        List<Leaving> stayed = takeLeaving();
        boolean stays =
                !stayed.isEmpty() || saved.get() instanceof Saved.Not(_, boolean was) && was;
        saved.set(new Saved.Not(Failure.of(failure, texts.language()).title(), stays));
        tryAgainLater();
        stayed.forEach(each -> each.not().run());
    }

    private List<Leaving> takeLeaving() {
        List<Leaving> all = List.copyOf(leaving);
        leaving.clear();
        return all;
    }

    private void tryAgainLater() {
        if (!waitingAgain) {
            waitingAgain = true;
            later.after(
                    AGAIN,
                    () -> {
                        waitingAgain = false;
                        flush();
                    });
        }
    }

    private boolean isFailing() {
        return saved.get() instanceof Saved.Not;
    }

    ReadOnlyObjectProperty<Saved> savedProperty() {
        return saved.getReadOnlyProperty();
    }
}
