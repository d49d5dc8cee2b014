package org.saphena.ui.advice;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.saphena.ui.advice.Advice.OptionLine;
import org.saphena.ui.control.Icons;
import org.saphena.ui.control.Kept;
import org.saphena.ui.control.SteadyBox;
import org.saphena.ui.control.Styled;

/** Options under one line that opens and closes them. */
final class FoldedOptions extends SteadyBox {
    private final Button toggle;
    private final VBox list = Styled.styled(new SteadyBox(), "option-list");
    private final OptionCards cards;
    private final Runnable toggled;
    private List<OptionLine> lines = List.of();

    /**
     * @param kind the style class of the line
     * @param toggled is told when it was opened or closed
     */
    FoldedOptions(String kind, Supplier<OptionCard> card, Runnable toggled) {
        this.toggled = toggled;
        cards = new OptionCards(card);
        toggle = Styled.styled(new Button(), "rest-toggle", kind);
        toggle.setWrapText(true);
        toggle.setGraphic(Icons.of(Feather.CHEVRON_RIGHT));
        toggle.setMaxWidth(Double.MAX_VALUE);
        toggle.setOnAction(event -> toggle());
        Styled.show(list, false);
        Kept.arrange(getChildren(), List.of(toggle, list));
        getStyleClass().add("folded-options");
    }

    /** Shows these options below {@code text}, open or closed as it is. */
    void show(String text, List<OptionLine> now) {
        lines = now;
        toggle.setText(text);
        toggle.setAccessibleText(text);
        fill();
    }

    boolean isOpen() {
        return list.isVisible();
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    private void fill() {
        cards.fill(list, isOpen() ? lines : List.of());
    }

    private void toggle() {
        boolean open = !isOpen();
        Styled.show(list, open);
        toggle.setGraphic(Icons.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        fill();
        toggled.run();
    }
}
