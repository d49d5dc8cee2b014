package org.saphena.ui.consultation;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.saphena.report.RecordText;
import org.saphena.text.Messages;
import org.saphena.ui.control.SideBadge;
import org.saphena.ui.control.Styled;

/** What else was recorded, part by part: what was decided, the history, the notes. */
final class RecordView extends VBox {
    RecordView() {
        getStyleClass().addAll("findings", "column");
    }

    void show(List<RecordText.Part> parts, Messages messages) {
        getChildren().setAll(parts.stream().map(part -> part(part, messages)).toList());
    }

    private static Node part(RecordText.Part part, Messages messages) {
        VBox box = new VBox(Styled.wrapped(part.title(), "section-title"));
        part.lines().forEach(line -> box.getChildren().add(line(line, messages)));
        return box;
    }

    private static Node line(RecordText.Line line, Messages messages) {
        HBox box = Styled.styled(new HBox(), "told");
        line.legs().forEach(side -> box.getChildren().add(new SideBadge(side, messages)));
        box.getChildren().add(Styled.growing(Styled.wrapped(line.text(), "value")));
        return box;
    }
}
