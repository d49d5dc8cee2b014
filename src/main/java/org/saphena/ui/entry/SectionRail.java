package org.saphena.ui.entry;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.saphena.text.Messages;

/** The sections at the left, each with its key and with how many inputs in it were refused. */
final class SectionRail extends VBox {
    private final EntryViewModel model;

    SectionRail(EntryViewModel model) {
        this.model = model;
        getStyleClass().add("section-rail");
        for (Section section : Section.values()) {
            ToggleButton button = new ToggleButton();
            button.getStyleClass().add("rail-button");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> {
                model.sectionProperty().set(section);
                button.setSelected(true);
            });
            getChildren().add(button);
        }
        refresh();
    }

    void refresh() {
        Messages messages = model.texts().now();
        for (Section section : Section.values()) {
            ToggleButton button = (ToggleButton) getChildren().get(section.ordinal());
            String name = messages.get("ui.entry.section." + section.code());
            long refused = model.refusedIn(section);
            String mark = refused == 0 ? "" : "  ✕" + refused;
            button.setText((section.ordinal() + 1) + "  " + name + mark);
            button.setAccessibleText(
                    refused == 0 ? name : messages.get("ui.entry.rail.refused", name, refused));
            button.setSelected(model.sectionProperty().get() == section);
        }
    }
}
