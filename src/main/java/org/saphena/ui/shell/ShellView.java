package org.saphena.ui.shell;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.saphena.settings.ScanProtocol;
import org.saphena.ui.guided.GuidedStrip;
import org.saphena.ui.guided.GuidedViewModel;
import org.saphena.ui.safekeeping.RestoreSheet;
import org.saphena.ui.safekeeping.RestoreViewModel;
import org.saphena.ui.support.Later;
import org.saphena.ui.support.Texts;

/** The window's parts in their places. */
final class ShellView extends StackPane {
    private final ShellViewModel model;
    private final Texts texts;
    private final Look look;
    private final BorderPane frame = new BorderPane();
    private final Head head;
    private final Center center;
    private final Lock lock;
    private final Actions actions;
    private final SignViewModel signing;
    private final AmendViewModel amending;
    private final KeySheet keySheet;
    private final SettingsSheet settings;
    private final PapersViewModel papers;
    private final RestoreViewModel restoring;
    private final PaletteViewModel palette;
    private final Sheets sheets = new Sheets(this, frame, this::focusCenter);
    private final BlankPapers blanks;
    private final Foot foot;
    private final ToFlags flags;
    private final GuidedViewModel guided;

    /** {@code restoringWith} takes what locks the records before they are replaced. */
    ShellView(
            PapersViewModel papers,
            KeysViewModel keys,
            Function<Runnable, RestoreViewModel> restoringWith,
            ShellViewModel model,
            ClinicViewModel clinic,
            Later later,
            GuidedViewModel guided,
            Texts texts,
            Look look,
            ObjectProperty<ScanProtocol> scan,
            ProfileChoice choice,
            Dialogs dialogs) {
        this.model = model;
        this.papers = papers;
        restoring = restoringWith.apply(() -> lock("restore"));
        this.guided = guided;
        blanks = new BlankPapers(papers, keys, texts, dialogs);
        this.texts = texts;
        this.look = look;
        center =
                new Center(
                        model,
                        clinic,
                        keys,
                        texts,
                        look,
                        dialogs,
                        () -> actions().chooseCase(),
                        () -> actions().toggleComparing(),
                        () -> actions().sign(),
                        restoring);
        lock = new Lock(this, sheets, model, clinic, center.door());
        signing =
                new SignViewModel(
                        clinic.bench(),
                        texts,
                        clinic::showAgain,
                        model::report,
                        () -> lock("user"));
        amending = new AmendViewModel(clinic.bench(), clinic::showAgain, model::report);
        PatientSheet patient = new PatientSheet(center, model, keys, texts, look);
        actions = new Actions(model, clinic, center, dialogs, signing, amending, lock, patient);
        keySheet = new KeySheet(texts, center::keys, () -> keys.now().single(), blanks::saveKeys);
        settings =
                new SettingsSheet(
                        texts, look, choice, keys, scan, model.knowledge(), this::showPapers);
        Commands commands = new Commands(this, clinic, center, look, texts);
        palette = new PaletteViewModel(commands::now, commands::patients);
        head =
                new Head(
                        new AppBar(this, model, clinic, texts, look, choice),
                        model,
                        clinic,
                        texts,
                        actions);
        foot =
                new Foot(
                        new GuidedStrip(guided, texts, this::focusCenter),
                        new StatusBar(model, clinic, keys, later, texts));
        flags =
                new ToFlags(
                        () -> center.writing().map(EntryPane::flags).orElseGet(head::flags),
                        this::focusCenter);
        frame.setTop(head);
        frame.setBottom(foot);
        getStyleClass().add("shell");
        getChildren().add(frame);
        sheets.add(new SignSheet(signing, texts, actions::goTo), signing::cancel);
        sheets.add(new AmendSheet(amending, texts), amending::cancel);
        sheets.add(new PapersSheet(papers, texts, dialogs), papers::cancel);
        sheets.add(new RestoreSheet(restoring, texts, dialogs::folder), restoring::cancel);
        sheets.add(new PaletteSheet(palette, texts), palette::close);
        sheets.add(settings, settings::close);
        sheets.add(patient, patient::close);
        sheets.add(keySheet, this::toggleKeySheet);
        sheets.add(new QuitSheet(clinic.closing(), texts), () -> {});
        clinic.visitProperty().subscribe(this::showVisit);
        clinic.placeProperty().subscribe(this::arrange);
        model.openProperty().subscribe(this::arrange);
        model.printingProperty().subscribe(this::arrange);
        model.comparingProperty().subscribe(this::arrange);
        model.compare().shownProperty().subscribe(() -> focusWhatCame(false));
        model.busyProperty().subscribe(this::focusWhatCame);
        FileDrop.on(this, actions::openCase);
        arrange();
    }

    void lock(String why) {
        lock.lock(why);
    }

    void quit(Runnable end) {
        lock.quit(end);
    }

    /** Shows over everything how long until the records lock. */
    void warnBefore(IdleLock idle) {
        IdleBar warning = new IdleBar(idle, texts);
        getChildren().add(warning);
    }

    private void arrange() {
        Node now = center.now();
        if (frame.getCenter() != now) {
            frame.setCenter(now);
            focusCenter();
        }
    }

    /** Puts the focus where work on the present screen begins. */
    void focusCenter() {
        if (!center.isWriting()) {
            center.now().applyCss();
            layout();
        }
        center.focus();
    }

    /** A screen that held the focus until its content came gives it to the content. */
    private void focusWhatCame(boolean busy) {
        if (!busy && center.now().isFocused()) {
            focusCenter();
        }
    }

    /** A draft in the editor, a signed visit to be read. */
    private void showVisit(Optional<Visit> visit) {
        model.close();
        center.edit(visit.flatMap(Visit::editor));
        visit.filter(shown -> !shown.isDraft())
                .ifPresent(shown -> model.showSigned(shown.file(), shown.open().papers()));
        arrange();
    }

    void toggleKeySheet() {
        keySheet.toggle();
    }

    /** Anything that can be done, by a few letters. */
    void showPalette() {
        if (!isCovered()) {
            palette.open();
        }
    }

    /** From the unlock screen: puts a backup in the place of the records. */
    void restoreAtDoor() {
        if (center.isDoor() && !isCovered()) {
            restoring.ask();
        }
    }

    /** Asks what the papers say of the clinic. */
    void showPapers() {
        papers.ask();
    }

    /** Whether something lies over the window. */
    boolean isCovered() {
        return sheets.isOpen();
    }

    /** Escape: closes what lies over the consultation, if anything does. */
    boolean back() {
        return sheets.close() || actions.back();
    }

    /** The screens that come before a visit, to be rehearsed. */
    Stream<Supplier<Node>> before() {
        return center.before();
    }

    PaneRing panes() {
        return new PaneRing(Stream.of(head.panes(), center.panes(), foot.panes()));
    }

    Actions actions() {
        return actions;
    }

    BlankPapers blanks() {
        return blanks;
    }

    ToFlags flags() {
        return flags;
    }

    SettingsSheet settings() {
        return settings;
    }

    SignViewModel signing() {
        return signing;
    }

    GuidedViewModel guided() {
        return guided;
    }

    Texts texts() {
        return texts;
    }
}
