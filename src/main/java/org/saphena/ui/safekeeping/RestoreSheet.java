package org.saphena.ui.safekeeping;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.saphena.storage.Backup;
import org.saphena.ui.control.FormSheet;
import org.saphena.ui.control.LabelledField;
import org.saphena.ui.control.Outcomes;
import org.saphena.ui.control.Overlay;
import org.saphena.ui.control.Secrets;
import org.saphena.ui.control.Styled;
import org.saphena.ui.control.WorkBar;
import org.saphena.ui.support.Named;
import org.saphena.ui.support.Texts;

/** Over the window: pick a backup, see what would go, type the clinic's name, restore. */
public final class RestoreSheet extends Overlay {
    private static final int SHOWN = 20;
    private static final double EDGES = 4;

    private final RestoreViewModel model;
    private final Texts texts;
    private final VBox backups = Styled.styled(new VBox(), "role-boxes");
    private final Label empty = Styled.wrapped("", "heed");
    private final Label preview = Styled.wrapped("", "heed");
    private final TextField name = new TextField();
    private final PasswordField password = new PasswordField();
    private final TextField typed = new TextField();
    private final LabelledField nameBox;
    private final LabelledField typedBox;
    private final VBox form;
    private final Button look;
    private final Button restore;
    private final Button back = new Button();
    private final Button other;

    /**
     * @param folder asks for a folder with backups
     */
    public RestoreSheet(RestoreViewModel model, Texts texts, Supplier<Optional<Path>> folder) {
        this.model = model;
        this.texts = texts;
        empty.textProperty().bind(texts.of("vault.restore.empty"));
        nameBox = new LabelledField(name, texts.of("vault.door.name"));
        typedBox = new LabelledField(typed, texts.of("vault.restore.type"));
        look = Styled.button(texts, "vault.restore.preview", this::look);
        restore =
                Styled.styled(
                        Styled.button(texts, "vault.restore.do", this::restore), Styles.DANGER);
        other =
                Styled.button(
                        texts, "vault.restore.folder", () -> folder.get().ifPresent(model::askIn));
        back.setOnAction(event -> model.cancel());
        form =
                new VBox(
                        words("vault.restore.text"),
                        backups,
                        nameBox,
                        new LabelledField(password, texts.of("vault.restore.password")),
                        new FlowPane(look),
                        preview,
                        typedBox);
        form.getStyleClass().add("form");
        model.askedProperty().subscribe(this::refresh);
        model.workProperty().subscribe(this::refresh);
        model.toldProperty().subscribe(this::refresh);
        texts.messagesProperty().subscribe(this::refresh);
        refresh();
    }

    private Label words(String key, String... classes) {
        Label words = Styled.wrapped("", classes);
        words.textProperty().bind(texts.of(key));
        return words;
    }

    @Override
    protected Node content() {
        VBox inside =
                new VBox(
                        form,
                        empty,
                        Styled.styled(new FlowPane(other), "below-form"),
                        new WorkBar(model.workProperty(), texts),
                        new Outcomes(model.toldProperty(), model.problemProperty()));
        ScrollPane scroll = new ScrollPane(inside);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.prefHeightProperty().bind(inside.heightProperty().add(EDGES));
        Named.name(scroll, texts.of("vault.restore.title"));
        return new FormSheet(restore, back, words("vault.restore.title", "panel-title"), scroll);
    }

    private void refresh() {
        Optional<RestoreChoice> asked = model.askedProperty().get();
        boolean opens = show(asked.isPresent());
        boolean works = model.workProperty().get().isPresent();
        boolean picks = asked.filter(now -> !now.all().isEmpty()).isPresent();
        Styled.show(form, picks && !works);
        Styled.show(restore, picks && !works);
        boolean isDone = !picks && model.toldProperty().get().isPresent();
        Styled.show(empty, !picks && !works && !isDone);
        Styled.show(other, !works && !isDone);
        back.setText(texts.now().get(picks ? "vault.restore.back" : "vault.restore.close"));
        back.setDisable(works);
        asked.ifPresent(this::fill);
        if (!picks || works) {
            password.clear();
        }
        if (!picks) {
            name.clear();
            typed.clear();
        }
        if (opens) {
            back.requestFocus();
        }
    }

    private void fill(RestoreChoice asked) {
        BackupWords words = new BackupWords(texts.now());
        backups.getChildren().clear();
        asked.all().stream()
                .limit(SHOWN)
                .forEach(backup -> backups.getChildren().add(line(backup, asked, words)));
        Styled.show(nameBox, asked.asksName());
        Styled.show(look, !asked.unlocked());
        preview.setText(
                switch (asked.preview()) {
                    case RestorePreview.NotLooked _ -> "";
                    case RestorePreview.CannotTell _ -> texts.now().get("vault.restore.unknown");
                    case RestorePreview.Told told -> words.newer(told.newer());
                });
        boolean seen = !preview.getText().isEmpty();
        Styled.show(preview, seen);
        Styled.show(typedBox, seen);
        typedBox.say(texts.now().get("vault.restore.type.this", model.word()), false);
        restore.setDisable(!seen);
    }

    private RadioButton line(Backup backup, RestoreChoice asked, BackupWords words) {
        RadioButton line =
                new RadioButton(
                        words.moment(backup.made())
                                + " · "
                                + words.because(backup)
                                + " · "
                                + words.counts(backup.counts()));
        line.setWrapText(true);
        line.setSelected(asked.chosen().equals(Optional.of(backup)));
        line.setOnAction(event -> {
            model.choose(backup);
            refresh();
        });
        return line;
    }

    private void look() {
        model.preview(name.getText(), Secrets.of(password));
    }

    private void restore() {
        model.restore(name.getText(), Secrets.of(password), typed.getText());
    }
}
