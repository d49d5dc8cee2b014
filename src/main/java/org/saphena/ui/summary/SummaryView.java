package org.saphena.ui.summary;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.effect.ColorAdjust;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.saphena.clinical.Language;
import org.saphena.report.Audience;
import org.saphena.report.PageImage;
import org.saphena.ui.control.Notice;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Named;
import org.saphena.ui.support.Texts;

/** The printed summary page by page, as it will be on paper, and how to save it. */
public final class SummaryView extends VBox {
    private static final double MARGIN = 32;
    private static final ColorAdjust GREY = new ColorAdjust(0, -1, 0, 0);

    private final SummaryViewModel model;
    private final Texts texts;
    private final ImageView page = new ImageView();
    private final StackPane sheet = Styled.styled(new StackPane(page), "sheet");
    private final StackPane desk = Styled.styled(new StackPane(), "desk");
    private final ScrollPane scroll = new ScrollPane(desk);
    private final SummaryBar bar;
    private final NotesPane notes;

    public SummaryView(SummaryViewModel model, Texts texts, FileTargets targets) {
        this.model = model;
        this.texts = texts;
        bar = new SummaryBar(model, texts, targets);
        getStyleClass().add("summary");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        Named.name(scroll, texts.of("ui.summary.title"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        notes = new NotesPane(model, texts);
        getChildren().addAll(bar, notes, new SavingLine(model, texts), scroll);
        page.setPreserveRatio(true);
        page.setSmooth(true);
        page.fitWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                this::pageWidth,
                                scroll.viewportBoundsProperty(),
                                bar.wholePageProperty(),
                                page.imageProperty()));
        page.fitWidthProperty()
                .subscribe(width -> model.showAt(width.doubleValue() * pixelScale()));
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        sheet.setFocusTraversable(true);
        sheet.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        Named.name(
                sheet,
                Bindings.createStringBinding(
                        this::spokenPage, model.pageProperty(), texts.messagesProperty()));
        model.previewProperty().subscribe(preview -> show());
        model.imageProperty().subscribe(this::showImage);
        texts.messagesProperty().subscribe(this::show);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private String spokenPage() {
        return texts.now().get("ui.summary.page.spoken", model.pageProperty().get() + 1);
    }

    private void show() {
        Node shown =
                switch (model.previewProperty().get()) {
                    case Preview.Nothing nothing ->
                            Styled.wrapped(texts.now().get("ui.summary.none"));
                    case Preview.Making making -> waiting();
                    case Preview.Ready ready -> sheet;
                    case Preview.Failed(var problem) -> new Notice(problem);
                };
        desk.getChildren().setAll(shown);
    }

    private Node waiting() {
        ProgressIndicator wheel = new ProgressIndicator();
        wheel.setFocusTraversable(false);
        wheel.setAccessibleText(texts.now().get("ui.summary.making"));
        VBox box = new VBox(wheel, Styled.wrapped(texts.now().get("ui.summary.making")));
        box.setAlignment(Pos.CENTER);
        return Styled.styled(box, "waiting");
    }

    private void showImage(Optional<PageImage> image) {
        page.setImage(image.map(Pictures::of).orElse(null));
    }

    /** As wide as the room, or so that the whole page can be seen. */
    private double pageWidth() {
        double wide = scroll.getViewportBounds().getWidth() - MARGIN;
        if (page.getImage() == null || wide <= 0) {
            return 1;
        }
        double high = scroll.getViewportBounds().getHeight() - MARGIN;
        double ratio = page.getImage().getWidth() / page.getImage().getHeight();
        return Math.max(1, bar.wholePageProperty().get() ? Math.min(wide, high * ratio) : wide);
    }

    private double pixelScale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }

    /** The letters of the bar: whose summary, and in which language. */
    private boolean isSwitch(KeyCode key) {
        switch (key) {
            case C -> model.audienceProperty().set(Audience.CLINICIAN);
            case P -> model.audienceProperty().set(Audience.PATIENT);
            case K -> model.languageProperty().set(Language.KO);
            case E -> model.languageProperty().set(Language.EN);
            case G -> page.setEffect(page.getEffect() == null ? GREY : null);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void pressed(KeyEvent event) {
        if (isPlain(event) && isSwitch(event.getCode())) {
            event.consume();
            return;
        }
        int step =
                switch (event.getCode()) {
                    case PAGE_DOWN -> 1;
                    case PAGE_UP -> -1;
                    default -> 0;
                };
        if (step != 0 && !(event.getTarget() instanceof TextInputControl)) {
            model.turnTo(model.pageProperty().get() + step);
            event.consume();
        }
    }

    private static boolean isPlain(KeyEvent event) {
        return !(event.getTarget() instanceof TextInputControl)
                && !event.isShortcutDown()
                && !event.isAltDown()
                && !event.isControlDown();
    }

    /** Asks for a printer, and prints there. */
    public void print() {
        notes.write();
        bar.print();
    }

    /** Asks where to save, and saves there. */
    public void save() {
        notes.write();
        bar.save();
    }
}
