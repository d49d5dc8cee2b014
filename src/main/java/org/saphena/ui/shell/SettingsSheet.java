package org.saphena.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.saphena.clinical.Language;
import org.saphena.settings.ScanProtocol;
import org.saphena.settings.Theme;
import org.saphena.ui.control.LabelledField;
import org.saphena.ui.control.Overlay;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Named;
import org.saphena.ui.support.Texts;

/** Over the window: what one may choose for it. Everything that is chosen holds at once. */
final class SettingsSheet extends Overlay {
    private final Texts texts;
    private final Look look;
    private final ProfileChoice choice;
    private final KeysViewModel keys;
    private final ObjectProperty<ScanProtocol> scan;
    private final TextField search = new TextField();
    private final Label nothing = Styled.wrapped("", "caption");
    private final KnowledgeNotice knowledge;
    private final Runnable showPapers;
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
        this.look = look;
        this.choice = choice;
        this.keys = keys;
        this.scan = scan;
        this.knowledge = knowledge;
        this.showPapers = showPapers;
    }

    @Override
    protected Node content() {
        cards =
                List.of(
                        new SettingsCard(texts, "ui.settings.general", general()),
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
                                Styled.button(texts, "ui.settings.close", this::close)),
                        "key-sheet",
                        "settings");
        sheet.setMaxHeight(USE_PREF_SIZE);
        return sheet;
    }

    private void narrow(String typed) {
        boolean any = false;
        for (SettingsCard card : cards) {
            any |= card.narrow(typed);
        }
        Styled.show(nothing, !any);
    }

    private List<SettingsRow> general() {
        List<SettingsRow> rows = new ArrayList<>();
        rows.add(row("ui.settings.language", languages(), "ui.language.en", "ui.language.ko"));
        rows.add(
                row(
                        "ui.menu.theme",
                        themes(),
                        "code.Theme.dark",
                        "code.Theme.light",
                        "code.Theme.high-contrast"));
        rows.add(row("ui.settings.text", sizes(), "ui.menu.larger", "ui.menu.smaller"));
        List<Node> each = new ArrayList<>();
        for (String profile : choice.profiles()) {
            each.add(
                    choice(
                            "ui.profile." + profile,
                            () -> choice.choose(profile),
                            choice.usedProperty(),
                            () -> choice.usedProperty().get().equals(profile)));
        }
        rows.add(
                row(
                        "ui.settings.profile",
                        each,
                        choice.profiles().stream()
                                .map(name -> "ui.profile." + name)
                                .toArray(String[]::new)));
        return rows;
    }

    private SettingsRow row(String name, List<Node> choices, String... also) {
        List<String> found = new ArrayList<>(List.of(name));
        found.addAll(List.of(also));
        return SettingsRow.choosing(
                texts, choices.toArray(Node[]::new), found.toArray(String[]::new));
    }

    private List<Node> languages() {
        List<Node> all = new ArrayList<>();
        for (Language each : Language.values()) {
            all.add(
                    choice(
                            "ui.language." + each.code(),
                            () -> texts.speak(each),
                            texts.messagesProperty(),
                            () -> texts.language() == each));
        }
        return all;
    }

    private List<Node> themes() {
        List<Node> all = new ArrayList<>();
        for (Theme each : Theme.values()) {
            all.add(
                    choice(
                            "code.Theme." + each.code(),
                            () -> look.choose(each),
                            look.chosenProperty(),
                            () -> look.chosenProperty().get() == each));
        }
        return all;
    }

    private List<Node> sizes() {
        Label now = Styled.label("", "settings-size");
        now.textProperty().bind(look.textPercentProperty().asString("%d %%"));
        return List.of(
                Styled.button(texts, "ui.menu.smaller", look::smaller),
                now,
                Styled.button(texts, "ui.menu.larger", look::larger),
                Styled.button(texts, "ui.menu.normal", look::normal));
    }

    /** One of several, of which the one that holds is marked, also where another was asked for. */
    private ToggleButton choice(
            String name, Runnable choose, ObservableValue<?> causes, BooleanSupplier holds) {
        ToggleButton button = new ToggleButton();
        button.textProperty().bind(texts.of(name));
        Runnable mark = () -> button.setSelected(holds.getAsBoolean());
        button.setOnAction(event -> {
            choose.run();
            mark.run();
        });
        causes.subscribe(mark);
        mark.run();
        return button;
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
