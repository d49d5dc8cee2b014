package org.saphena.ui.shell;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.saphena.clinical.CaseFile;
import org.saphena.reasoning.Assessment;
import org.saphena.service.Consultations;
import org.saphena.service.FailureLog;
import org.saphena.service.OpenVisit;
import org.saphena.service.VisitRights;
import org.saphena.settings.ScanProtocol;
import org.saphena.storage.Desk;
import org.saphena.storage.Unrecorded;
import org.saphena.ui.advice.AdviceViewModel;
import org.saphena.ui.entry.EntryTools;
import org.saphena.ui.entry.EntryViewModel;
import org.saphena.ui.support.Later;
import org.saphena.ui.support.Latest;
import org.saphena.ui.support.Texts;

/**
 * Makes an editor for a draft. Each has a wording of its own that follows the window's until it is
 * left, so that the window keeps nothing of a visit that is closed.
 */
final class Editors {
    private final Consultations consultations;
    private final Workers workers;
    private final Later later;
    private final Supplier<LocalDateTime> clock;
    private final Texts texts;
    private final ObservableValue<String> profile;
    private final ObservableValue<ScanProtocol> scan;
    private final Consumer<Exception> failed;

    Editors(
            Consultations consultations,
            Workers workers,
            Later later,
            Supplier<LocalDateTime> clock,
            Texts texts,
            ObservableValue<String> profile,
            ObservableValue<ScanProtocol> scan,
            Consumer<Exception> failed) {
        this.consultations = consultations;
        this.workers = workers;
        this.later = later;
        this.clock = clock;
        this.texts = texts;
        this.profile = profile;
        this.scan = scan;
        this.failed = failed;
    }

    /**
     * An editor on the screen, until it is left.
     *
     * @param desk how the draft lay there before
     */
    record Editor(
            EntryViewModel model,
            Optional<Desk> desk,
            AdviceViewModel advice,
            Texts texts,
            Subscription following,
            Consumer<Consumer<Unkept>> keepLast) {
        /**
         * Keeps what is not kept yet, also behind a writing that is still going on.
         *
         * @param lost is given what could not be kept
         */
        void leave(Consumer<Unkept> lost) {
            model.close();
            keepLast.accept(lost);
            following.unsubscribe();
        }
    }

    private void keepLast(
            OpenVisit visit, VisitKeeper keeper, EntryViewModel model, Consumer<Unkept> lost) {
        boolean unkept = model.saver().isUnkept();
        CaseFile draft = model.draftProperty().get();
        Unrecorded typed = model.unrecorded();
        workers.storing()
                .run(
                        () -> {
                            keeper.leave(unkept, draft, typed);
                            return draft;
                        },
                        kept -> {},
                        failure -> {
                            if (unkept) {
                                FailureLog.record(failure);
                                lost.accept(Unkept.of(visit, draft, typed));
                            } else {
                                failed.accept(failure);
                            }
                        });
    }

    /** It lies open before anything of it is kept, so that nobody takes it away meanwhile. */
    private void take(OpenVisit visit) {
        workers.storing()
                .run(
                        () -> {
                            visit.take();
                            return visit;
                        },
                        taken -> {},
                        failed);
    }

    /**
     * @param rest what could not be kept of it before; it stands on the screen again
     */
    Editor open(OpenVisit visit, Optional<Unkept> rest) {
        Texts own = new Texts(texts.language());
        ObjectProperty<ScanProtocol> ownScan = new SimpleObjectProperty<>(scan.getValue());
        VisitKeeper keeper = new VisitKeeper(visit);
        VisitRights rights = visit.rights();
        AdviceViewModel advice = new AdviceViewModel(consultations::citation);
        advice.setWhole(rights.answers().areWhole());
        advice.setBefore(visit.assessedWith());
        take(visit);
        EntryViewModel model =
                new EntryViewModel(
                        rest.map(Unkept::draft).orElse(visit.file()),
                        false,
                        profile.getValue(),
                        new EntryTools(
                                consultations,
                                rights,
                                keeper,
                                consultations::classesOf,
                                new Latest(workers.thinking()),
                                new Latest(workers.weighing()),
                                workers.storing(),
                                later,
                                clock,
                                ownScan,
                                own));
        model.assessmentProperty()
                .subscribe(answer -> answer.map(Assessment::knowledge).ifPresent(keeper::answered));
        Subscription protocol = scan.subscribe(ownScan::set);
        Subscription language = own.follow(texts);
        Subscription guidelines = profile.subscribe(now -> model.profileProperty().set(now));
        Optional<Desk> desk = rest.isPresent() ? Optional.empty() : visit.desk();
        desk.map(Desk::typed).or(() -> rest.map(Unkept::typed)).ifPresent(model::takeUp);
        if (rest.isPresent()) {
            model.saver().changed();
        }
        return new Editor(
                model,
                desk,
                advice,
                own,
                Subscription.combine(language, guidelines, protocol),
                lost -> keepLast(visit, keeper, model, lost));
    }
}
