package org.saphena.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import org.saphena.settings.ScanProtocol;
import org.saphena.settings.Settings;
import org.saphena.ui.guided.GuidedViewModel;
import org.saphena.ui.guided.KeyCounter;
import org.saphena.ui.safekeeping.RestoreViewModel;
import org.saphena.ui.support.Fonts;
import org.saphena.ui.support.FxLater;
import org.saphena.ui.support.Later;
import org.saphena.ui.support.Reveal;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Theme;

/** The whole window: view model, look, view and keys, put together. */
public final class Shell {
    private final ShellViewModel model;
    private final ClinicViewModel clinic;
    private final ShellView view;
    private final Look look;
    private final Texts texts;
    private final VisitRehearsal rehearsal;
    private boolean left;

    private Shell(
            ShellViewModel model,
            ClinicViewModel clinic,
            ShellView view,
            Look look,
            Texts texts,
            Start start,
            Workers workers,
            Later later) {
        this.model = model;
        this.clinic = clinic;
        this.view = view;
        this.look = look;
        this.texts = texts;
        rehearsal =
                new VisitRehearsal(
                        start.consultations(),
                        workers,
                        later,
                        look,
                        view::before,
                        this::isVisitToCome);
    }

    private boolean isVisitToCome() {
        return !left && clinic.visitProperty().get().isEmpty();
    }

    /** Fills {@code scene} with the window. */
    public static Shell in(
            Scene scene, Start start, Workers workers, Function<Texts, Dialogs> dialogs) {
        return in(scene, start, workers, new FxLater(), dialogs);
    }

    /**
     * The same.
     *
     * @param later does what waits for a time
     */
    static Shell in(
            Scene scene,
            Start start,
            Workers workers,
            Later later,
            Function<Texts, Dialogs> dialogs) {
        Fonts.load();
        Settings settings = start.settings();
        Texts texts = new Texts(settings.language());
        KeysViewModel keys = new KeysViewModel(settings.keys(), texts);
        ObjectProperty<ScanProtocol> scan = new SimpleObjectProperty<>(settings.scan());
        Look look = new Look(Theme.LIGHT, settings.textSizePercent());
        look.choose(settings.theme());
        look.followSystem();
        ShellViewModel model =
                new ShellViewModel(
                        start.consultations(),
                        workers.thinking(),
                        Platform::runLater,
                        texts,
                        settings.profile());
        ClinicViewModel clinic =
                new ClinicViewModel(
                        start.door(),
                        workers.storing(),
                        workers.keeping(),
                        Platform::runLater,
                        later,
                        texts,
                        clock ->
                                new Editors(
                                        start.consultations(),
                                        workers,
                                        later,
                                        clock,
                                        texts,
                                        model.profileProperty(),
                                        scan,
                                        model::report));
        SettingsKeeper keeper =
                new SettingsKeeper(settings, workers.storing(), start.keeper(), model::tell);
        HouseRules rules = new RulesOfRecords(clinic, model::tell, model::report);
        ProfileChoice choice =
                new ProfileChoice(
                        clinic, rules, start.consultations().profiles(), model.profileProperty());
        PapersViewModel papers =
                new PapersViewModel(
                        start.consultations(),
                        workers.storing(),
                        keeper,
                        rules,
                        model.summary(),
                        texts,
                        model::tell,
                        model::report);
        GuidedViewModel guided = new GuidedViewModel(clinic::timeOfDay, texts);
        Function<Runnable, RestoreViewModel> restoring =
                lock ->
                        new RestoreViewModel(
                                clinic.bench(),
                                start.door(),
                                Platform::runLater,
                                texts,
                                () -> Optional.ofNullable(keeper.now().clinic().name()),
                                lock);
        ShellView view =
                new ShellView(
                        papers,
                        keys,
                        restoring,
                        model,
                        clinic,
                        later,
                        guided,
                        texts,
                        look,
                        scan,
                        choice,
                        dialogs.apply(texts));
        clinic.patients().lookProperty().set(settings.list());
        keeper.follow(
                look,
                texts.messagesProperty(),
                choice.ownProperty(),
                clinic.patients().lookProperty(),
                keys.keysProperty(),
                scan);
        scene.setRoot(view);
        look.dress(scene);
        GuidedLink.watch(guided, model, clinic, scan);
        KeyCounter.listen(scene, guided::key);
        new Keys(view, look).listen(scene);
        clinic.unkept().whenToTell(model::tell);
        Reveal.followFocus(scene);
        IdleLock idle =
                new IdleLock(clinic.bench(), later, System::nanoTime, () -> view.lock("idle"));
        view.warnBefore(idle);
        clinic.whenTouched(idle::touch);
        clinic.office().whenLockRuleChanges(idle::begin);
        scene.addEventFilter(InputEvent.ANY, event -> clinic.touch());
        Tidying.listen(scene, clinic, later);
        view.focusCenter();
        if (start.demo()) {
            clinic.door().demo();
        } else {
            clinic.door().look();
        }
        return new Shell(model, clinic, view, look, texts, start, workers, later);
    }

    /** Makes ready, unseen and bit by bit, what the first visit needs. */
    public void rehearse() {
        rehearsal.begin(texts.language());
    }

    boolean isRehearsed() {
        return rehearsal.isOver();
    }

    /** Opens a case file. */
    public void open(Path file) {
        view.actions().openCase(file);
    }

    /** Tells the user about a failure that nobody caught. */
    public void report(Throwable failure) {
        model.report(failure);
    }

    boolean isBusy() {
        return model.busyProperty().get() || clinic.bench().busyProperty().get();
    }

    /**
     * The user closes the window: the records lock at once.
     *
     * @param close done once nothing can be lost by it and the last backup is made, which may be at
     *     once; not when a draft cannot be kept: then the window stays and says so
     */
    public void quit(Runnable close) {
        view.quit(close);
    }

    /** Locks the records: the window closes. */
    public void leave() {
        left = true;
        view.actions().lock();
    }

    ClinicViewModel clinic() {
        return clinic;
    }

    ShellViewModel model() {
        return model;
    }

    ShellView view() {
        return view;
    }

    Texts texts() {
        return texts;
    }

    void setTheme(Theme theme) {
        look.themeProperty().set(theme);
    }

    void setTextPercent(int percent) {
        look.textPercentProperty().set(percent);
    }
}
