package org.saphena.ui.shell;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.saphena.clinical.Language;
import org.saphena.ui.control.FormSheet;
import org.saphena.ui.control.LabelledField;
import org.saphena.ui.control.Overlay;
import org.saphena.ui.control.Segmented;
import org.saphena.ui.control.Styled;
import org.saphena.ui.shell.PapersViewModel.Entry;
import org.saphena.ui.support.Named;
import org.saphena.ui.support.Texts;

/** Over the window: what the papers say of the clinic. */
final class PapersSheet extends Overlay {
    /** What the ring of the focus takes beside a field, as in the stylesheet. */
    private static final double RING_PX = 4;

    private final PapersViewModel model;
    private final Texts texts;
    private final Dialogs dialogs;
    private final TextField first = new TextField();

    PapersSheet(PapersViewModel model, Texts texts, Dialogs dialogs) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        model.askedProperty().subscribe(this::refresh);
    }

    @Override
    protected Node content() {
        VBox fields = new VBox();
        for (Entry entry : Entry.values()) {
            fields.getChildren().add(field(entry));
        }
        fields.getChildren()
                .addAll(
                        logo(),
                        letter(),
                        languages("clinician", model.clinicianLanguageProperty()),
                        languages("patient", model.patientLanguageProperty()));
        fields.getStyleClass().add("form");
        ScrollPane scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        Named.name(scroll, texts.of("ui.clinic.title"));
        VBox.setMargin(scroll, new Insets(0, -RING_PX, 0, -RING_PX));
        Label title = Styled.wrapped("", "panel-title");
        title.textProperty().bind(texts.of("ui.clinic.title"));
        Button save = Styled.styled(button("save", model::save), Styles.ACCENT);
        save.setDefaultButton(true);
        return new FormSheet(save, button("cancel", model::cancel), title, scroll);
    }

    private Node field(Entry entry) {
        TextField field = entry == Entry.NAME ? first : new TextField();
        field.textProperty().bindBidirectional(model.entry(entry));
        return new LabelledField(
                field, texts.of("ui.clinic." + entry.name().toLowerCase(Locale.ROOT)));
    }

    private Node logo() {
        Button choose =
                button("logo.choose", () -> dialogs.pictureFile().ifPresent(model::readLogo));
        Button remove = button("logo.remove", model::removeLogo);
        remove.disableProperty().bind(model.logoThereProperty().not());
        Label said = Styled.wrapped("", "field-message");
        said.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::aboutLogo,
                                model.logoThereProperty(),
                                model.logoProblemProperty(),
                                texts.messagesProperty()));
        return new VBox(Styled.styled(new FlowPane(choose, remove), "buttons"), said);
    }

    private String aboutLogo() {
        String problem = model.logoProblemProperty().get();
        if (!problem.isEmpty()) {
            return problem;
        }
        return texts.now()
                .get(model.logoThereProperty().get() ? "ui.clinic.logo.there" : "ui.clinic.logo");
    }

    private Node letter() {
        CheckBox box = new CheckBox();
        box.textProperty().bind(texts.of("ui.clinic.letter"));
        box.selectedProperty().bindBidirectional(model.letterProperty());
        return box;
    }

    private Node languages(String audience, ObjectProperty<Optional<Language>> chosen) {
        Label name = Styled.wrapped("", "field-name");
        name.textProperty().bind(texts.of("ui.clinic.language." + audience));
        Segmented box = new Segmented();
        box.getChildren().add(language(audience, Optional.empty(), chosen));
        for (Language language : Language.values()) {
            box.getChildren().add(language(audience, Optional.of(language), chosen));
        }
        return new VBox(name, box);
    }

    private ToggleButton language(
            String audience,
            Optional<Language> language,
            ObjectProperty<Optional<Language>> chosen) {
        ToggleButton button = new ToggleButton();
        button.textProperty()
                .bind(
                        texts.of(
                                language.map(each -> "ui.language." + each.code())
                                        .orElse("ui.clinic.language." + audience + ".reader")));
        button.setOnAction(event -> {
            button.setSelected(true);
            chosen.set(language);
        });
        chosen.subscribe(now -> button.setSelected(now.equals(language)));
        return button;
    }

    private Button button(String key, Runnable action) {
        return Styled.button(texts, "ui.clinic." + key, action);
    }

    private void refresh() {
        show(model.askedProperty().get());
        if (model.askedProperty().get()) {
            first.requestFocus();
        }
    }
}
