package org.saphena.ui.entry;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.saphena.ui.control.Styled;

/**
 * The sections with their keys and how far each is: at the left, or above the form where there is
 * little room.
 */
final class SectionRail extends StackPane {
    private final EntryViewModel model;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final Button compare = Styled.styled(new Button(), "rail-button");
    private boolean flat;

    SectionRail(EntryViewModel model) {
        this.model = model;
        for (Section section : Section.values()) {
            ToggleButton button = Styled.styled(new ToggleButton(), "rail-button");
            button.setMinWidth(USE_PREF_SIZE);
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

    /** Side by side with short names, or below each other with their whole names. */
    void setFlat(boolean now) {
        flat = now;
        buttons.forEach(button -> button.setMaxWidth(flat ? USE_PREF_SIZE : Double.MAX_VALUE));
        compare.setMaxWidth(flat ? USE_PREF_SIZE : Double.MAX_VALUE);
        getChildren()
                .setAll(
                        flat
                                ? Styled.styled(new FlowPane(), "section-rail", "flat")
                                : Styled.styled(new VBox(), "section-rail"));
        Pane pane = (Pane) getChildren().getFirst();
        pane.getChildren().setAll(buttons);
        pane.getChildren().add(compare);
        refresh();
    }

    void refresh() {
        for (Section section : Section.values()) {
            ToggleButton button = buttons.get(section.ordinal());
            boolean open = model.sectionProperty().get() == section;
            RailMark mark = RailMark.of(section, model);
            String name =
                    flat && !open
                            ? ""
                            : model.texts().now().get("ui.entry.section." + section.code());
            String number = Integer.toString(section.ordinal() + 1);
            button.setText(
                    String.join("  ", number, name, mark.sign()).replace("    ", "  ").strip());
            button.setAccessibleText(mark.words());
            button.setSelected(open);
        }
        String name = model.texts().now().get("compare.open");
        compare.setText(flat ? "7" : "7  " + name);
        compare.setAccessibleText(name);
    }
}
