package org.saphena.ui.patients;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.saphena.ui.control.Card;
import org.saphena.ui.control.LabelledField;
import org.saphena.ui.control.NewPassword;
import org.saphena.ui.control.Nodes;
import org.saphena.ui.control.Notices;
import org.saphena.ui.control.Secrets;
import org.saphena.ui.control.Styled;
import org.saphena.ui.patients.DoorViewModel.Mode;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;

/** First run, unlock and a new password by the recovery kit, with the demo clinic one key away. */
public final class DoorView extends ScrollPane {
    private final DoorViewModel model;
    private final Texts texts;
    private final TextField name = new TextField();
    private final TextField code = new TextField();
    private final PasswordField password = new PasswordField();
    private final LabelledField nameBox;
    private final LabelledField codeBox;
    private final LabelledField passwordBox;
    private final NewPassword fresh;
    private final Card card = new Card();
    private final Label title = Styled.styled(card.title(), "panel-title");
    private final Label text = Styled.wrapped("");
    private final Label capsLock = Styled.wrapped("", "heed");
    private final Label wait = Styled.wrapped("", "heed");
    private final Button enter = Styled.styled(new Button(), Styles.ACCENT);
    private final Button forgotten = new Button();
    private final FlowPane buttons;

    /**
     * @param openFile shows a case file without any records
     */
    public DoorView(DoorViewModel model, Texts texts, Runnable openFile) {
        this.model = model;
        this.texts = texts;
        nameBox = new LabelledField(name, texts.of("vault.door.name"));
        codeBox = new LabelledField(code, texts.of("vault.door.code"));
        passwordBox = new LabelledField(password, texts.of("ui.patients.door.password"));
        fresh = new NewPassword(texts, "ui.patients.door.password", model::fault);
        forgotten.setOnAction(event -> model.toggleReset());
        buttons =
                Styled.styled(
                        new FlowPane(
                                enter,
                                button("ui.patients.door.demo", model::demo),
                                button("ui.patients.door.file", openFile),
                                forgotten),
                        "buttons");
        Notices problems = new Notices(model.problemProperty());
        card.fill(text, nameBox, codeBox, passwordBox, fresh, capsLock, problems, wait, buttons);
        card.getStyleClass().add("door");
        card.setMaxHeight(USE_PREF_SIZE);
        StackPane room = Styled.styled(new StackPane(card), "door-room");
        room.setAlignment(Pos.CENTER);
        setContent(room);
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        listen();
        word();
    }

    private void listen() {
        model.modeProperty().subscribe((was, is) -> modeChanged());
        model.asksNameProperty().subscribe((was, is) -> modeChanged());
        texts.messagesProperty().subscribe(this::word);
        model.problemProperty().subscribe(this::tell);
        all().forEach(field -> field.setOnKeyPressed(event -> pressed(field, event)));
        enter.setOnAction(event -> enter());
        capsLock.textProperty().bind(texts.of("ui.patients.door.caps"));
        Styled.show(capsLock, false);
        model.waitSecondsProperty().subscribe(this::tellWait);
        addEventFilter(KeyEvent.KEY_RELEASED, event -> lookAtCapsLock());
    }

    /** Adds another way out of this screen. */
    public void offer(String key, Runnable action) {
        buttons.getChildren().add(button(key, action));
    }

    private Button button(String key, Runnable action) {
        return Styled.button(texts, key, action);
    }

    /** Somebody who was in the form goes to where its typing now begins. */
    private void modeChanged() {
        boolean within = hasFocusOwner();
        word();
        if (within) {
            focusFirst();
        }
    }

    /** Also before the window is shown. */
    private boolean hasFocusOwner() {
        return getScene() != null && all().contains(getScene().getFocusOwner());
    }

    private void word() {
        Mode mode = model.modeProperty().get();
        boolean makes = isNewPassword();
        title.setText(texts.now().get(key(mode, ".title")));
        text.setText(texts.now().get(key(mode, ".text")));
        enter.setText(texts.now().get(key(mode, "")));
        forgotten.setText(
                texts.now().get(mode == Mode.RESET ? "vault.door.back" : "vault.door.forgotten"));
        Styled.show(nameBox, makes || model.asksNameProperty().get());
        Styled.show(codeBox, mode == Mode.RESET);
        Styled.show(passwordBox, !makes);
        Styled.show(fresh, makes);
        Styled.show(forgotten, mode == Mode.UNLOCK || mode == Mode.RESET);
        nameBox.say(mode == Mode.CREATE ? texts.now().get("vault.door.name.hint") : "", false);
        tellWait();
    }

    private static String key(Mode mode, String part) {
        return switch (mode) {
            case CREATE -> "ui.patients.door.create" + part;
            case RESET -> "vault.door.reset" + part;
            case LOOKING, UNLOCK -> "ui.patients.door.unlock" + part;
        };
    }

    private boolean isNewPassword() {
        return switch (model.modeProperty().get()) {
            case CREATE, RESET -> true;
            case LOOKING, UNLOCK -> false;
        };
    }

    private void tell(Optional<Problem> problem) {
        if (problem.isPresent()) {
            focusFirst();
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

    /** Enter goes to the next field; from the last one in. */
    private void pressed(TextInputControl field, KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER) {
            return;
        }
        event.consume();
        List<TextInputControl> shown = shown();
        int next = shown.indexOf(field) + 1;
        if (next < shown.size()) {
            shown.get(next).requestFocus();
        } else {
            enter();
        }
    }

    private List<TextInputControl> all() {
        List<TextInputControl> all = new ArrayList<>(List.of(name, code, password));
        all.addAll(fresh.fields());
        return all;
    }

    private List<TextInputControl> shown() {
        return all().stream().filter(Nodes::isShown).toList();
    }

    private void enter() {
        if (nameBox.isVisible() && name.getText().isBlank()) {
            nameBox.say(texts.now().get("vault.door.name.missing"), true);
            name.requestFocus();
            return;
        }
        if (isNewPassword() && !fresh.isSound()) {
            return;
        }
        String who = nameBox.isVisible() ? name.getText() : "";
        switch (model.modeProperty().get()) {
            case LOOKING -> {}
            case UNLOCK -> model.unlock(who, Secrets.of(password));
            case CREATE -> model.create(who, fresh.first(), fresh.second());
            case RESET -> model.reset(who, code.getText(), fresh.first(), fresh.second());
        }
        password.clear();
        fresh.clear();
    }

    private void lookAtCapsLock() {
        Styled.show(capsLock, Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
    }

    /** Where typing starts. */
    public void focusFirst() {
        shown().stream()
                .filter(field -> field.getLength() == 0)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /** Leaves nothing that was typed. */
    public void clear() {
        all().forEach(TextInputControl::clear);
    }
}
