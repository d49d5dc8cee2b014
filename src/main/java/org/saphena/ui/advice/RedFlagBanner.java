package org.saphena.ui.advice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.saphena.text.Formats;
import org.saphena.ui.advice.Advice.RedFlagLine;
import org.saphena.ui.control.Icons;
import org.saphena.ui.control.Kept;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Named;
import org.saphena.ui.support.Texts;

/**
 * The red flags across the window: finding, side, reason and how soon to act. A new one is said and
 * takes no focus: whoever is typing goes on typing (ADR 0039). The focus comes to its words, which
 * take no keys, never to its button.
 */
public final class RedFlagBanner extends VBox {
    private final Kept<RedFlagLine, HBox> lines = new Kept<>();
    private final VBox rows = new VBox();
    private final Texts texts;
    private Set<String> known = Set.of();
    private boolean unseen;
    private Optional<Consumer<RedFlagLine>> onDeal = Optional.empty();

    public RedFlagBanner(AdviceViewModel model, Texts texts) {
        this.texts = texts;
        getStyleClass().add("red-flags");
        Label way = Styled.label("", "red-flag-way");
        way.textProperty().bind(texts.of("ui.flags.way"));
        way.setMinWidth(USE_PREF_SIZE);
        HBox all = new HBox(Styled.growing(rows), way);
        all.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(all);
        setAccessibleRole(AccessibleRole.TEXT);
        focusWithinProperty().subscribe(is -> unseen &= !is);
        model.adviceProperty().subscribe(this::show);
    }

    /** Who leads to where it is recorded what was done. */
    public void setOnDeal(Consumer<RedFlagLine> listener) {
        onDeal = Optional.of(listener);
    }

    private void show(Advice advice) {
        List<RedFlagLine> flags =
                advice instanceof Advice.Ready ready ? ready.redFlags() : List.of();
        Kept.arrange(rows.getChildren(), lines.of(flags, this::line));
        Styled.show(this, !flags.isEmpty());
        Set<String> now =
                flags.stream()
                        .map(flag -> flag.code() + " " + flag.leg())
                        .collect(Collectors.toUnmodifiableSet());
        boolean isNew = !known.containsAll(now);
        known = now;
        unseen = !now.isEmpty() && !isFocusWithin() && (isNew || unseen);
        if (isNew) {
            setAccessibleText(
                    flags.stream().map(RedFlagLine::title).collect(Collectors.joining(". ")));
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    /** Whether there is a red flag to which the focus has not come yet. */
    public boolean isUnseen() {
        return unseen;
    }

    /** Puts the focus on the words of the first red flag; false when there is none. */
    public boolean focusFirst() {
        if (rows.getChildren().isEmpty()) {
            return false;
        }
        rows.getChildren().getFirst().requestFocus();
        return true;
    }

    private HBox line(RedFlagLine flag) {
        VBox words = new VBox(Styled.wrapped(flag.title(), "red-flag-title"));
        String because = Sentences.join(flag.because());
        if (!because.isEmpty()) {
            words.getChildren().add(Styled.wrapped(Formats.unbroken(because)));
        }
        if (!flag.next().isEmpty()) {
            words.getChildren().add(Styled.wrapped(flag.next(), "red-flag-next"));
        }
        Label urgency = Styled.label(flag.urgencyWord(), "urgency");
        urgency.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(Icons.of(Feather.FLAG), Styled.growing(words), urgency);
        if (onDeal.isPresent()) {
            Button deal = Styled.styled(new Button(), "red-flag-deal");
            deal.textProperty().bind(texts.of("ui.flags.deal"));
            deal.setMinWidth(USE_PREF_SIZE);
            deal.setAccessibleText(flag.title() + ": " + texts.now().get("ui.flags.deal"));
            deal.setOnAction(event -> onDeal.ifPresent(each -> each.accept(flag)));
            line.getChildren().add(deal);
        }
        line.getStyleClass().add("red-flag");
        line.setAlignment(Pos.CENTER_LEFT);
        return Named.stop(
                line,
                AccessibleRole.TEXT,
                String.join(". ", flag.title(), flag.urgencyWord(), because, flag.next()).strip());
    }
}
