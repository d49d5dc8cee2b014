package org.saphena.ui.advice;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.saphena.text.Messages;
import org.saphena.ui.advice.Advice.OptionLine;
import org.saphena.ui.control.Icons;
import org.saphena.ui.control.StatusMark;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Named;

/** One option: mark, word, treatment and the deciding reason; W or Enter opens the reasons. */
final class OptionCard extends VBox {
    private static final PseudoClass EXPANDED = PseudoClass.getPseudoClass("expanded");

    private final OptionLine line;
    private final Messages messages;
    private final FontIcon arrow = Icons.of(Feather.CHEVRON_DOWN);
    private boolean expanded;

    OptionCard(OptionLine line, Messages messages) {
        this.line = line;
        this.messages = messages;
        getStyleClass().addAll("option-card", line.status().code());
        Named.stop(this, AccessibleRole.BUTTON, line.spoken());
        setAccessibleHelp(messages.get("ui.option.help"));
        getChildren().add(head());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private HBox head() {
        Label title = Styled.wrapped(line.title(), "option-title");
        Label word = Styled.label(line.statusWord(), "option-status");
        HBox status = new HBox(new StatusMark(line.status()), word);
        status.getStyleClass().add("option-status-line");
        status.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(title, status, Styled.wrapped(line.reason(), "option-reason"));
        words.getStyleClass().add("option-words");
        HBox head = new HBox(Styled.growing(words), arrow);
        head.getStyleClass().add("option-head");
        head.setOnMouseClicked(event -> {
            requestFocus();
            toggle();
        });
        return head;
    }

    private void pressed(KeyEvent event) {
        KeyCode key = event.getCode();
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (plain && (key == KeyCode.W || key == KeyCode.ENTER || key == KeyCode.SPACE)) {
            toggle();
            event.consume();
        }
    }

    private void toggle() {
        expanded = !expanded;
        pseudoClassStateChanged(EXPANDED, expanded);
        arrow.setIconCode(expanded ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN);
        if (expanded) {
            getChildren().add(new DetailsView(line.details(), messages));
        } else {
            getChildren().removeLast();
        }
        notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
    }

    boolean isExpanded() {
        return expanded;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.EXPANDED
                ? (Object) expanded
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case FIRE, EXPAND, COLLAPSE -> toggle();
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
