package org.saphena.ui.patients;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.saphena.clinical.Side;
import org.saphena.storage.ConsultationKey;
import org.saphena.text.Messages;
import org.saphena.ui.control.SideBadge;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Named;
import org.saphena.ui.support.Texts;

/** What was measured over the visits and what was done, the right leg at the left. */
final class CourseView extends ScrollPane {
    private final HistoryViewModel model;
    private final Texts texts;
    private final Consumer<ConsultationKey> open;
    private final GridPane grid = Styled.styled(new GridPane(), "course");

    CourseView(HistoryViewModel model, Texts texts, Consumer<ConsultationKey> open) {
        this.model = model;
        this.texts = texts;
        this.open = open;
        for (int i = 0; i < Side.values().length; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(50);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        setContent(grid);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        Named.name(this, texts.of("chart.tab.course"));
        model.visitsProperty().subscribe(this::refresh);
        texts.messagesProperty().subscribe(this::refresh);
    }

    private void refresh() {
        grid.getChildren().clear();
        Messages messages = texts.now();
        Course course = new CourseComposer(messages, model.visitsProperty().get()).compose();
        if (model.visitsProperty().get().isEmpty()) {
            return;
        }
        for (Side side : Side.values()) {
            grid.add(heading(side, messages), side.ordinal(), 0);
        }
        int row = 1;
        for (Course.Lane lane : course.lanes()) {
            for (Side side : Side.values()) {
                grid.add(lane(lane, side), side.ordinal(), row);
            }
            row++;
        }
        for (Side side : Side.values()) {
            grid.add(done(course, side, messages), side.ordinal(), row);
        }
        grid.add(Styled.wrapped(messages.get("chart.legend"), "caption"), 0, row + 1, 2, 1);
    }

    private static HBox heading(Side side, Messages messages) {
        HBox heading =
                new HBox(
                        new SideBadge(side, messages),
                        Styled.wrapped(messages.of(side), "leg-title"));
        heading.setAlignment(Pos.CENTER_LEFT);
        return Styled.styled(heading, "leg-heading");
    }

    private VBox lane(Course.Lane lane, Side side) {
        HBox title =
                new HBox(
                        Styled.wrapped(lane.title(), "section-title"),
                        Styled.wrapped(lane.scale(), "caption"));
        title.setAlignment(Pos.BASELINE_LEFT);
        return Styled.styled(
                new VBox(Styled.styled(title, "lane-title"), new LanePlot(lane, side, open)),
                "card");
    }

    private static VBox done(Course course, Side side, Messages messages) {
        List<String> lines =
                course.done().stream()
                        .filter(done -> done.side() == side)
                        .map(Course.Done::words)
                        .toList();
        VBox card =
                Styled.styled(
                        new VBox(Styled.wrapped(messages.get("chart.done"), "section-title")),
                        "card");
        lines.forEach(line -> card.getChildren().add(Styled.wrapped(line)));
        if (lines.isEmpty()) {
            card.getChildren().add(Styled.wrapped(messages.get("ui.notRecorded"), "not-recorded"));
        }
        return card;
    }
}
