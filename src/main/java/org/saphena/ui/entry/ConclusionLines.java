package org.saphena.ui.entry;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Side;
import org.saphena.clinical.VisitRecord.EditableText;
import org.saphena.reasoning.Assessment;
import org.saphena.service.GeneratedTexts;
import org.saphena.text.Messages;
import org.saphena.ui.control.Styled;
import org.saphena.ui.control.Tallest;

/**
 * The conclusion of the scan of each leg, generated or edited, as it will be signed. It takes no
 * less room when it grows shorter, so that the grid above it stays where it is.
 */
final class ConclusionLines extends VBox {
    private final Messages messages;
    private final Map<Side, Label> lines = new EnumMap<>(Side.class);
    private final Tallest tallest = new Tallest();

    ConclusionLines(Messages messages) {
        this.messages = messages;
        getStyleClass().add("conclusion-lines");
        String title = messages.get("ui.entry.duplex.conclusion.title");
        getChildren().add(Styled.wrapped(title, "caption"));
        for (Side side : Side.values()) {
            Label line = Styled.wrapped("");
            lines.put(side, line);
            getChildren().add(line);
        }
    }

    void show(CaseFile file, Optional<Assessment> answer) {
        lines.forEach((side, line) -> line.setText(text(file, answer.orElse(null), side)));
    }

    private String text(CaseFile file, @Nullable Assessment answer, Side side) {
        EditableText own = GeneratedTexts.CONCLUSION.in(file, side);
        String edited = own == null ? null : own.own();
        String words = edited == null ? GeneratedTexts.CONCLUSION.from(answer, side) : edited;
        String kind = edited == null ? "" : ".edited";
        return messages.get(
                "ui.entry.duplex.conclusion" + (words.isEmpty() ? ".none" : kind),
                messages.get("ui.entry.side." + side.code()),
                words);
    }

    @Override
    protected double computePrefHeight(double width) {
        return tallest.of(width, super.computePrefHeight(width));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
