package org.saphena.ui.advice;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.VBox;
import org.saphena.ui.advice.Advice.OptionLine;
import org.saphena.ui.control.Kept;

/** The cards of a list of options. An option that stays keeps its card, open or closed. */
final class OptionCards {
    private final Supplier<OptionCard> card;
    private final Kept<String, OptionCard> kept = new Kept<>();

    /**
     * @param card makes the card of an option
     */
    OptionCards(Supplier<OptionCard> card) {
        this.card = card;
    }

    void fill(VBox list, List<OptionLine> lines) {
        if (lines.isEmpty()) {
            list.getChildren().clear();
            return;
        }
        List<OptionCard> wanted =
                kept.of(lines.stream().map(OptionLine::title).toList(), title -> card.get());
        for (int i = 0; i < lines.size(); i++) {
            wanted.get(i).show(lines.get(i));
        }
        Kept.arrange(list.getChildren(), wanted);
    }
}
