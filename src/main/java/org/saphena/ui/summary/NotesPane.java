package org.saphena.ui.summary;

import java.util.Optional;
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

/**
 * The free words of the paper on the screen; they can be changed until the visit is signed. Words
 * that are too many stay in the box, and below it stands why they are not on the paper.
 */
final class NotesPane extends VBox {
    private static final int ROWS = 2;
    private static final int NEAR_THE_END = Limits.TEXT_LENGTH * 9 / 10;

    private final SummaryViewModel model;
    private final Texts texts;
    private final TextArea words = new TextArea();
    private final Label length = Styled.wrapped("", "field-message");

    NotesPane(SummaryViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("paper-notes");
        Label label = new Label();
        label.setLabelFor(words);
        label.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> texts.now().get("ui.summary.notes." + reader().code()),
                                model.audienceProperty(),
                                texts.messagesProperty()));
        words.setPrefRowCount(ROWS);
        words.setWrapText(true);
        words.accessibleTextProperty().bind(label.textProperty());
        words.accessibleHelpProperty().bind(length.textProperty());
        words.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        write();
                    }
                });
        words.textProperty().subscribe((was, is) -> typed());
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.audienceProperty().subscribe((was, is) -> read());
        model.notesProperty().subscribe(this::read);
        texts.messagesProperty().subscribe(this::tellLength);
        getChildren().addAll(label, words, length);
        read();
        tellLength();
    }

    private Audience reader() {
        return model.audienceProperty().get();
    }

    /** Ctrl+Enter writes without leaving the box; the tabulator leaves it. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            write();
            event.consume();
        }
    }

    private String typedText() {
        return words.getText().strip();
    }

    private void typed() {
        if (words.isFocused()) {
            notes().ifPresent(notes -> notes.typing(reader(), typedText()));
        }
        tellLength();
    }

    /** How much room is left is said only when there is little. */
    private void tellLength() {
        int now = typedText().length();
        boolean over = now > Limits.TEXT_LENGTH;
        String key = over ? "ui.summary.notes.over" : "ui.summary.notes.length";
        length.setText(
                now < NEAR_THE_END
                        ? ""
                        : texts.now()
                                .get(
                                        key,
                                        Integer.toString(now),
                                        Integer.toString(Limits.TEXT_LENGTH)));
        length.getStyleClass().setAll("label", "field-message", over ? "wrong" : "hint");
        Styled.show(length, !length.getText().isEmpty());
    }

    private Optional<PaperNotes> notes() {
        return model.notesProperty().get();
    }

    private void read() {
        Styled.show(this, notes().isPresent());
        String text = notes().map(notes -> notes.text(reader())).orElse("");
        if (!words.isFocused() || !typedText().equals(text)) {
            words.setText(text);
        }
    }

    /** Writes the words as they stand, if they are others than those of the draft. */
    void write() {
        String text = typedText();
        notes().ifPresent(notes -> notes.write(reader(), text));
    }
}
