package org.saphena.ui.patients;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.saphena.ui.control.Segmented;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Texts;

/** Which part of the chart is shown; where there is room, the course stands beside the visits. */
final class ChartTabs extends HBox {
    private final Map<ChartTab, ToggleButton> buttons = new EnumMap<>(ChartTab.class);
    private final ObjectProperty<ChartTab> tab;
    private boolean wide;

    /**
     * @param tab the part that is shown
     */
    ChartTabs(Texts texts, ObjectProperty<ChartTab> tab) {
        this.tab = tab;
        for (ChartTab each : ChartTab.values()) {
            ToggleButton button = new ToggleButton();
            button.textProperty().bind(texts.of(each.key()));
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
        buttons.forEach((each, button) -> Styled.show(button, !wide || each != ChartTab.COURSE));
        if (wide && tab.get() == ChartTab.COURSE) {
            tab.set(ChartTab.VISITS);
        }
    }

    /** To the course, in a tab of its own or beside the visits. */
    void showCourse() {
        tab.set(wide ? ChartTab.VISITS : ChartTab.COURSE);
    }
}
