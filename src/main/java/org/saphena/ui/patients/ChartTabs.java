package org.saphena.ui.patients;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.saphena.ui.control.Segmented;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Texts;

/** Which part of the chart is shown; where there is room, the course stands beside the visits. */
final class ChartTabs extends HBox {
    private final Map<Tab, ToggleButton> buttons = new EnumMap<>(Tab.class);
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.VISITS);
    private boolean wide;

    /** A part of the chart. */
    enum Tab {
        VISITS("chart.tab.visits"),
        COURSE("chart.tab.course"),
        COMPARE("chart.tab.compare"),
        PAPERS("chart.tab.papers");

        private final String key;

        Tab(String key) {
            this.key = key;
        }
    }

    ChartTabs(Texts texts) {
        for (Tab each : Tab.values()) {
            ToggleButton button = new ToggleButton();
            button.textProperty().bind(texts.of(each.key));
            button.setOnAction(event -> {
                tab.set(each);
                show();
            });
            buttons.put(each, button);
        }
        Segmented joined = new Segmented();
        joined.getChildren().addAll(buttons.values());
        getChildren().add(joined);
        tab.subscribe(this::show);
        show();
    }

    private void show() {
        buttons.forEach((each, button) -> button.setSelected(each == tab.get()));
    }

    /** Whether the course has a tab of its own. */
    void setWide(boolean now) {
        wide = now;
        buttons.forEach((each, button) -> Styled.show(button, !wide || each != Tab.COURSE));
        if (wide && tab.get() == Tab.COURSE) {
            tab.set(Tab.VISITS);
        }
    }

    /** To the course, in a tab of its own or beside the visits. */
    void showCourse() {
        tab.set(wide ? Tab.VISITS : Tab.COURSE);
    }

    ObjectProperty<Tab> tabProperty() {
        return tab;
    }
}
