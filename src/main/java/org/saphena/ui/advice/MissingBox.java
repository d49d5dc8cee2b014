package org.saphena.ui.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.saphena.clinical.MissingCode;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.text.Messages;
import org.saphena.ui.advice.Advice.MissingLine;
import org.saphena.ui.advice.Advice.Section;
import org.saphena.ui.control.Icons;
import org.saphena.ui.control.Kept;
import org.saphena.ui.control.SideBadge;
import org.saphena.ui.control.SteadyBox;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Named;

/** What is missing, with the number of options that each would settle once that is known. */
final class MissingBox extends SteadyBox {
    private final Messages messages;
    private final Optional<Deeds> deeds;
    private final Label title = Styled.wrapped("", "section-title");
    private final Kept<What, Row> rows = new Kept<>();

    /** A row without what it settles, which comes later. */
    private record What(
            @Nullable Side side,
            String title,
            String text,
            MissingCode code,
            @Nullable Target target) {
        static What of(MissingLine line) {
            return new What(line.side(), line.title(), line.text(), line.code(), line.target());
        }
    }

    /**
     * @param deeds what can be done from here; none for a visit that is not written
     */
    MissingBox(Messages messages, Optional<Deeds> deeds) {
        this.messages = messages;
        this.deeds = deeds;
        getStyleClass().addAll("section", AdviceParts.RING);
    }

    void show(List<MissingLine> lines, boolean weighed) {
        title.setText(messages.get("ui.missing.title", lines.size()));
        List<Row> shown =
                rows.of(lines.stream().map(What::of).toList(), what -> new Row(what, messages));
        for (int i = 0; i < lines.size(); i++) {
            MissingLine line = lines.get(i);
            Row row = shown.get(i);
            row.tell(weighed ? settles(line) : pending());
            deeds.ifPresent(each -> row.setOnMouseClicked(event -> each.settle(line)));
        }
        Named.stop(this, AccessibleRole.TEXT, AdviceParts.spoken(spoken(lines)));
        List<Node> wanted = new ArrayList<>(List.of(title));
        wanted.addAll(shown);
        Kept.arrange(getChildren(), wanted);
    }

    private Section spoken(List<MissingLine> lines) {
        return new Section(
                title.getText(),
                lines.stream()
                        .map(line ->
                                line.side() == null
                                        ? line.title()
                                        : messages.of(line.side()) + ", " + line.title())
                        .toList());
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
