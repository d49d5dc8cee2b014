package org.saphena.ui.advice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.saphena.clinical.Decision;
import org.saphena.clinical.OptionKey;
import org.saphena.text.Messages;
import org.saphena.ui.advice.Advice.OptionLine;
import org.saphena.ui.control.Icons;
import org.saphena.ui.control.SideBadge;
import org.saphena.ui.control.StatusMark;
import org.saphena.ui.control.SteadyBox;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Named;

/**
 * One option: mark, word, treatment and the deciding reason; W or Enter opens the reasons. It stays
 * open while what it says changes.
 */
final class OptionCard extends SteadyBox {
    /** The keys of the clinician's decisions, in the order of their buttons. */
    static final Map<KeyCode, Decision> DECISIONS = decisions();

    private static final PseudoClass AGAINST = PseudoClass.getPseudoClass("against");
    private static final PseudoClass EXPANDED = PseudoClass.getPseudoClass("expanded");

    private final Messages messages;
    private final Optional<Deeds> deeds;
    private final ObservableValue<Boolean> letters;
    private final Label decided = Styled.label("", "option-decided");
    private final Label changed = Styled.label("", "option-changed");
    private final Label title = Styled.wrapped("", "option-title");
    private final Label word = Styled.label("", "option-status");
    private final Label reason = Styled.wrapped("", "option-reason");
    private final HBox statusLine = Styled.styled(new HBox(), "option-status-line");
    private final StackPane badge = new StackPane();
    private final FontIcon arrow = Icons.of(Feather.CHEVRON_DOWN);
    private Optional<OptionLine> line = Optional.empty();
    private boolean expanded;

    /**
     * @param deeds what can be done from here; none for a visit that is not written
     * @param letters whether letters act alone
     */
    OptionCard(Messages messages, Optional<Deeds> deeds, ObservableValue<Boolean> letters) {
        this.letters = letters;
        this.messages = messages;
        this.deeds = deeds;
        getStyleClass().add("option-card");
        changed.setText(messages.get("ui.option.changed"));
        getChildren().add(head());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private static Map<KeyCode, Decision> decisions() {
        Map<KeyCode, Decision> keys = new LinkedHashMap<>();
        keys.put(KeyCode.A, Decision.CHOSEN);
        keys.put(KeyCode.D, Decision.DISCUSSED);
        keys.put(KeyCode.R, Decision.REJECTED);
        keys.put(KeyCode.L, Decision.LATER);
        keys.put(KeyCode.N, Decision.NOT_OFFERED);
        return Collections.unmodifiableMap(keys);
    }

    private HBox head() {
        statusLine.setAlignment(Pos.CENTER_LEFT);
        badge.setAlignment(Pos.TOP_LEFT);
        VBox words = new VBox(title, statusLine, reason);
        words.getStyleClass().add("option-words");
        HBox head = new HBox(badge, Styled.growing(words), arrow);
        head.getStyleClass().add("option-head");
        head.setOnMouseClicked(event -> {
            requestFocus();
            toggle();
        });
        return head;
    }

    /** Shows the option as it now is. */
    void show(OptionLine now) {
        Optional<OptionLine> before = line;
        if (before.equals(Optional.of(now))) {
            return;
        }
        line = Optional.of(now);
        Named.stop(this, AccessibleRole.BUTTON, now.spoken());
        title.setText(now.title());
        if (badge.getChildren().isEmpty()) {
            badge.getChildren().add(new SideBadge(now.side(), messages));
        }
        word.setText(now.statusWord());
        reason.setText(now.reason());
        if (before.filter(was -> was.status() == now.status()).isEmpty()) {
            before.ifPresent(was -> getStyleClass().remove(was.status().code()));
            getStyleClass().add(now.status().code());
            statusLine.getChildren().setAll(new StatusMark(now.status()), word, changed, decided);
        }
        decided.setText(now.decided().word());
        decided.pseudoClassStateChanged(AGAINST, now.decided().against());
        Styled.show(decided, !now.decided().word().isEmpty());
        Styled.show(changed, now.changed());
        if (expanded) {
            getChildren().setAll(getChildren().getFirst(), details(now));
        }
    }

    private DetailsView details(OptionLine of) {
        return new DetailsView(of, messages, deeds, letters);
    }

    private void pressed(KeyEvent event) {
        KeyCode key = event.getCode();
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        Decision decision = DECISIONS.get(key);
        if (plain && decision != null && deeds.isPresent()) {
            line.ifPresent(now -> deeds.get().decide(now.key(), decision));
            event.consume();
        } else if (plain
                && event.getTarget() == this
                && (key == KeyCode.W || key == KeyCode.ENTER || key == KeyCode.SPACE)) {
            toggle();
            event.consume();
        }
    }

    private void toggle() {
        expanded = !expanded;
        pseudoClassStateChanged(EXPANDED, expanded);
        arrow.setIconCode(expanded ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN);
        if (expanded) {
            line.ifPresent(now -> getChildren().add(details(now)));
            deeds.ifPresent(Deeds::opened);
        } else {
            getChildren().removeLast();
        }
        notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
    }

    /** Whether it shows that option now. */
    boolean shows(OptionKey option) {
        return line.filter(now -> now.key().equals(option)).isPresent();
    }

    /** Puts the focus on what leads to that place, else on the card. */
    void focus(String pointer) {
        lookupAll(".go").stream()
                .filter(go -> pointer.equals(go.getUserData()))
                .findFirst()
                .orElse(this)
                .requestFocus();
    }

    boolean isExpanded() {
        return expanded;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case EXPANDED -> expanded;
            case HELP -> help();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /** The keys that act here, as the settings are now. */
    private String help() {
        String decide = deeds.isPresent() ? ".decide" : "";
        return messages.get("ui.option.help" + (letters.getValue() ? decide : ".noLetters"));
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case FIRE, EXPAND, COLLAPSE -> toggle();
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
