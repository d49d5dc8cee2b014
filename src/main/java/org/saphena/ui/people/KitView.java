package org.saphena.ui.people;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.saphena.service.KitPaper;
import org.saphena.storage.KitDraft;
import org.saphena.ui.control.Card;
import org.saphena.ui.control.LabelledField;
import org.saphena.ui.control.Notices;
import org.saphena.ui.control.Secrets;
import org.saphena.ui.control.Styled;
import org.saphena.ui.people.KitViewModel.Stage;
import org.saphena.ui.support.Texts;

/** The recovery kit: a password, a paper, two groups typed back. */
public final class KitView extends VBox {
    private final KitViewModel model;
    private final Texts texts;
    private final KitTargets targets;
    private final Runnable done;
    private final Card card = new Card();
    private final Notices problems;
    private final PasswordField own = new PasswordField();
    private final TextField first = new TextField();
    private final TextField second = new TextField();
    private final StringProperty firstGroup = new SimpleStringProperty();
    private final StringProperty secondGroup = new SimpleStringProperty();
    private final LabelledField ownBox;
    private final LabelledField firstBox = new LabelledField(first, firstGroup);
    private final LabelledField secondBox = new LabelledField(second, secondGroup);
    private Node start = own;

    /**
     * @param targets where the paper goes
     * @param done leaves the screen
     */
    public KitView(KitViewModel model, Texts texts, KitTargets targets, Runnable done) {
        this.model = model;
        this.texts = texts;
        this.targets = targets;
        this.done = done;
        problems = new Notices(model.problemProperty());
        ownBox = new LabelledField(own, texts.of("vault.own-password"));
        getStyleClass().add("office-room");
        getChildren().add(card);
        own.setOnAction(event -> model.draft(Secrets.take(own)));
        first.setOnAction(event -> second.requestFocus());
        second.setOnAction(event -> confirm());
        model.stageProperty().subscribe(this::stageChanged);
        texts.messagesProperty().subscribe(this::show);
        model.wrongProperty().subscribe(this::show);
        show();
    }

    private void stageChanged() {
        own.clear();
        show();
    }

    private void show() {
        card.title().setText(texts.now().get("vault.kit.title"));
        switch (model.stageProperty().get()) {
            case Stage.Asking(boolean exists) -> ask(exists);
            case Stage.Drafted(KitDraft draft, Optional<String> out) -> offer(draft, out);
            case Stage.Made _ -> tellMade();
        }
    }

    private void ask(boolean exists) {
        first.clear();
        second.clear();
        start = own;
        card.fill(
                say("vault.kit.what"),
                say(exists ? "vault.kit.exists" : "vault.kit.none", exists ? "hint" : "heed"),
                ownBox,
                problems,
                buttons(primary("vault.kit.make", () -> model.draft(Secrets.take(own)))));
    }

    private void offer(KitDraft draft, Optional<String> out) {
        List<Integer> asked = draft.asked();
        boolean isOut = out.isPresent();
        first.setDisable(!isOut);
        second.setDisable(!isOut);
        Button confirm = primary("vault.kit.confirm", this::confirm);
        confirm.setDisable(!isOut);
        Button save = button("vault.kit.save", this::save);
        Button print = button("vault.kit.print", () -> model.print(targets.printer()));
        if (!isOut) {
            save.getStyleClass().add(Styles.ACCENT);
            confirm.getStyleClass().remove(Styles.ACCENT);
        }
        firstGroup.set(group(asked.getFirst()));
        secondGroup.set(group(asked.getLast()));
        secondBox.say(
                model.wrongProperty().get() ? texts.now().get("vault.kit.wrong") : "",
                model.wrongProperty().get());
        start = isOut ? first : save;
        boolean refocus = isOut && !second.isFocused() && !first.isFocused();
        card.fill(
                say("vault.kit.paper"),
                buttons(print, save),
                said(out),
                say("vault.kit.back"),
                firstBox,
                secondBox,
                problems,
                buttons(confirm, button("vault.kit.later", this::leave)));
        if (refocus) {
            first.requestFocus();
        }
    }

    private String group(int index) {
        return texts.now().get("vault.kit.group", index + 1);
    }

    private Node said(Optional<String> out) {
        Label said = Styled.wrapped("", "kit-out");
        out.ifPresent(name ->
                said.setText(
                        name.isEmpty()
                                ? texts.now().get("vault.kit.printed")
                                : texts.now().get("vault.kit.saved", name)));
        Styled.show(said, out.isPresent());
        return said;
    }

    private void tellMade() {
        Button on = primary("vault.kit.on", done);
        card.fill(say("vault.kit.made"), say("vault.kit.made.keep"), buttons(on));
        start = on;
        on.requestFocus();
    }

    private void save() {
        targets.place(KitPaper.fileName(texts.language())).ifPresent(model::save);
    }

    private void confirm() {
        String one = first.getText();
        String other = second.getText();
        model.confirm(one, other);
    }

    private void leave() {
        model.clear();
        done.run();
    }

    private Label say(String key, String... classes) {
        return Styled.wrapped(texts.now().get(key), classes);
    }

    private Button primary(String key, Runnable action) {
        return Styled.styled(button(key, action), Styles.ACCENT);
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(texts.now().get(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    private static FlowPane buttons(Button... buttons) {
        return Styled.styled(new FlowPane(buttons), "buttons");
    }

    /** Where work begins. */
    public void focusFirst() {
        start.requestFocus();
    }
}
