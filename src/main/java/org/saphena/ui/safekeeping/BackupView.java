package org.saphena.ui.safekeeping;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.saphena.storage.Backup;
import org.saphena.storage.BackupStatus;
import org.saphena.ui.control.Card;
import org.saphena.ui.control.Outcomes;
import org.saphena.ui.control.Styled;
import org.saphena.ui.control.WorkBar;
import org.saphena.ui.safekeeping.BackupViewModel.Seen;
import org.saphena.ui.support.Texts;

/** The last verified backup, where copies go, and all backups with a way back to each. */
public final class BackupView extends VBox {
    private static final int SHOWN = 40;

    private final BackupViewModel model;
    private final Texts texts;
    private final BackupTargets targets;
    private final Label last = Styled.wrapped("", "section-title");
    private final Label failed = Styled.wrapped("", "backup-failed");
    private final VBox now = Styled.styled(new VBox(), "outcomes");
    private final VBox places = Styled.styled(new VBox(), "outcomes");
    private final Label kept = Styled.wrapped("", "hint");
    private final Button make;
    private final Button noSecond;
    private final VBox list = Styled.styled(new VBox(), "backup-list");

    public BackupView(BackupViewModel model, Texts texts, BackupTargets targets) {
        this.model = model;
        this.texts = texts;
        this.targets = targets;
        getStyleClass().add("office-room");
        make = Styled.styled(button("vault.backup.now", model::backUp), Styles.ACCENT);
        noSecond = button("vault.backup.second.none", () -> model.useSecond(Optional.empty()));
        Button second = button("vault.backup.second.choose", this::chooseSecond);
        Button check = button("vault.backup.check", model::check);
        kept.textProperty().bind(texts.of("vault.backup.kept"));
        Card state =
                new Card(
                        last,
                        failed,
                        now,
                        Styled.styled(new FlowPane(make, check), "buttons"),
                        new WorkBar(model.workProperty(), texts),
                        new Outcomes(model.toldProperty(), model.problemProperty()),
                        places,
                        kept,
                        Styled.styled(new FlowPane(second, noSecond), "buttons"));
        state.title().textProperty().bind(texts.of("vault.backup.title"));
        Card all = new Card(list);
        all.title().textProperty().bind(texts.of("vault.backup.all"));
        getChildren().addAll(state, all);
        model.seenProperty().subscribe(this::show);
        model.workProperty().subscribe(this::show);
        texts.messagesProperty().subscribe(this::show);
        show();
    }

    private Button button(String key, Runnable action) {
        return Styled.button(texts, key, action);
    }

    private void chooseSecond() {
        targets.folder().ifPresent(folder -> model.useSecond(Optional.of(folder)));
    }

    private void show() {
        make.setDisable(model.workProperty().get().isPresent());
        Optional<Seen> seen = model.seenProperty().get();
        BackupWords words = new BackupWords(texts.now());
        last.setText(seen.map(each -> words.last(each.status())).orElse(""));
        Optional<BackupStatus.Failed> failure =
                seen.flatMap(each -> Optional.ofNullable(each.status().failure()));
        failed.setText(failure.map(words::failed).orElse(""));
        Styled.show(failed, failure.isPresent());
        fill(now, seen.map(each -> state(each, words)));
        fill(places, seen.map(each -> places(each.status(), words)));
        Styled.show(noSecond, seen.filter(each -> each.status().second() != null).isPresent());
        list.getChildren().clear();
        seen.ifPresent(each ->
                each.all().stream()
                        .limit(SHOWN)
                        .forEach(backup -> list.getChildren().add(row(backup, words))));
    }

    private static void fill(VBox box, Optional<List<String>> lines) {
        box.getChildren().setAll(lines.orElse(List.of()).stream().map(Styled::wrapped).toList());
    }

    private List<String> state(Seen seen, BackupWords words) {
        return List.of(
                texts.now().get("cli.vault.now", words.counts(seen.now())),
                seen.checked()
                        .map(at -> texts.now().get("vault.backup.whole", words.moment(at)))
                        .orElseGet(() -> texts.now().get("vault.backup.whole.never")));
    }

    private List<String> places(BackupStatus status, BackupWords words) {
        BackupStatus.Place second = status.second();
        return List.of(
                texts.now().get("vault.backup.first", words.place(status.first())),
                second == null
                        ? texts.now().get("vault.backup.second.missing")
                        : texts.now().get("vault.backup.second", words.place(second)));
    }

    private Node row(Backup backup, BackupWords words) {
        String name = words.moment(backup.made());
        Label line =
                Styled.wrapped(
                        name
                                + " · "
                                + words.because(backup)
                                + " · "
                                + words.size(backup.bytes())
                                + " · "
                                + words.counts(backup.counts()));
        Button drill = button("vault.backup.drill", name, () -> model.drill(backup));
        Button restore = button("vault.restore.begin", name, () -> targets.restore(backup));
        HBox row = new HBox(Styled.growing(line), drill, restore);
        row.getStyleClass().add("backup-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button button(String key, String of, Runnable action) {
        Button button = new Button(texts.now().get(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(button.getText() + ", " + of);
        button.setDisable(model.workProperty().get().isPresent());
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Where work begins. */
    public void focusFirst() {
        make.requestFocus();
    }
}
