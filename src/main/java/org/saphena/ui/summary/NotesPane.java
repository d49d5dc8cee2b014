package org.saphena.ui.summary;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.saphena.clinical.Limits;
import org.saphena.report.Audience;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Texts;

/** The free words of the paper on the screen; they can be changed until the visit is signed. */
final class NotesPane extends VBox {
    private static final int ROWS = 2;

    private final SummaryViewModel model;
    private final TextArea words = new TextArea();

    NotesPane(SummaryViewModel model, Texts texts) {
        this.model = model;
        getStyleClass().add("paper-notes");
        Label label = new Label();
        label.setLabelFor(words);
        label.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        texts.now()
                                                .get(
                                                        "ui.summary.notes."
                                                                + model.audienceProperty()
                                                                        .get()
                                                                        .code()),
                                model.audienceProperty(),
                                texts.messagesProperty()));
        words.setPrefRowCount(ROWS);
        words.setWrapText(true);
        words.accessibleTextProperty().bind(label.textProperty());
        words.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        write(model.audienceProperty().get());
                    }
                });
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.audienceProperty().subscribe((was, is) -> read());
        model.notesProperty().subscribe(this::read);
        getChildren().addAll(label, words);
    }

    /** Ctrl+Enter writes without leaving the box; the tabulator leaves it. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            write(model.audienceProperty().get());
            event.consume();
        }
    }

    void read() {
        Styled.show(this, model.notesProperty().get().isPresent());
        String text =
                model.notesProperty()
                        .get()
                        .map(notes -> notes.text(model.audienceProperty().get()))
                        .orElse("");
        if (!words.isFocused() || !words.getText().equals(text)) {
            words.setText(text);
        }
    }

    private void write(Audience reader) {
        String typed = words.getText().strip();
        String text = typed.substring(0, Math.min(typed.length(), Limits.TEXT_LENGTH));
        model.notesProperty()
                .get()
                .filter(notes -> !notes.text(reader).equals(text))
                .ifPresent(notes -> notes.write(reader, text));
    }
}
