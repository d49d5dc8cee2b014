package org.saphena.ui.control;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.saphena.ui.support.Texts;

/** A password that is made up, typed twice; says what it still lacks while it is typed. */
public final class NewPassword extends VBox {
    private final Texts texts;
    private final Judge judge;
    private final PasswordField password = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final LabelledField passwordBox;
    private final LabelledField againBox;

    /** Says what keeps a new password from being taken, in words. */
    @FunctionalInterface
    public interface Judge {
        /** Both are left as they are. */
        Optional<String> fault(char[] password, char[] again);
    }

    /**
     * @param name the key of the first field's name
     */
    public NewPassword(Texts texts, String name, Judge judge) {
        this.texts = texts;
        this.judge = judge;
        getStyleClass().add("new-password");
        passwordBox = new LabelledField(password, texts.of(name));
        againBox = new LabelledField(again, texts.of("ui.patients.door.again"));
        getChildren().addAll(passwordBox, againBox);
        password.textProperty().subscribe(this::judge);
        again.textProperty().subscribe(this::judge);
        texts.messagesProperty().subscribe(this::judge);
    }

    private void judge() {
        if (password.getLength() == 0) {
            passwordBox.say(texts.now().get("ui.patients.door.rules"), false);
            againBox.say("", false);
            return;
        }
        String alone = fault(first(), first()).orElse("");
        passwordBox.say(
                alone.isEmpty() ? texts.now().get("ui.patients.door.good") : alone,
                !alone.isEmpty());
        boolean differs = again.getLength() > 0 && fault(first(), second()).isPresent();
        againBox.say(
                alone.isEmpty() && differs ? texts.now().get("ui.patients.door.differ") : "", true);
    }

    /** Both are overwritten. */
    private Optional<String> fault(char[] one, char[] other) {
        try {
            return judge.fault(one, other);
        } finally {
            Arrays.fill(one, '\0');
            Arrays.fill(other, '\0');
        }
    }

    /** Whether it can be taken; else the field that is to be typed in has the focus. */
    public boolean isSound() {
        if (fault(first(), second()).isEmpty()) {
            return true;
        }
        judge();
        (password.getLength() > 0 ? again : password).requestFocus();
        return false;
    }

    /** As typed first; whoever takes it overwrites it. */
    public char[] first() {
        return Secrets.of(password);
    }

    /** As typed the second time; whoever takes it overwrites it. */
    public char[] second() {
        return Secrets.of(again);
    }

    /** Both fields, in order. */
    public List<PasswordField> fields() {
        return List.of(password, again);
    }

    /** Leaves nothing that was typed. */
    public void clear() {
        password.clear();
        again.clear();
    }
}
