package org.saphena.ui.advice;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
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

/** The red flags across the window: finding, side, reason and how soon to act. */
public final class RedFlagBanner extends VBox {
    private final Kept<RedFlagLine, HBox> lines = new Kept<>();
    private final Texts texts;
    private Optional<Consumer<RedFlagLine>> onDeal = Optional.empty();

    public RedFlagBanner(AdviceViewModel model, Texts texts) {
        this.texts = texts;
        getStyleClass().add("red-flags");
        model.adviceProperty().subscribe(this::show);
    }

    /** Who leads to where it is recorded what was done. */
    public void setOnDeal(Consumer<RedFlagLine> listener) {
        onDeal = Optional.of(listener);
    }

    private void show(Advice advice) {
        List<RedFlagLine> flags =
                advice instanceof Advice.Ready ready ? ready.redFlags() : List.of();
        Kept.arrange(getChildren(), lines.of(flags, this::line));
        Styled.show(this, !getChildren().isEmpty());
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
