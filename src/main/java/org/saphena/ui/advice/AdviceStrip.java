package org.saphena.ui.advice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.saphena.text.Messages;
import org.saphena.ui.advice.Advice.Ready;
import org.saphena.ui.control.Icons;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Texts;

/**
 * The panel as a narrow strip: what it counts, each beside an icon; the words are its tooltip and
 * what a screen reader says. It opens the panel, and closes it.
 */
public final class AdviceStrip extends ToggleButton {
    private static final PseudoClass SOME = PseudoClass.getPseudoClass("some");

    private final AdviceViewModel model;
    private final Texts texts;
    private final FontIcon arrow = Icons.of(Feather.CHEVRON_LEFT);
    private final FontIcon off = Icons.of(Feather.ALERT_TRIANGLE);
    private final FontIcon again = Icons.of(Feather.BOOK_OPEN);
    private final List<Node> rows = new ArrayList<>();
    private final Map<Counted, Label> counts = new EnumMap<>(Counted.class);
    private final Tooltip tip = new Tooltip();

    public AdviceStrip(AdviceViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("advice-strip");
        rows.addAll(List.of(arrow, off, again));
        for (Counted each : Counted.values()) {
            rows.add(row(each));
        }
        setFlat(false);
        setTooltip(tip);
        selectedProperty()
                .subscribe(open ->
                        arrow.setIconCode(open ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_LEFT));
        model.adviceProperty().subscribe(this::show);
        texts.messagesProperty().subscribe(this::show);
    }

    /** Lays the counts side by side, or one below the other. */
    public void setFlat(boolean flat) {
        Pane pane = flat ? new HBox() : new VBox();
        pane.getChildren().addAll(rows);
        setGraphic(Styled.styled(pane, "strip-rows"));
    }

    private HBox row(Counted counted) {
        Label count = new Label();
        counts.put(counted, count);
        HBox row = Styled.styled(new HBox(Icons.of(counted.icon()), count), "strip-row");
        row.setAlignment(Pos.CENTER_LEFT);
        if (counted == Counted.FLAGS) {
            row.getStyleClass().add("flags");
        }
        return row;
    }

    private void show() {
        Map<Counted, Long> now =
                model.adviceProperty().get() instanceof Ready ready ? Counted.of(ready) : Map.of();
        counts.forEach((counted, label) -> {
            long count = now.getOrDefault(counted, 0L);
            label.setText(Long.toString(count));
            label.getParent().pseudoClassStateChanged(SOME, count > 0);
            Styled.show(label.getParent(), now.containsKey(counted));
        });
        Styled.show(off, model.adviceProperty().get() instanceof Advice.Off);
        Styled.show(again, !reevaluated().isEmpty());
        tip.setText(
                Stream.of(words(now, texts.now()), reevaluated())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(". ")));
        setAccessibleText(tip.getText());
    }

    private String reevaluated() {
        return model.adviceProperty().get() instanceof Ready ready ? ready.reevaluated() : "";
    }

    private String words(Map<Counted, Long> now, Messages messages) {
        if (model.adviceProperty().get() instanceof Advice.Off) {
            return messages.get("ui.advice.off");
        }
        String counted =
                now.entrySet().stream()
                        .map(each -> messages.get(key(each.getKey()), each.getValue()))
                        .collect(Collectors.joining(", "));
        String title = messages.get("ui.advice.title");
        return counted.isEmpty() ? title : messages.get("ui.strip.all", title, counted);
    }

    private static String key(Counted counted) {
        return "ui.strip." + counted.name().toLowerCase(Locale.ROOT);
    }
}
