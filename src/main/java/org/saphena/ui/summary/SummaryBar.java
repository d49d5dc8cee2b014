package org.saphena.ui.summary;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.saphena.clinical.Language;
import org.saphena.report.Audience;
import org.saphena.ui.control.ActionBar;
import org.saphena.ui.control.Icons;
import org.saphena.ui.control.Segmented;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Named;
import org.saphena.ui.support.Texts;

/** Language, page, size and saving of the printed summary. */
final class SummaryBar extends ActionBar {
    private final SummaryViewModel model;
    private final Texts texts;
    private final FileTargets targets;
    private final ToggleButton wholePage = new ToggleButton();

    SummaryBar(SummaryViewModel model, Texts texts, FileTargets targets) {
        this.model = model;
        this.texts = texts;
        this.targets = targets;
        getStyleClass().add("summary-bar");
        fill(saveButton(), audiences(), languages(), pages(), sizes(), printButton(), openButton());
    }

    private HBox audiences() {
        HBox box = new Segmented();
        for (Audience audience : Audience.values()) {
            String key = "ui.summary.audience." + audience.code();
            ToggleButton button = new ToggleButton();
            button.textProperty().bind(texts.of(key));
            Named.name(button, texts.of(key + ".spoken"));
            button.setOnAction(event -> {
                button.setSelected(true);
                model.audienceProperty().set(audience);
            });
            model.audienceProperty().subscribe(now -> button.setSelected(now == audience));
            box.getChildren().add(button);
        }
        return box;
    }

    private HBox languages() {
        HBox box = new Segmented();
        for (Language language : Language.values()) {
            ToggleButton button =
                    new ToggleButton(texts.now().get("ui.language." + language.code()));
            Named.name(button, texts.of("ui.summary.language." + language.code()));
            button.setOnAction(event -> {
                button.setSelected(true);
                model.languageProperty().set(language);
            });
            model.languageProperty().subscribe(now -> button.setSelected(now == language));
            box.getChildren().add(button);
        }
        return box;
    }

    private HBox pages() {
        Button back = turn(Feather.CHEVRON_LEFT, "ui.summary.previous", -1);
        Button next = turn(Feather.CHEVRON_RIGHT, "ui.summary.next", 1);
        Label where = Styled.label("", "page-number");
        where.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::where,
                                model.pageProperty(),
                                model.previewProperty(),
                                texts.messagesProperty()));
        HBox box = Styled.styled(new HBox(back, where, next), "pages");
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private Button turn(Feather icon, String key, int step) {
        Button button = new Button(null, Icons.of(icon));
        button.setOnAction(event -> model.turnTo(model.pageProperty().get() + step));
        button.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !hasPage(model.pageProperty().get() + step),
                                model.pageProperty(),
                                model.previewProperty()));
        return Named.nameAndTip(button, texts.of(key));
    }

    private boolean hasPage(int page) {
        return page >= 0 && page < pageCount();
    }

    private int pageCount() {
        return model.previewProperty().get() instanceof Preview.Ready(var document)
                ? document.pages()
                : 0;
    }

    private String where() {
        return pageCount() == 0
                ? texts.now().get("ui.summary.noPage")
                : texts.now().get("ui.summary.page", model.pageProperty().get() + 1, pageCount());
    }

    private HBox sizes() {
        ToggleButton width = new ToggleButton();
        wholePage.setSelected(true);
        wholePage.selectedProperty().subscribe(whole -> width.setSelected(!whole));
        wholePage.textProperty().bind(texts.of("ui.summary.whole"));
        width.textProperty().bind(texts.of("ui.summary.width"));
        wholePage.setOnAction(event -> wholePage.setSelected(true));
        width.setOnAction(event -> {
            wholePage.setSelected(false);
            width.setSelected(true);
        });
        Segmented box = new Segmented();
        box.getChildren().addAll(wholePage, width);
        return box;
    }

    private Button printButton() {
        Button button = new Button(null, Icons.of(Feather.PRINTER));
        button.textProperty().bind(texts.of("ui.summary.print"));
        button.setOnAction(event -> print());
        return needsDocument(button);
    }

    void print() {
        model.withDocument(document -> model.print(targets.printer()));
    }

    private Button saveButton() {
        Button button = Styled.styled(new Button(), Styles.ACCENT);
        button.setGraphic(Icons.of(Feather.DOWNLOAD));
        button.textProperty().bind(texts.of("ui.summary.save"));
        button.setOnAction(event -> save());
        return needsDocument(button);
    }

    private Button needsDocument(Button button) {
        button.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !model.isDocumentComing(), model.previewProperty()));
        return button;
    }

    private Button openButton() {
        Button button = new Button();
        button.textProperty().bind(texts.of("ui.summary.saveAndOpen"));
        button.setOnAction(event -> saveAndOpen());
        return needsDocument(button);
    }

    private void saveAndOpen() {
        model.withDocument(document ->
                targets.ask(document.fileName())
                        .ifPresent(file -> model.save(file, () -> targets.open(file))));
    }

    void save() {
        model.withDocument(document -> targets.ask(document.fileName()).ifPresent(model::save));
    }

    ReadOnlyBooleanProperty wholePageProperty() {
        return wholePage.selectedProperty();
    }
}
