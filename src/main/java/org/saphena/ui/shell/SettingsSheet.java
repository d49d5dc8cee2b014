package org.saphena.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.saphena.settings.ScanProtocol;
import org.saphena.text.Messages;
import org.saphena.ui.control.LabelledField;
import org.saphena.ui.control.Overlay;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Named;
import org.saphena.ui.support.Texts;

/** Over the window: what one may choose for it. Everything that is chosen holds at once. */
final class SettingsSheet extends Overlay {
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");

    private final Texts texts;
    private final GeneralRows general;
    private final KeysViewModel keys;
    private final ObjectProperty<ScanProtocol> scan;
    private final TextField search = new TextField();
    private final Label nothing = Styled.wrapped("", "caption");
    private final KnowledgeNotice knowledge;
    private final Runnable showPapers;
    private final SettingsUndo undo;
    private List<SettingsCard> cards = List.of();

    /**
     * @param scan the protocol of the scan, which is changed here
     * @param knowledge says which knowledge base answers
     * @param showPapers asks what the papers say of the clinic
     */
    SettingsSheet(
            Texts texts,
            Look look,
            ProfileChoice choice,
            KeysViewModel keys,
            ObjectProperty<ScanProtocol> scan,
            KnowledgeNotice knowledge,
            Runnable showPapers) {
        this.texts = texts;
        this.general = new GeneralRows(texts, look, choice);
        this.keys = keys;
        this.scan = scan;
        this.knowledge = knowledge;
        this.showPapers = showPapers;
        this.undo =
                new SettingsUndo(texts, look, choice.usedProperty(), choice::choose, keys, scan);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    protected Node content() {
        cards =
                List.of(
                        new SettingsCard(texts, "ui.settings.general", general.all()),
                        new SettingsCard(texts, "ui.settings.keys", new KeyRows(keys, texts).all()),
                        new SettingsCard(
                                texts,
                                "ui.settings.scan",
                                new ScanRows(scan, knowledge, texts).all()),
                        new SettingsCard(texts, "ui.settings.clinic", clinic()),
                        new SettingsCard(
                                texts, "ui.settings.about", new AboutRows(knowledge, texts).all()));
        Label title = Styled.wrapped("", "panel-title");
        title.textProperty().bind(texts.of("ui.settings.title"));
        search.textProperty().subscribe(this::narrow);
        nothing.textProperty().bind(texts.of("ui.settings.nothing"));
        VBox all = Styled.styled(new VBox(), "settings-cards");
        all.getChildren().addAll(cards);
        all.getChildren().add(nothing);
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Named.name(scroll, texts.of("ui.settings.title"));
        VBox sheet =
                Styled.styled(
                        new VBox(
                                title,
                                new LabelledField(search, texts.of("ui.settings.search")),
                                scroll,
                                Styled.styled(
                                        new FlowPane(
                                                Styled.button(
                                                        texts, "ui.settings.close", this::close),
                                                undoing()),
                                        "buttons")),
                        "key-sheet",
                        "settings");
        sheet.setMaxHeight(USE_PREF_SIZE);
        return sheet;
    }

    private Button undoing() {
        Button button = new Button();
        button.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::whatIsUndone, undo.lastProperty(), texts.messagesProperty()));
        button.disableProperty().bind(undo.lastProperty().map(Optional::isEmpty));
        button.setOnAction(event -> undo.undo());
        return button;
    }

    private String whatIsUndone() {
        Messages words = texts.now();
        return undo.lastProperty()
                .get()
                .map(last -> words.get("ui.settings.undo.of", words.get(last.name())))
                .orElseGet(() -> words.get("ui.settings.undo"));
    }

    /** What is typed in the search is taken back there. */
    private void pressed(KeyEvent event) {
        boolean typing = search.isFocused() && !search.getText().isEmpty();
        if (UNDO.match(event) && !typing) {
            event.consume();
            undo.undo();
        }
    }

    private void narrow(String typed) {
        boolean any = false;
        for (SettingsCard card : cards) {
            any |= card.narrow(typed);
        }
        Styled.show(nothing, !any);
    }

    private List<SettingsRow> clinic() {
        Button papers =
                Styled.button(
                        texts,
                        "ui.clinic.menu",
                        () -> {
                            close();
                            showPapers.run();
                        });
        return List.of(
                SettingsRow.of(
                        papers,
                        "ui.clinic.menu",
                        "ui.clinic.name",
                        "ui.clinic.telephone",
                        "ui.clinic.letter",
                        "ui.clinic.language.patient"));
    }

    /** Shows all of it and takes the focus. */
    void open() {
        undo.begin();
        show(true);
        search.clear();
        search.requestFocus();
    }

    /** The keys of the window, which are changed here. */
    KeysViewModel keys() {
        return keys;
    }

    void close() {
        keys.cancel();
        show(false);
    }
}
