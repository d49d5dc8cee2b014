package org.saphena.ui.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.Side;
import org.saphena.text.Messages;
import org.saphena.ui.advice.Advice.LegAdvice;
import org.saphena.ui.advice.Advice.OptionLine;
import org.saphena.ui.control.Icons;
import org.saphena.ui.control.Kept;
import org.saphena.ui.control.SideBadge;
import org.saphena.ui.control.SteadyBox;
import org.saphena.ui.control.Styled;

/**
 * The options of one leg; what nothing calls for stands in a group that opens on demand. An option
 * that stays keeps its card, open or closed.
 */
final class LegOptions extends SteadyBox {
    private final Messages messages;
    private final Supplier<OptionCard> card;
    private final Label title = Styled.wrapped("", "leg-title");
    private final HBox heading;
    private final Label note = Styled.wrapped("", "heed");
    private final Label nothing;
    private final VBox shown = Styled.styled(new SteadyBox(), "option-list");
    private final Button toggle = Styled.styled(new Button(), "rest-toggle");
    private final VBox rest = Styled.styled(new SteadyBox(), "option-list");
    private final Kept<String, OptionCard> cards = new Kept<>();
    private final Kept<String, OptionCard> restCards = new Kept<>();
    private List<OptionLine> shownLines = List.of();
    private List<OptionLine> restLines = List.of();

    /**
     * @param card makes the card of an option
     */
    LegOptions(Side side, Messages messages, Supplier<OptionCard> card) {
        this.messages = messages;
        this.card = card;
        getStyleClass().add("leg-options");
        nothing = Styled.wrapped(messages.get("ui.advice.noneShown"), "caption");
        heading = new HBox(new SideBadge(side, messages), Styled.growing(title));
        heading.getStyleClass().add("leg-heading");
        heading.setAlignment(Pos.CENTER_LEFT);
        toggle.setWrapText(true);
        toggle.setGraphic(Icons.of(Feather.CHEVRON_RIGHT));
        toggle.setMaxWidth(Double.MAX_VALUE);
        toggle.setOnAction(event -> toggleRest());
        Styled.show(rest, false);
    }

    /**
     * Shows the options as they now are.
     *
     * @param frozen whether those on the screen keep their order
     */
    void show(LegAdvice leg, boolean frozen) {
        title.setText(leg.title());
        note.setText(leg.note());
        restLines = leg.rest();
        toggle.setText(messages.get("ui.advice.rest", restLines.size()));
        toggle.setAccessibleText(toggle.getText());
        shownLines = frozen ? inOrder(leg.shown()) : leg.shown();
        fill(shown, cards, shownLines);
        if (rest.isVisible()) {
            fill(rest, restCards, restLines);
        } else {
            rest.getChildren().clear();
        }
        Kept.arrange(getChildren(), parts(leg));
    }

    /** The options that stand there already keep their place; new ones come below. */
    private List<OptionLine> inOrder(List<OptionLine> lines) {
        List<OptionKey> before = shownLines.stream().map(OptionLine::key).toList();
        return lines.stream()
                .sorted(
                        Comparator.comparingInt(line -> {
                            int at = before.indexOf(line.key());
                            return at < 0 ? before.size() : at;
                        }))
                .toList();
    }

    private List<Node> parts(LegAdvice leg) {
        List<Node> parts = new ArrayList<>(List.of(heading));
        if (!leg.note().isEmpty()) {
            parts.add(note);
        }
        if (leg.shown().isEmpty()) {
            parts.add(nothing);
        }
        parts.add(shown);
        if (!restLines.isEmpty()) {
            parts.addAll(List.of(toggle, rest));
        }
        return parts;
    }

    private void fill(VBox list, Kept<String, OptionCard> kept, List<OptionLine> lines) {
        List<OptionCard> wanted =
                kept.of(lines.stream().map(OptionLine::title).toList(), title -> card.get());
        for (int i = 0; i < lines.size(); i++) {
            wanted.get(i).show(lines.get(i));
        }
        Kept.arrange(list.getChildren(), wanted);
    }

    private void toggleRest() {
        boolean open = !rest.isVisible();
        if (open) {
            fill(rest, restCards, restLines);
        }
        toggle.setGraphic(Icons.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        Styled.show(rest, open);
    }
}
