package org.saphena.ui.shell;

import java.time.LocalTime;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.saphena.service.Consultations;
import org.saphena.service.OpenVisit;
import org.saphena.ui.advice.AdviceViewModel;
import org.saphena.ui.entry.EntryTools;
import org.saphena.ui.entry.EntryViewModel;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Later;
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

    Editors(
            Consultations consultations,
            Background thinking,
            Background keeping,
            Later later,
            Supplier<LocalTime> clock,
            Texts texts,
            ObservableValue<String> profile) {
        this.consultations = consultations;
        this.thinking = thinking;
        this.keeping = keeping;
        this.later = later;
        this.clock = clock;
        this.texts = texts;
        this.profile = profile;
    }

    /** An editor on the screen, until it is left. */
    record Editor(
            EntryViewModel model, AdviceViewModel advice, Texts texts, Subscription following) {
        /** Keeps what is not kept yet. */
        void leave() {
            model.leave();
            following.unsubscribe();
        }
    }

    Editor open(OpenVisit visit) {
        Texts own = new Texts(texts.language());
        EntryViewModel model =
                new EntryViewModel(
                        visit.file(),
                        false,
                        profile.getValue(),
                        new EntryTools(
                                consultations,
                                visit::keep,
                                consultations::classesOf,
                                thinking,
                                keeping,
                                later,
                                clock,
                                own));
        Subscription language =
                texts.messagesProperty().subscribe(now -> own.speak(now.language()));
        Subscription guidelines =
                profile.subscribe(now -> model.profileProperty().set(now));
        return new Editor(
                model,
                new AdviceViewModel(consultations::citation),
                own,
                language.and(guidelines));
    }
}
