package org.saphena.ui.shell;

import java.time.LocalTime;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.saphena.clinical.CaseFile;
import org.saphena.service.Consultations;
import org.saphena.service.OpenVisit;
import org.saphena.ui.advice.AdviceViewModel;
import org.saphena.ui.entry.EntryTools;
import org.saphena.ui.entry.EntryViewModel;
import org.saphena.ui.entry.Saved;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Later;
import org.saphena.ui.support.Latest;
import org.saphena.ui.support.Texts;

/**
 * Makes an editor for a draft. Each has a wording of its own that follows the window's until it is
 * left, so that the window keeps nothing of a visit that is closed.
 */
final class Editors {
    private final Consultations consultations;
    private final Background thinking;
    private final Background keeping;
    private final Later later;
    private final Supplier<LocalTime> clock;
    private final Texts texts;
    private final ObservableValue<String> profile;
    private final Consumer<Exception> failed;

    Editors(
            Consultations consultations,
            Background thinking,
            Background keeping,
            Later later,
            Supplier<LocalTime> clock,
            Texts texts,
            ObservableValue<String> profile,
            Consumer<Exception> failed) {
        this.consultations = consultations;
        this.thinking = thinking;
        this.keeping = keeping;
        this.later = later;
        this.clock = clock;
        this.texts = texts;
        this.profile = profile;
        this.failed = failed;
    }

    /** An editor on the screen, until it is left. */
    record Editor(
            EntryViewModel model,
            AdviceViewModel advice,
            Texts texts,
            Subscription following,
            Runnable keepLast) {
        /** Keeps what is not kept yet, also behind a writing that is still going on. */
        void leave() {
            keepLast.run();
            following.unsubscribe();
        }
    }

    private void keepLast(VisitKeeper keeper, EntryViewModel model) {
        boolean unkept = model.savedProperty().get() instanceof Saved.Saving;
        CaseFile draft = model.draftProperty().get();
        keeping.run(
                () -> {
                    keeper.leave(unkept, draft);
                    return draft;
                },
                kept -> {},
                failed);
    }

    Editor open(OpenVisit visit) {
        Texts own = new Texts(texts.language());
        VisitKeeper keeper = new VisitKeeper(visit);
        EntryViewModel model =
                new EntryViewModel(
                        visit.file(),
                        false,
                        profile.getValue(),
                        new EntryTools(
                                consultations,
                                keeper,
                                consultations::classesOf,
                                new Latest(thinking),
                                keeping,
                                later,
                                clock,
                                own));
        Subscription language =
                texts.messagesProperty().subscribe(now -> own.speak(now.language()));
        Subscription guidelines = profile.subscribe(now -> model.profileProperty().set(now));
        return new Editor(
                model,
                new AdviceViewModel(consultations::citation),
                own,
                language.and(guidelines),
                () -> keepLast(keeper, model));
    }
}
