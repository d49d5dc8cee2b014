package org.saphena.ui.shell;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.saphena.storage.Desk;
import org.saphena.text.Formats;
import org.saphena.text.Messages;
import org.saphena.ui.control.Styled;
import org.saphena.ui.entry.EntryViewModel;
import org.saphena.ui.entry.WaitingInput;

/**
 * Over a draft that is opened again: that the program had ended while it was written, and what was
 * typed and is not recorded, each with a way to its field.
 */
final class RecoveredNote extends HBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final EntryViewModel model;
    private final Consumer<String> goTo;
    private final ObservableValue<List<WaitingInput>> waiting;
    private final VBox words = new VBox();
    private final Button close = new Button();
    private Optional<Desk> recovered;

    /**
     * @param desk how the draft lay there before
     * @param goTo leads to a place of the case
     */
    RecoveredNote(EntryViewModel model, Optional<Desk> desk, Consumer<String> goTo) {
        this.model = model;
        this.goTo = goTo;
        this.recovered = desk.filter(Desk::open);
        getStyleClass().addAll("signed-strip", "recovered");
        setAlignment(Pos.CENTER_LEFT);
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(event -> {
            recovered = Optional.empty();
            refresh();
        });
        getChildren().addAll(Styled.growing(words), close);
        waiting = WaitingInput.of(model);
        waiting.subscribe(this::refresh);
        model.texts().messagesProperty().subscribe(this::refresh);
        refresh();
    }

    private void refresh() {
        Messages messages = model.texts().now();
        close.setText(messages.get("ui.entry.recovered.close"));
        Styled.show(close, recovered.isPresent());
        words.getChildren().clear();
        recovered.ifPresent(desk -> words.getChildren().add(said(desk, messages)));
        if (!waiting.getValue().isEmpty()) {
            words.getChildren()
                    .add(Styled.wrapped(messages.get("ui.entry.recovered.waiting"), "warn-text"));
            waiting.getValue().forEach(each -> words.getChildren().add(line(each, messages)));
        }
        Styled.show(this, !words.getChildren().isEmpty());
    }

    private static Node said(Desk desk, Messages messages) {
        return Styled.wrapped(
                messages.get(
                        "ui.entry.recovered",
                        Formats.date(desk.keptAt().toLocalDate(), messages.language()),
                        TIME.format(desk.keptAt())),
                "section-title");
    }

    private Node line(WaitingInput typed, Messages messages) {
        Button show = new Button(messages.get("ui.entry.recovered.show"));
        show.setMinWidth(USE_PREF_SIZE);
        String text = messages.get("ui.entry.recovered.input", typed.field(), typed.input());
        show.setAccessibleText(show.getText() + ": " + text);
        show.setOnAction(event -> goTo.accept(typed.pointer()));
        HBox line = new HBox(Styled.growing(Styled.wrapped(text)), show);
        line.getStyleClass().add("entry-row");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
