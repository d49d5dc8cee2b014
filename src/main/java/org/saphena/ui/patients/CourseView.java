package org.saphena.ui.patients;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.saphena.clinical.Side;
import org.saphena.service.PastVisit;
import org.saphena.storage.ConsultationKey;
import org.saphena.text.Messages;
import org.saphena.ui.control.PieceByPiece;
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
    private final CourseBar bar;
    private final PieceByPiece drawing = new PieceByPiece();
    private final VBox shown = Styled.styled(new VBox(), "course-content");

    CourseView(HistoryViewModel model, Texts texts, Consumer<ConsultationKey> open) {
        this.model = model;
        this.texts = texts;
        this.open = open;
        bar = new CourseBar(texts);
        for (int i = 0; i < Side.values().length; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(50);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        setContent(shown);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        Named.name(this, texts.of("chart.tab.course"));
        model.visitsProperty().subscribe(bar::offer);
        drawing.begin();
        model.visitsProperty().subscribe(this::come);
        bar.spanProperty().subscribe(this::refresh);
        bar.tableProperty().subscribe(this::refresh);
        texts.messagesProperty().subscribe(this::refresh);
        refresh();
    }

    /** Other visits are drawn in the picture after that of what stands around them. */
    private void come() {
        clear();
        if (drawing.isDone()) {
            drawing.add(this::refresh);
        }
    }

    private void clear() {
        grid.getChildren().clear();
        shown.getChildren().clear();
    }

    private void refresh() {
        clear();
        Messages messages = texts.now();
        List<PastVisit> visits = model.visitsProperty().get();
        if (visits.isEmpty()) {
            return;
        }
        Course course = new CourseComposer(messages, visits).compose(bar.spanProperty().get());
        boolean pictures = !bar.tableProperty().get();
        draw(course, pictures ? course.lanes() : List.of(), messages);
        shown.getChildren().add(bar);
        if (!pictures) {
            shown.getChildren().add(new CourseTable(course, messages, open));
        }
        shown.getChildren().add(grid);
    }

    private void draw(Course course, List<Course.Lane> pictures, Messages messages) {
        for (Side side : Side.values()) {
            grid.add(heading(side, messages), side.ordinal(), 0);
        }
        int row = 1;
        for (Course.Lane lane : pictures) {
            for (Side side : Side.values()) {
                grid.add(lane(lane, side), side.ordinal(), row);
            }
            row++;
        }
        for (Side side : Side.values()) {
            grid.add(done(course, side, pictures, messages), side.ordinal(), row);
        }
        if (!pictures.isEmpty()) {
            grid.add(legend(course, messages), 0, row + 1, 2, 1);
        }
    }

    private static DoneCard done(
            Course course, Side side, List<Course.Lane> pictures, Messages messages) {
        List<Course.Point> visits =
                pictures.isEmpty() ? List.of() : pictures.getFirst().line(side).points();
        return new DoneCard(course.done(side), side, visits, messages);
    }

    private static Label legend(Course course, Messages messages) {
        String points = messages.get("chart.legend");
        boolean marked = course.done().stream().anyMatch(done -> done.mark() != null);
        return Styled.wrapped(
                marked ? points + " " + messages.get("chart.legend.done") : points, "caption");
    }

    /** From pictures to the table or back, with the focus in what is shown then. */
    void turn() {
        bar.tableProperty().set(!bar.tableProperty().get());
        focusFirst();
    }

    /** To the first visit of the table, or to the first picture. */
    boolean focusFirst() {
        drawing.finish();
        shown.applyCss();
        shown.layout();
        String first = bar.tableProperty().get() ? ".row-line" : ".lane-plot";
        Optional<Node> there = Optional.ofNullable(shown.lookup(first));
        there.ifPresent(Node::requestFocus);
        return there.isPresent();
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
}
