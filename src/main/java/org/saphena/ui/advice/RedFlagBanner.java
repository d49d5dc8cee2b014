package org.saphena.ui.advice;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.saphena.ui.advice.Advice.RedFlagLine;
import org.saphena.ui.control.Icons;
import org.saphena.ui.control.Kept;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Named;

/** The red flags across the window: finding, side, reason and how soon to act. */
public final class RedFlagBanner extends VBox {
    private final Kept<RedFlagLine, HBox> lines = new Kept<>();

    public RedFlagBanner(AdviceViewModel model) {
        getStyleClass().add("red-flags");
        model.adviceProperty().subscribe(this::show);
    }

    private void show(Advice advice) {
        List<RedFlagLine> flags =
                advice instanceof Advice.Ready ready ? ready.redFlags() : List.of();
        Kept.arrange(getChildren(), lines.of(flags, RedFlagBanner::line));
        Styled.show(this, !getChildren().isEmpty());
    }

    private static HBox line(RedFlagLine flag) {
        VBox words = new VBox(Styled.wrapped(flag.title(), "red-flag-title"));
        String because = Sentences.join(flag.because());
        if (!because.isEmpty()) {
            words.getChildren().add(Styled.wrapped(because));
        }
        Label urgency = Styled.label(flag.urgencyWord(), "urgency");
        urgency.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(Icons.of(Feather.FLAG), Styled.growing(words), urgency);
        line.getStyleClass().add("red-flag");
        line.setAlignment(Pos.CENTER_LEFT);
        return Named.stop(
                line,
                AccessibleRole.TEXT,
                String.join(". ", flag.title(), flag.urgencyWord(), because));
    }
}
