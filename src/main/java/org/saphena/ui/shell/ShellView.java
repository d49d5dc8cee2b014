package org.saphena.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.saphena.ui.advice.AdviceView;
import org.saphena.ui.advice.RedFlagBanner;
import org.saphena.ui.consultation.BannerView;
import org.saphena.ui.consultation.ConsultationView;
import org.saphena.ui.entry.EntryViewModel;
import org.saphena.ui.entry.Section;
import org.saphena.ui.patients.ChartView;
import org.saphena.ui.patients.DoorView;
import org.saphena.ui.patients.NewPatientView;
import org.saphena.ui.patients.PatientListView;
import org.saphena.ui.shell.ClinicViewModel.Visit;
import org.saphena.ui.shell.Editors.Editor;
import org.saphena.ui.summary.SummaryView;
import org.saphena.ui.support.Texts;

/** The window's parts in their places. */
final class ShellView extends StackPane {
    private static final double NARROW_BAR = 860;

    private final ShellViewModel model;
    private final ClinicViewModel clinic;
    private final Texts texts;
    private final Dialogs dialogs;
    private final Look look;
    private final BorderPane frame = new BorderPane();
    private final AppBar bar;
    private final CaseView caseView;
    private final SummaryView summary;
    private final DoorView door;
    private final PatientListView patients;
    private final NewPatientView form;
    private final ChartView chart;
    private final SignViewModel signing;
    private final SignSheet signSheet;
    private final KeySheet keySheet;
    private final BannerView banner;
    private final RedFlagBanner flags;
    private final StatusBar status;
    private Optional<EntryPane> entry = Optional.empty();

    ShellView(
            ShellViewModel model,
            ClinicViewModel clinic,
            Texts texts,
            Look look,
            List<String> profiles,
            Dialogs dialogs) {
        this.model = model;
        this.clinic = clinic;
        this.texts = texts;
        this.dialogs = dialogs;
        this.look = look;
        bar = new AppBar(this, model, clinic, texts, look, profiles);
        ConsultationView consultation = new ConsultationView(model.consultation(), texts);
        look.themeProperty().subscribe(now -> consultation.paletteProperty().set(now.palette()));
        look.textPercentProperty()
                .subscribe(now -> consultation.textScaleProperty().set(now.intValue() / 100.0));
        caseView = new CaseView(consultation, new AdviceView(model.advice(), texts), texts, look);
        summary = new SummaryView(model.summary(), texts, dialogs::placeFor);
        door = new DoorView(clinic.door(), texts, this::chooseCase);
        patients =
                new PatientListView(
                        clinic.patients(),
                        texts,
                        clinic::openPatient,
                        clinic::newPatient,
                        dialogs::caseFile);
        form = new NewPatientView(clinic.form(), texts, clinic::openPatient, clinic::toPatients);
        chart =
                new ChartView(
                        clinic.chart(),
                        texts,
                        clinic::toPatients,
                        dialogs::caseFile,
                        dialogs::placeForCase);
        signing = new SignViewModel(clinic.bench(), texts, clinic::showAgain, model::report);
        signSheet = new SignSheet(signing, texts);
        keySheet = new KeySheet(texts, this::toggleKeySheet);
        banner = new BannerView(model.consultation());
        flags = new RedFlagBanner(model.advice());
        status = new StatusBar(model, clinic, texts);
        frame.setTop(
                new VBox(
                        bar,
                        new KnowledgeBar(model, texts),
                        banner,
                        flags,
                        new ProblemBar(model, texts)));
        frame.setBottom(status);
        getStyleClass().add("shell");
        getChildren().addAll(frame, signSheet, keySheet);
        clinic.visitProperty().subscribe(this::showVisit);
        clinic.placeProperty().subscribe(this::arrange);
        signing.askedProperty().subscribe(this::coverOrUncover);
        model.openProperty().subscribe(this::arrange);
        model.printingProperty().subscribe(this::arrange);
        widthProperty().subscribe(this::fitBar);
        look.textPercentProperty().subscribe(this::fitBar);
        setOnDragOver(ShellView::welcomeFile);
        setOnDragDropped(this::takeFile);
        arrange();
    }

    private void fitBar() {
        double scale = look.textPercentProperty().get() / 100.0;
        bar.setNarrow(getWidth() / scale < NARROW_BAR);
    }

    private void arrange() {
        Node center = center();
        if (frame.getCenter() != center) {
            frame.setCenter(center);
            focusCenter();
        }
    }

    private Node center() {
        if (model.openProperty().get().isPresent()) {
            return model.printingProperty().get() ? summary : caseView;
        }
        return switch (clinic.placeProperty().get()) {
            case DOOR -> door;
            case VISIT -> entry.map(Node.class::cast).orElse(chart);
            case PATIENTS -> patients;
            case NEW_PATIENT -> form;
            case CHART -> chart;
        };
    }

    /** Puts the focus where work on the present screen begins. */
    void focusCenter() {
        applyCss();
        layout();
        switch (frame.getCenter()) {
            case DoorView shown -> shown.focusPassword();
            case PatientListView shown -> shown.focusSearch();
            case NewPatientView shown -> shown.focusFirst();
            case ChartView shown -> shown.focusFirst();
            case EntryPane shown -> shown.entry().focusFirst();
            case Node other -> PaneRing.firstStop(other).ifPresent(Node::requestFocus);
        }
    }

    /** A draft in the editor, a signed visit to be read. */
    private void showVisit(Optional<Visit> visit) {
        model.close();
        entry = visit.flatMap(Visit::editor).map(this::pane);
        visit.filter(shown -> !shown.isDraft()).ifPresent(shown -> model.show(shown.file()));
        arrange();
    }

    /** With a look of its own, so that the window keeps no pane that is left. */
    private EntryPane pane(Editor editor) {
        Look own = new Look(look.themeProperty().get(), look.textPercentProperty().get());
        own.themeProperty().bind(look.themeProperty());
        own.textPercentProperty().bind(look.textPercentProperty());
        return new EntryPane(editor.model(), editor.advice(), editor.texts(), own);
    }

    private void coverOrUncover() {
        frame.setDisable(isCovered());
        if (!isCovered() && getScene() != null) {
            focusCenter();
        }
    }

    private static void welcomeFile(DragEvent event) {
        if (event.getDragboard().getFiles().size() == 1) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void takeFile(DragEvent event) {
        event.getDragboard().getFiles().stream()
                .findFirst()
                .ifPresent(file -> openCase(file.toPath()));
        event.setDropCompleted(true);
        event.consume();
    }

    /** Asks for a case file and opens it. */
    void chooseCase() {
        dialogs.caseFile().ifPresent(this::openCase);
    }

    /** Shows a case file; a visit is left before, so that never two are open. */
    void openCase(Path file) {
        if (clinic.visitProperty().get().isPresent()) {
            clinic.stepBack();
        }
        model.open(file);
    }

    /** Closes what is open: a case file, or one step back in the records. */
    void closeCase() {
        boolean visit = clinic.visitProperty().get().isPresent();
        if (model.openProperty().get().isPresent() && !visit) {
            model.close();
        } else {
            clinic.stepBack();
        }
    }

    void lock() {
        model.close();
        door.clear();
        clinic.lock();
    }

    /** The demo clinic, from the door. */
    void demo() {
        if (frame.getCenter() == door) {
            clinic.door().demo();
        }
    }

    void findPatient() {
        model.close();
        clinic.toPatients();
        patients.focusSearch();
    }

    /** A new visit where a patient is shown, else a new patient. */
    void newThing() {
        if (frame.getCenter() == chart) {
            clinic.chart().startVisit();
        } else if (clinic.isUnlocked()) {
            model.close();
            clinic.newPatient();
        }
    }

    /** Whether the key that accepts a section now signs: nothing comes after the plan. */
    boolean isReadyToSign() {
        return editor().filter(each -> each.sectionProperty().get() == Section.PLAN).isPresent();
    }

    private Optional<EntryViewModel> editor() {
        return clinic.visitProperty().get().flatMap(Visit::editor).map(Editor::model);
    }

    /** Asks for the signature under the open draft, once every input is recorded. */
    void sign() {
        editor().ifPresent(EntryViewModel::leave);
        if (editor().filter(each -> each.refusedProperty().get() > 0).isPresent()) {
            model.tell("ui.shell.sign.refusedInputs");
            return;
        }
        clinic.visitProperty()
                .get()
                .filter(Visit::isDraft)
                .ifPresent(visit ->
                        signing.ask(visit.open(), visit.current(), model.profileProperty().get()));
    }

    void exportVisit() {
        editor().ifPresent(EntryViewModel::leave);
        clinic.visitProperty()
                .get()
                .ifPresent(visit ->
                        dialogs.placeForCase("saphena-" + visit.documentNumber() + ".case.json")
                                .ifPresent(file ->
                                        clinic.chart().exportCase(visit.open().key(), file)));
    }

    /** Changes between the consultation and the printed summary. */
    void togglePrinting() {
        if (model.openProperty().get().isPresent()) {
            model.printingProperty().set(!model.printingProperty().get());
        }
    }

    void saveSummary() {
        if (model.printingProperty().get()) {
            summary.save();
        } else {
            togglePrinting();
        }
    }

    void toAdvice() {
        if (frame.getCenter() == caseView) {
            caseView.toAdvice();
        } else {
            entry.ifPresent(EntryPane::toAdvice);
        }
    }

    void toggleKeySheet() {
        keySheet.setShown(!keySheet.isVisible());
        coverOrUncover();
    }

    boolean isKeySheetShown() {
        return keySheet.isVisible();
    }

    /** Whether something lies over the window. */
    boolean isCovered() {
        return keySheet.isVisible() || signSheet.isVisible();
    }

    /** Escape: closes what lies over the consultation, if anything does. */
    boolean back() {
        boolean sheet = keySheet.isVisible();
        boolean signs = signSheet.isVisible();
        boolean printing = model.printingProperty().get();
        if (sheet) {
            toggleKeySheet();
        } else if (signs) {
            signing.cancel();
        } else if (printing) {
            model.printingProperty().set(false);
        }
        return sheet || signs || printing;
    }

    PaneRing panes() {
        List<Node> stops = new ArrayList<>(List.of(bar, banner, flags));
        if (frame.getCenter() == caseView) {
            stops.addAll(List.of(caseView.consultation(), caseView.advice()));
        } else {
            entry.ifPresentOrElse(
                    pane -> stops.addAll(List.of(pane.panes())),
                    () -> stops.add(frame.getCenter()));
        }
        stops.add(status);
        return new PaneRing(stops);
    }

    Texts texts() {
        return texts;
    }
}
