package org.saphena.ui.worklist;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.saphena.ui.control.Styled;
import org.saphena.ui.worklist.Matches.Piece;

/** A text in which what was typed stands out. */
final class MatchText {
    private MatchText() {}

    static Region of(List<Piece> pieces, String... classes) {
        if (pieces.stream().noneMatch(Piece::marked)) {
            String whole = String.join("", pieces.stream().map(Piece::text).toList());
            return Styled.wrapped(whole, classes);
        }
        TextFlow flow = Styled.styled(new TextFlow(), classes);
        flow.getStyleClass().add("matched");
        for (Piece piece : pieces) {
            flow.getChildren()
                    .add(
                            Styled.styled(
                                    new Text(piece.text()),
                                    piece.marked() ? "match" : "match-rest"));
        }
        return flow;
    }
}
