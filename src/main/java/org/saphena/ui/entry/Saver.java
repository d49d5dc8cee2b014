package org.saphena.ui.entry;

import java.time.Duration;
import java.time.LocalTime;
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
 * together after a moment, and all of them when a field is left.
 */
final class Saver {
    static final Duration SOON = Duration.ofMillis(400);

    private final DraftKeeper keeper;
    private final Background background;
    private final Later later;
    private final Supplier<LocalTime> clock;
    private final Supplier<CaseFile> draft;
    private final Supplier<Unrecorded> typed;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Saved> saved =
            new ReadOnlyObjectWrapper<>(new Saved.Unchanged());
    private boolean dirty;
    private boolean waiting;
    private boolean keeping;

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
    void changed() {
        dirty = true;
        saved.set(new Saved.Saving());
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

    /** Keeps what is not kept yet. */
    void flush() {
        if (!dirty || keeping) {
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
                kept -> done(new Saved.At(clock.get())),
                failure -> {
                    FailureLog.record(failure);
                    done(new Saved.Not(Failure.of(failure, texts.language()).title()));
                });
    }

    private void done(Saved outcome) {
        keeping = false;
        if (dirty) {
            flush();
        } else {
            saved.set(outcome);
        }
    }

    ReadOnlyObjectProperty<Saved> savedProperty() {
        return saved.getReadOnlyProperty();
    }
}
