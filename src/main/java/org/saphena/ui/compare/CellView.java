package org.saphena.ui.compare;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.saphena.comparison.Comparison.Cell;
import org.saphena.text.Messages;
import org.saphena.ui.control.Icons;
import org.saphena.ui.control.Styled;

/** One answer: words, dots where it can be drawn, and whether its figure was seen in the source. */
final class CellView extends VBox {
    private final Messages messages;

    /**
     * @param step px from dot to dot
     */
    CellView(Cell cell, Messages messages, double step) {
        this.messages = messages;
        getStyleClass().add("compare-cell");
        switch (cell) {
            case Cell.Words words -> getChildren().add(words(Styled.wrapped(words.text())));
            case Cell.NotApplicable none -> getChildren().add(words(quiet(none.text())));
            case Cell.Unknown unknown -> getChildren().add(words(quiet(unknown.text())));
            case Cell.Known known -> show(known, step);
        }
    }

    private static VBox words(Node... labels) {
        return Styled.growing(Styled.styled(new VBox(labels), "compare-words"));
    }

    private static Label quiet(String text) {
        return Styled.wrapped(text, "not-recorded");
    }

    private void show(Cell.Known known, double step) {
        VBox words = words(Styled.wrapped(known.text(), "compare-figure"), mark(known));
        HBox first = Styled.styled(new HBox(), "compare-first");
        if (known.dots() != null) {
            first.getChildren().add(new DotArray(known.dots(), step, dotsInWords(known, messages)));
        }
        first.getChildren().add(words);
        getChildren().add(first);
        if (!known.note().isEmpty()) {
            getChildren().add(Styled.wrapped(known.note(), "caption"));
        }
    }

    private HBox mark(Cell.Known known) {
        HBox mark =
                Styled.styled(
                        new HBox(
                                Icons.of(known.verified() ? Feather.CHECK : Feather.HELP_CIRCLE),
                                Styled.wrapped(markInWords(known, messages))),
                        "compare-mark",
                        known.verified() ? "verified" : "unverified");
        mark.setAlignment(Pos.CENTER_LEFT);
        return mark;
    }

    private static String markInWords(Cell.Known known, Messages messages) {
        String word = messages.get(known.verified() ? "compare.verified" : "compare.unverified");
        String numbers =
                known.sources().stream()
                        .map(each -> "[" + each + "]")
                        .collect(Collectors.joining());
        return numbers.isEmpty() ? word : word + " " + numbers;
    }

    private static String dotsInWords(Cell.Known known, Messages messages) {
        return known.dots() == null
                ? ""
                : messages.get("compare.dots", known.dots().some(), known.dots().sure());
    }

    /** The whole answer for a screen reader. */
    static String spoken(Cell cell, Messages messages) {
        return cell instanceof Cell.Known known
                ? String.join(
                        ". ",
                        known.text(),
                        known.note(),
                        dotsInWords(known, messages),
                        markInWords(known, messages))
                : cell.text();
    }
}
