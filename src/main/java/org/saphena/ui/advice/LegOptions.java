package org.saphena.ui.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.Side;
import org.saphena.text.Messages;
import org.saphena.ui.advice.Advice.LegAdvice;
import org.saphena.ui.advice.Advice.OptionLine;
import org.saphena.ui.control.Kept;
import org.saphena.ui.control.SideBadge;
import org.saphena.ui.control.SteadyBox;
import org.saphena.ui.control.Styled;

/**
 * The options of one leg; what a red flag defers and what nothing calls for stand in groups that
 * open on demand. What was decided about is never folded away.
 */
final class LegOptions extends SteadyBox {
    private final Messages messages;
    private final Label title = Styled.wrapped("", "leg-title");
    private final HBox heading;
    private final Label note = Styled.wrapped("", "heed");
    private final Label nothing;
    private final VBox shown = Styled.styled(new SteadyBox(), "option-list");
    private final OptionCards cards;
    private final FoldedOptions deferred;
    private final FoldedOptions rest;
    private List<OptionLine> shownLines = List.of();
    private Optional<LegAdvice> last = Optional.empty();

    /**
     * @param card makes the card of an option
     */
    LegOptions(Side side, Messages messages, Supplier<OptionCard> card) {
        this.messages = messages;
        getStyleClass().add("leg-options");
        nothing = Styled.wrapped(messages.get("ui.advice.noneShown"), "caption");
        heading = new HBox(new SideBadge(side, messages), Styled.growing(title));
        heading.getStyleClass().add("leg-heading");
        heading.setAlignment(Pos.CENTER_LEFT);
        cards = new OptionCards(card);
        deferred = new FoldedOptions("deferred", card, this::refold);
        rest = new FoldedOptions("not-called-for", card, () -> {});
    }

    private void refold() {
        last.ifPresent(leg -> show(leg, true));
    }

    /**
     * Shows the options as they now are.
     *
     * @param frozen whether those on the screen keep their order
     */
    void show(LegAdvice leg, boolean frozen) {
        last = Optional.of(leg);
        title.setText(leg.title());
        note.setText(leg.note());
        List<OptionLine> folded = leg.deferred().stream().filter(this::isFolded).toList();
        List<OptionLine> lines =
                Stream.concat(
                                leg.shown().stream(),
                                leg.deferred().stream().filter(line -> !folded.contains(line)))
                        .toList();
        shownLines = frozen ? inOrder(lines) : lines;
        cards.fill(shown, shownLines);
        deferred.show(messages.get("ui.advice.deferred", leg.deferredBy(), folded.size()), folded);
        rest.show(messages.get("ui.advice.rest", leg.rest().size()), leg.rest());
        Kept.arrange(getChildren(), parts(leg));
    }

    private boolean isFolded(OptionLine line) {
        return deferred.isOpen() || line.decided().equals(Advice.Decided.NOT);
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
        if (!deferred.isEmpty()) {
            parts.add(deferred);
        }
        if (shownLines.isEmpty() && deferred.isEmpty()) {
            parts.add(nothing);
        }
        parts.add(shown);
        if (!rest.isEmpty()) {
            parts.add(rest);
        }
        return parts;
    }
}
