package org.saphena.ui.shell;

import java.util.List;
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
import org.saphena.ui.summary.SummaryView;
import org.saphena.ui.support.Texts;

/** The window's parts in their places. */
final class ShellView extends StackPane {
    private static final double NARROW_BAR = 860;

    private final ShellViewModel model;
    private final Texts texts;
    private final Dialogs dialogs;
    private final Look look;
    private final BorderPane frame = new BorderPane();
    private final AppBar bar;
    private final CaseView caseView;
    private final SummaryView summary;
    private final WelcomeView welcome;
    private final KeySheet keySheet;
    private final PaneRing panes;

    ShellView(
            ShellViewModel model, Texts texts, Look look, List<String> profiles, Dialogs dialogs) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        this.look = look;
        bar = new AppBar(this, model, texts, look, profiles);
        ConsultationView consultation = new ConsultationView(model.consultation(), texts);
        look.themeProperty().subscribe(now -> consultation.paletteProperty().set(now.palette()));
        look.textPercentProperty()
                .subscribe(now -> consultation.textScaleProperty().set(now.intValue() / 100.0));
        caseView = new CaseView(consultation, new AdviceView(model.advice(), texts), texts, look);
        summary = new SummaryView(model.summary(), texts, dialogs::placeFor);
        welcome = new WelcomeView(texts, this::chooseCase);
        keySheet = new KeySheet(texts, this::toggleKeySheet);
        BannerView banner = new BannerView(model.consultation());
        RedFlagBanner flags = new RedFlagBanner(model.advice());
        StatusBar status = new StatusBar(model, texts);
        frame.setTop(new VBox(bar, banner, flags, new ProblemBar(model, texts)));
        frame.setBottom(status);
        panes =
                new PaneRing(
                        bar,
                        banner,
                        flags,
                        welcome,
                        caseView.consultation(),
                        caseView.advice(),
                        summary,
                        status);
        getStyleClass().add("shell");
        getChildren().addAll(frame, keySheet);
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
        Node center =
                model.openProperty().get().isEmpty()
                        ? welcome
                        : model.printingProperty().get() ? summary : caseView;
        frame.setCenter(center);
        PaneRing.firstStop(center).ifPresent(Node::requestFocus);
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
                .ifPresent(file -> model.open(file.toPath()));
        event.setDropCompleted(true);
        event.consume();
    }

    /** Asks for a case file and opens it. */
    void chooseCase() {
        dialogs.caseFile().ifPresent(model::open);
    }

    void closeCase() {
        model.close();
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
        }
    }

    void toggleKeySheet() {
        boolean show = !keySheet.isVisible();
        frame.setDisable(show);
        keySheet.setShown(show);
        if (!show) {
            PaneRing.firstStop(frame.getCenter()).ifPresent(Node::requestFocus);
        }
    }

    boolean isKeySheetShown() {
        return keySheet.isVisible();
    }

    /** Escape: closes what lies over the consultation, if anything does. */
    boolean back() {
        boolean sheet = keySheet.isVisible();
        boolean printing = model.printingProperty().get();
        if (sheet) {
            toggleKeySheet();
        } else if (printing) {
            model.printingProperty().set(false);
        }
        return sheet || printing;
    }

    PaneRing panes() {
        return panes;
    }

    Texts texts() {
        return texts;
    }
}
