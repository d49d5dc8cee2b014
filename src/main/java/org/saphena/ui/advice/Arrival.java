package org.saphena.ui.advice;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.saphena.ui.control.Kept;
import org.saphena.ui.control.PieceByPiece;

/** The parts of a first answer, which come one with each picture where somebody takes them. */
final class Arrival {
    private final Pane body;
    private Optional<PieceByPiece> pieces = Optional.empty();
    private List<? extends Node> wanted = List.of();

    Arrival(Pane body) {
        this.body = body;
    }

    void with(PieceByPiece now) {
        pieces = Optional.of(now);
    }

    /** Whether {@code now} comes part by part; else it is for the caller to put in. */
    boolean takes(List<? extends Node> now) {
        boolean first = wanted.isEmpty();
        wanted = now;
        if (first) {
            pieces.ifPresent(each -> now.forEach(part -> each.add(this::next)));
        }
        return first && pieces.isPresent();
    }

    /** One part more, unless a later answer has put in all. */
    private void next() {
        int there = body.getChildren().size();
        if (there < wanted.size()) {
            Kept.arrange(body.getChildren(), wanted.subList(0, there + 1));
        }
    }
}
