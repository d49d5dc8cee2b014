package org.saphena.ui.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.saphena.clinical.Side;
import org.saphena.text.Messages;
import org.saphena.ui.advice.Advice.MissingLine;
import org.saphena.ui.control.Icons;
import org.saphena.ui.control.Kept;
import org.saphena.ui.control.SideBadge;
import org.saphena.ui.control.SteadyBox;
import org.saphena.ui.control.Styled;

/** What is missing, with the number of options that each would settle once that is known. */
final class MissingBox extends SteadyBox {
    private final Messages messages;
    private final Label title = Styled.wrapped("", "section-title");
    private final Kept<What, Row> rows = new Kept<>();

    /** A row without what it settles, which comes later. */
    private record What(@Nullable Side side, String title, String text) {}

    MissingBox(Messages messages) {
        this.messages = messages;
        getStyleClass().add("section");
    }

    void show(List<MissingLine> lines, boolean weighed) {
        title.setText(messages.get("ui.missing.title", lines.size()));
        List<Row> shown =
                rows.of(
                        lines.stream()
                                .map(line -> new What(line.side(), line.title(), line.text()))
                                .toList(),
                        what -> new Row(what, messages));
        for (int i = 0; i < lines.size(); i++) {
            shown.get(i).tell(weighed ? settles(lines.get(i)) : pending());
        }
        List<Node> wanted = new ArrayList<>(List.of(title));
        wanted.addAll(shown);
        Kept.arrange(getChildren(), wanted);
    }

    private String settles(MissingLine line) {
        return line.decides() == 0 ? "" : messages.get("ui.missing.decides", line.decides());
    }

    private String pending() {
        return messages.get("ui.missing.pending");
    }

    /** One line, with the leg that it belongs to. */
    private static final class Row extends HBox {
        private final Label settles = Styled.wrapped("", "caption");

        Row(What what, Messages messages) {
            getStyleClass().add("missing");
            VBox words = new VBox(Styled.wrapped(what.title(), "missing-title"));
            if (!what.text().isBlank()) {
                words.getChildren().add(Styled.wrapped(what.text(), "detail-line"));
            }
            words.getChildren().add(settles);
            getChildren()
                    .addAll(
                            what.side() == null
                                    ? Icons.of(Feather.USER)
                                    : new SideBadge(Objects.requireNonNull(what.side()), messages),
                            Styled.growing(words));
        }

        void tell(String text) {
            settles.setText(text);
            Styled.show(settles, !text.isEmpty());
        }
    }
}
