package org.saphena.ui.worklist;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.saphena.storage.DueFollowUp;
import org.saphena.text.Formats;
import org.saphena.ui.control.LabelledField;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.DateInput;
import org.saphena.ui.support.DateInput.When;
import org.saphena.ui.support.DueWords;
import org.saphena.ui.support.PatientWords;
import org.saphena.ui.support.Texts;

/** Asks to which day a step of follow-up is put off, above the list. */
final class PutOffPane extends VBox {
    private final WorkListsViewModel model;
    private final Texts texts;
    private final Runnable back;
    private final Label title = Styled.wrapped("", "section-title");
    private final TextField day = new TextField();
    private final LabelledField field;
    private Optional<DueFollowUp> asked = Optional.empty();
    private LocalDate today = LocalDate.EPOCH;

    /**
     * @param back gives the focus back to the list
     */
    PutOffPane(WorkListsViewModel model, Texts texts, Runnable back) {
        this.model = model;
        this.texts = texts;
        this.back = back;
        getStyleClass().add("put-off");
        field = new LabelledField(day, texts.of("ui.worklist.putOffTo"));
        day.promptTextProperty().bind(texts.of("ui.patients.new.born.prompt"));
        day.textProperty().subscribe(this::echo);
        Button put =
                Styled.styled(
                        Styled.button(texts, "ui.worklist.putOffDo", this::put), Styles.ACCENT);
        Button cancel = Styled.button(texts, "ui.patients.new.cancel", this::close);
        FlowPane row =
                Styled.styled(
                        new FlowPane(
                                field,
                                quick("ui.worklist.week", 0, 7),
                                quick("ui.worklist.month", 1, 0),
                                quick("ui.worklist.months", 3, 0),
                                put,
                                cancel),
                        "bar-flow");
        row.setRowValignment(VPos.BOTTOM);
        getChildren().addAll(title, row);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Styled.show(this, false);
    }

    private Button quick(String key, int months, int days) {
        return Styled.button(
                texts,
                key,
                () -> {
                    LocalDate to = today.plusMonths(months).plusDays(days);
                    day.setText(Formats.date(to, texts.language()));
                    day.requestFocus();
                });
    }

    void ask(DueFollowUp due, LocalDate now) {
        asked = Optional.of(due);
        today = now;
        DueWords words = new DueWords(texts.now(), now, model.scheduleNames(texts.language()));
        PatientWords who = new PatientWords(texts.now(), now);
        title.setText(
                texts.now()
                        .get(
                                "ui.worklist.putOffWhat",
                                words.what(due.step()),
                                who.name(due.patient().patient())));
        day.clear();
        echo();
        Styled.show(this, true);
        day.requestFocus();
    }

    private Optional<LocalDate> read() {
        return DateInput.day(day.getText(), today, texts.language(), When.ANY)
                .filter(to -> to.isAfter(today));
    }

    /** Says how the day was understood. */
    private void echo() {
        field.say(read().map(to -> Formats.date(to, texts.language())).orElse(""), false);
    }

    private void put() {
        Optional<LocalDate> to = read();
        if (to.isEmpty()) {
            field.say(texts.now().get("ui.worklist.putOffLater"), true);
            day.requestFocus();
            return;
        }
        asked.ifPresent(due -> model.putOff(due.step(), to.get()));
        close();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && day.isFocused()) {
            put();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    /** Asks no longer. */
    void close() {
        boolean had = isFocusWithin();
        asked = Optional.empty();
        day.clear();
        title.setText("");
        Styled.show(this, false);
        if (had) {
            back.run();
        }
    }
}
