package org.saphena.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.saphena.ui.control.Styled;

/**
 * The sections with their keys and how far each is: at the left, or above the form where there is
 * little room.
 */
final class SectionRail extends StackPane {
    private final EntryViewModel model;
    private final RailFoot foot;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final Button compare = Styled.styled(new Button(), "rail-button");
    private boolean flat;
    private boolean dense;

    /**
     * @param foot stands below the sections, or after them
     */
    SectionRail(EntryViewModel model, RailFoot foot) {
        this.model = model;
        this.foot = foot;
        for (Section section : Section.values()) {
            ToggleButton button = Styled.styled(new ToggleButton(), "rail-button");
            button.setMinWidth(USE_PREF_SIZE);
            button.setGraphic(new VBox(Styled.label(""), Styled.label("", "rail-state")));
            button.setOnAction(event -> {
                model.sectionProperty().set(section);
                button.setSelected(true);
            });
            buttons.add(button);
        }
        compare.setMinWidth(USE_PREF_SIZE);
        Styled.show(compare, false);
        setFlat(false);
    }

    /** Tells what opens the comparison of options. */
    void setOnCompare(Runnable open) {
        compare.setOnAction(event -> open.run());
        Styled.show(compare, true);
    }

    /** On one line each, or with how far each is on a line of its own. */
    void setDense(boolean now) {
        if (dense != now) {
            dense = now;
            setFlat(flat);
        }
    }

    private boolean isShort() {
        return flat || dense;
    }

    /** Side by side with short names, or below each other with their whole names. */
    void setFlat(boolean now) {
        flat = now;
        buttons.forEach(button -> {
            button.setMaxWidth(flat ? USE_PREF_SIZE : Double.MAX_VALUE);
            button.setContentDisplay(
                    isShort() ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY);
        });
        compare.setMaxWidth(flat ? USE_PREF_SIZE : Double.MAX_VALUE);
        Pane pane =
                flat
                        ? Styled.styled(new FlowPane(), "section-rail", "flat")
                        : Styled.styled(new VBox(), "section-rail");
        pane.getChildren().addAll(buttons);
        pane.getChildren().add(compare);
        if (!flat) {
            Region space = new Region();
            VBox.setVgrow(space, Priority.ALWAYS);
            pane.getChildren().add(space);
        }
        pane.getChildren().add(foot);
        getChildren().setAll(pane);
        refresh();
    }

    void refresh() {
        List<Section> places = RailMark.places(model);
        for (Section section : Section.values()) {
            ToggleButton button = buttons.get(section.ordinal());
            RailMark mark = RailMark.of(section, model, places);
            boolean open = model.sectionProperty().get() == section;
            String number = Integer.toString(section.ordinal() + 1);
            String name = model.texts().now().get("ui.entry.section." + section.code());
            button.setText(
                    Stream.of(number, flat && !open ? "" : name, isShort() ? mark.sign() : "")
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining("  ")));
            List<Node> lines = ((VBox) button.getGraphic()).getChildren();
            ((Label) lines.getFirst()).setText(button.getText());
            ((Label) lines.getLast()).setText(mark.state());
            button.setAccessibleText(mark.words());
            button.setSelected(open);
        }
        String name = model.texts().now().get("compare.open");
        compare.setText(flat ? "7" : "7  " + name);
        compare.setAccessibleText(name);
        foot.refresh(!isShort());
    }
}
