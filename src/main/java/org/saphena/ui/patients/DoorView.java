package org.saphena.ui.patients;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.saphena.ui.control.Card;
import org.saphena.ui.control.LabelledField;
import org.saphena.ui.control.Notice;
import org.saphena.ui.control.Styled;
import org.saphena.ui.patients.DoorViewModel.Mode;
import org.saphena.ui.support.Texts;

/** First run and unlock: one screen, with the demo clinic one key away. */
public final class DoorView extends ScrollPane {
    private final DoorViewModel model;
    private final Texts texts;
    private final PasswordField password = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final LabelledField passwordBox;
    private final LabelledField againBox;
    private final Card card = new Card();
    private final Label title = Styled.styled(card.title(), "panel-title");
    private final Label text = Styled.wrapped("");
    private final Label capsLock = Styled.wrapped("", "heed");
    private final VBox problems = new VBox();
    private final Label wait = Styled.wrapped("", "heed");
    private final Button enter = Styled.styled(new Button(), Styles.ACCENT);

    /**
     * @param openFile shows a case file without any records
     */
    public DoorView(DoorViewModel model, Texts texts, Runnable openFile) {
        this.model = model;
        this.texts = texts;
        passwordBox = new LabelledField(password, texts.of("ui.patients.door.password"));
        againBox = new LabelledField(again, texts.of("ui.patients.door.again"));
        card.fill(text, passwordBox, againBox, capsLock, problems, wait, buttons(openFile));
        card.getStyleClass().add("door");
        card.setMaxHeight(USE_PREF_SIZE);
        StackPane room = Styled.styled(new StackPane(card), "door-room");
        room.setAlignment(Pos.CENTER);
        setContent(room);
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        model.modeProperty().subscribe(this::word);
        texts.messagesProperty().subscribe(this::word);
        model.problemProperty().subscribe(this::tell);
        password.textProperty().subscribe(this::judge);
        again.textProperty().subscribe(this::judge);
        password.setOnAction(event -> passwordEntered());
        again.setOnAction(event -> enter());
        enter.setOnAction(event -> enter());
        capsLock.textProperty().bind(texts.of("ui.patients.door.caps"));
        Styled.show(capsLock, false);
        model.waitSecondsProperty().subscribe(this::tellWait);
        word();
        addEventFilter(KeyEvent.KEY_RELEASED, event -> lookAtCapsLock());
    }

    private FlowPane buttons(Runnable openFile) {
        Button demo = button("ui.patients.door.demo", model::demo);
        Button file = button("ui.patients.door.file", openFile);
        return Styled.styled(new FlowPane(enter, demo, file), "buttons");
    }

    private Button button(String key, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(texts.of(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void word() {
        boolean creates = model.modeProperty().get() == Mode.CREATE;
        String part = creates ? "create" : "unlock";
        title.setText(texts.now().get("ui.patients.door." + part + ".title"));
        text.setText(texts.now().get("ui.patients.door." + part + ".text"));
        enter.setText(texts.now().get("ui.patients.door." + part));
        Styled.show(againBox, creates);
        judge();
        tellWait();
    }

    private void tell(Optional<org.saphena.ui.support.Problem> problem) {
        problems.getChildren().setAll(problem.map(Notice::new).stream().toList());
        Styled.show(problems, problem.isPresent());
        if (problem.isPresent()) {
            focusPassword();
        }
    }

    private void tellWait() {
        long seconds = model.waitSecondsProperty().get();
        Styled.show(wait, seconds > 0);
        wait.setText(
                seconds > 0
                        ? texts.now()
                                .get(
                                        "ui.patients.door.wait",
                                        String.format(
                                                Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60))
                        : "");
    }

    /** While a password is made up, says what it still lacks. */
    private void judge() {
        if (model.modeProperty().get() != Mode.CREATE) {
            passwordBox.say("", false);
            return;
        }
        if (password.getLength() == 0) {
            passwordBox.say(texts.now().get("ui.patients.door.rules"), false);
            againBox.say("", false);
            return;
        }
        char[] typed = characters(password);
        String alone = model.fault(typed, typed.clone()).orElse("");
        passwordBox.say(
                alone.isEmpty() ? texts.now().get("ui.patients.door.good") : alone,
                !alone.isEmpty());
        boolean differs =
                again.getLength() > 0 && model.fault(typed, characters(again)).isPresent();
        againBox.say(
                alone.isEmpty() && differs ? texts.now().get("ui.patients.door.differ") : "", true);
    }

    private void passwordEntered() {
        if (model.modeProperty().get() == Mode.CREATE) {
            again.requestFocus();
        } else {
            enter();
        }
    }

    private void enter() {
        switch (model.modeProperty().get()) {
            case LOOKING -> {}
            case UNLOCK -> model.unlock(characters(password));
            case CREATE -> {
                if (model.fault(characters(password), characters(again)).isPresent()) {
                    judge();
                    (againBox.isManaged() && password.getLength() > 0 ? again : password)
                            .requestFocus();
                    return;
                }
                model.create(characters(password), characters(again));
            }
        }
        password.clear();
        again.clear();
    }

    /** Without ever making a text of it. */
    private static char[] characters(PasswordField field) {
        CharSequence typed = field.getCharacters();
        char[] copy = new char[typed.length()];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = typed.charAt(i);
        }
        return copy;
    }

    private void lookAtCapsLock() {
        Styled.show(capsLock, Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
    }

    /** Where typing starts. */
    public void focusPassword() {
        password.requestFocus();
    }

    /** Leaves nothing that was typed. */
    public void clear() {
        password.clear();
        again.clear();
    }
}
