package org.saphena.ui.patients;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.saphena.service.PastVisit;
import org.saphena.ui.control.Segmented;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Texts;

/** How the course is shown: as pictures or as a table, and how far back. */
final class CourseBar extends FlowPane {
    private final Map<CourseSpan, ToggleButton> spans = new EnumMap<>(CourseSpan.class);
    private final ObjectProperty<CourseSpan> span = new SimpleObjectProperty<>(CourseSpan.ALL);
    private final Segmented joined = new Segmented();
    private final ToggleButton table = new ToggleButton();

    CourseBar(Texts texts) {
        getStyleClass().add("course-bar");
        setAlignment(Pos.CENTER_LEFT);
        table.textProperty().bind(texts.of("chart.asTable"));
        for (CourseSpan each : CourseSpan.values()) {
            ToggleButton button = new ToggleButton();
            button.textProperty().bind(texts.of(each.key()));
            button.setOnAction(event -> {
                span.set(each);
                mark();
            });
            spans.put(each, button);
        }
        getChildren().addAll(table, joined);
        span.subscribe(this::mark);
    }

    private void mark() {
        spans.forEach((each, button) -> button.setSelected(each == span.get()));
    }

    /** Offers the spans that would leave something out, and shows all at first. */
    void offer(List<PastVisit> visits) {
        List<ToggleButton> offered =
                Stream.of(CourseSpan.values())
                        .filter(each -> each.isOffered(visits))
                        .map(spans::get)
                        .toList();
        span.set(CourseSpan.ALL);
        mark();
        joined.getChildren().setAll(offered);
        if (!offered.isEmpty()) {
            joined.getChildren().addFirst(spans.get(CourseSpan.ALL));
        }
        Styled.show(joined, !offered.isEmpty());
    }

    ObjectProperty<CourseSpan> spanProperty() {
        return span;
    }

    BooleanProperty tableProperty() {
        return table.selectedProperty();
    }
}
