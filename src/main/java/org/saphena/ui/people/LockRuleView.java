package org.saphena.ui.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.saphena.ui.control.Card;
import org.saphena.ui.control.LabelledField;
import org.saphena.ui.control.Outcomes;
import org.saphena.ui.control.Secrets;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Texts;

/** What holds for everybody: when the records lock by themselves, and how long they are kept. */
public final class LockRuleView extends VBox {
    private final LockRuleViewModel model;
    private final Texts texts;
    private final List<RadioButton> buttons = new ArrayList<>();
    private final PasswordField own = new PasswordField();
    private Optional<Integer> wanted = Optional.empty();

    public LockRuleView(LockRuleViewModel model, RetentionViewModel retention, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("office-room");
        for (int minutes : LockRuleViewModel.MINUTES) {
            RadioButton button = new RadioButton();
            button.setWrapText(true);
            button.setOnAction(event -> {
                wanted = Optional.of(minutes);
                show();
            });
            buttons.add(button);
        }
        Card card = new Card();
        List<Node> content = new ArrayList<>();
        var what = Styled.wrapped("");
        what.textProperty().bind(texts.of("vault.lock.what"));
        content.add(what);
        content.addAll(buttons);
        content.add(new LabelledField(own, texts.of("vault.own-password")));
        content.add(new FlowPane(Styled.button(texts, "vault.lock.set", this::set)));
        own.setOnAction(event -> set());
        content.add(
                new Outcomes(
                        new ReadOnlyObjectWrapper<>(Optional.empty()), model.problemProperty()));
        card.fill(content.toArray(Node[]::new));
        card.title().textProperty().bind(texts.of("vault.lock.title"));
        getChildren().addAll(card, RetentionCard.of(retention, texts));
        model.minutesProperty().subscribe(this::changed);
        texts.messagesProperty().subscribe(this::show);
        show();
    }

    private void set() {
        char[] typed = Secrets.take(own);
        wanted.ifPresentOrElse(
                minutes -> model.choose(minutes, typed), () -> Arrays.fill(typed, '\0'));
    }

    /** What counts from now on is chosen; of records that lock nothing stays. */
    private void changed(Optional<Integer> minutes) {
        wanted = minutes;
        if (minutes.isEmpty()) {
            own.clear();
        }
        show();
    }

    private void show() {
        for (int i = 0; i < buttons.size(); i++) {
            int minutes = LockRuleViewModel.MINUTES.get(i);
            buttons.get(i)
                    .setText(
                            minutes == 0
                                    ? texts.now().get("vault.lock.never")
                                    : texts.now().get("vault.lock.minutes", minutes));
            buttons.get(i).setSelected(wanted.equals(Optional.of(minutes)));
        }
    }

    /** Where work begins. */
    public void focusFirst() {
        buttons.stream()
                .filter(RadioButton::isSelected)
                .findFirst()
                .orElse(buttons.getFirst())
                .requestFocus();
    }
}
