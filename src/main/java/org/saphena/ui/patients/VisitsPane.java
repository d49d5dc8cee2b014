package org.saphena.ui.patients;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.saphena.ui.control.Styled;

/**
 * The visits and what is still to be done; where there is room, with the latest vein map and the
 * course beside them.
 */
final class VisitsPane extends StackPane {
    private final VisitListView visits;
    private final OpenStepsView steps;
    private final LatestVisitView latest;
    private final CourseView course;
    private final VBox left = half();
    private final VBox right = half();
    private final HBox both = Styled.styled(new HBox(left, right), "two-row");
    private final VBox column = Styled.styled(new VBox(), "visits-and-steps");
    private final ScrollPane page = new ScrollPane(column);

    VisitsPane(
            VisitListView visits, OpenStepsView steps, LatestVisitView latest, CourseView course) {
        this.visits = visits;
        this.steps = steps;
        this.latest = latest;
        this.course = course;
        VBox.setVgrow(visits, Priority.ALWAYS);
        VBox.setVgrow(course, Priority.ALWAYS);
        page.setFitToWidth(true);
        page.setFitToHeight(true);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        page.setFocusTraversable(false);
    }

    private static VBox half() {
        VBox half = Styled.styled(new VBox(), "visits-and-map");
        HBox.setHgrow(half, Priority.ALWAYS);
        half.setPrefWidth(0);
        return half;
    }

    /** Takes its parts, which may have been shown elsewhere. */
    void arrange(boolean wide) {
        if (!wide && !getChildren().contains(page)) {
            column.getChildren().setAll(visits, steps);
            getChildren().setAll(page);
        }
        if (wide && !(getChildren().contains(both) && right.getChildren().contains(course))) {
            left.getChildren().setAll(visits, latest);
            right.getChildren().setAll(steps, course);
            getChildren().setAll(both);
        }
    }
}
