package org.saphena.ui.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.saphena.text.Messages;
import org.saphena.ui.advice.Advice.MissingLine;
import org.saphena.ui.advice.Advice.Ready;
import org.saphena.ui.advice.Advice.Section;
import org.saphena.ui.control.Icons;
import org.saphena.ui.control.Notice;
import org.saphena.ui.control.SideBadge;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Named;
import org.saphena.ui.support.Texts;

/** The advice panel: red flags, options leg by leg, what is missing, and which knowledge speaks. */
public final class AdviceView extends VBox {
    private final Texts texts;
    private final VBox body = Styled.styled(new VBox(), "advice-body");

    public AdviceView(AdviceViewModel model, Texts texts) {
        this.texts = texts;
        getStyleClass().add("advice");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        Named.name(scroll, texts.of("ui.advice.title"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        body.addEventHandler(KeyEvent.KEY_PRESSED, this::move);
        model.adviceProperty().subscribe(this::show);
    }

    private void show(Advice advice) {
        body.getChildren()
                .setAll(
                        switch (advice) {
                            case Advice.Nothing nothing -> List.of();
                            case Advice.Off(var problem) -> List.of(new Notice(problem));
                            case Ready ready -> ready(ready, texts.now());
                        });
    }

    private static List<Node> ready(Ready ready, Messages messages) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(heading(ready, messages));
        nodes.add(flags(ready, messages));
        ready.steps().forEach(section -> nodes.add(section(section)));
        if (ready.legs().isEmpty()) {
            nodes.add(Styled.wrapped(messages.get("ui.advice.noLegs")));
        }
        ready.legs().forEach(leg -> nodes.add(new LegOptions(leg, messages)));
        if (!ready.missing().isEmpty()) {
            nodes.add(missing(ready.missing(), messages));
        }
        ready.sections().forEach(section -> nodes.add(section(section)));
        return nodes;
    }

    private static VBox heading(Ready ready, Messages messages) {
        return Styled.styled(
                new VBox(
                        Styled.wrapped(messages.get("ui.advice.title"), "panel-title"),
                        Styled.wrapped(ready.knowledge(), "caption")),
                "advice-heading");
    }

    private static HBox flags(Ready ready, Messages messages) {
        boolean none = ready.redFlags().isEmpty();
        String text =
                none
                        ? messages.get("ui.flags.none")
                        : messages.get("ui.flags.some", ready.redFlags().size());
        HBox line = new HBox(Icons.of(Feather.FLAG), Styled.growing(Styled.wrapped(text)));
        line.getStyleClass().addAll("flag-line", none ? "none" : "some");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static VBox missing(List<MissingLine> lines, Messages messages) {
        VBox box =
                new VBox(
                        Styled.wrapped(
                                messages.get("ui.missing.title", lines.size()), "section-title"));
        box.getStyleClass().add("section");
        lines.forEach(line -> box.getChildren().add(missing(line, messages)));
        return box;
    }

    private static HBox missing(MissingLine line, Messages messages) {
        VBox words = new VBox(Styled.wrapped(line.title(), "missing-title"));
        if (!line.text().isBlank()) {
            words.getChildren().add(Styled.wrapped(line.text(), "detail-line"));
        }
        if (line.decides() > 0) {
            words.getChildren()
                    .add(
                            Styled.wrapped(
                                    messages.get("ui.missing.decides", line.decides()), "caption"));
        }
        HBox row = new HBox();
        row.getStyleClass().add("missing");
        row.getChildren()
                .add(
                        line.side() == null
                                ? Icons.of(Feather.USER)
                                : new SideBadge(line.side(), messages));
        row.getChildren().add(Styled.growing(words));
        return row;
    }

    private static VBox section(Section section) {
        VBox box = new VBox(Styled.wrapped(section.title(), "section-title"));
        box.getStyleClass().add("section");
        section.lines().forEach(line -> box.getChildren().add(Styled.wrapped(line, "detail-line")));
        return box;
    }

    /** Up and down go from option to option. */
    private void move(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        List<Node> stops = stops();
        int from = stops.indexOf(event.getTarget());
        if (step == 0 || from < 0) {
            return;
        }
        event.consume();
        if (from + step >= 0 && from + step < stops.size()) {
            stops.get(from + step).requestFocus();
        }
    }

    private List<Node> stops() {
        Set<Node> all = body.lookupAll(".option-card, .rest-toggle");
        return all.stream().filter(AdviceView::isShown).collect(Collectors.toList());
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Puts the focus on the first option. */
    public void focusFirst() {
        stops().stream().findFirst().ifPresent(Node::requestFocus);
    }
}
