package org.saphena.ui.patients;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.saphena.clinical.Side;
import org.saphena.storage.ConsultationKey;
import org.saphena.text.Formats;
import org.saphena.text.Messages;
import org.saphena.ui.control.Columns;
import org.saphena.ui.control.RowList;
import org.saphena.ui.control.Styled;
import org.saphena.ui.patients.Course.Lane;
import org.saphena.ui.patients.Course.Point;

/** The course in figures: a line for each visit, the latest first, the right leg at the left. */
final class CourseTable extends VBox {
    private static final double DAY_SHARE = 28;

    private final RowList rows = new RowList();

    CourseTable(Course course, Messages messages, Consumer<ConsultationKey> open) {
        getStyleClass().addAll("card", "course-table");
        rows.showAll();
        Columns columns = columns(course, messages);
        rows.fill(lines(course, columns, messages, open).reversed());
        getChildren().addAll(columns.headings(title -> Styled.wrapped(title, "caption")), rows);
    }

    private static Columns columns(Course course, Messages messages) {
        List<String> titles = new ArrayList<>(List.of(messages.get("ui.patients.column.date")));
        for (Lane lane : course.lanes()) {
            for (Side side : Side.values()) {
                titles.add(title(lane, side, messages));
            }
        }
        int measures = titles.size() - 1;
        List<Double> shares =
                new ArrayList<>(Collections.nCopies(measures, (100 - DAY_SHARE) / measures));
        shares.addFirst(DAY_SHARE);
        return new Columns(shares, titles);
    }

    private static String title(Lane lane, Side side, Messages messages) {
        return messages.get("chart.table.heading", messages.of(side), lane.title());
    }

    private static List<RowList.Line> lines(
            Course course, Columns columns, Messages messages, Consumer<ConsultationKey> open) {
        int visits = course.lanes().getFirst().line(Side.RIGHT).points().size();
        return IntStream.range(0, visits)
                .mapToObj(visit -> line(course, visit, columns, messages, open))
                .toList();
    }

    private static RowList.Line line(
            Course course,
            int visit,
            Columns columns,
            Messages messages,
            Consumer<ConsultationKey> open) {
        Point first = course.lanes().getFirst().line(Side.RIGHT).points().get(visit);
        List<Region> cells = new ArrayList<>();
        List<String> spoken = new ArrayList<>(List.of(first.dayWords()));
        cells.add(Styled.wrapped(first.dayWords(), "row-name"));
        for (Lane lane : course.lanes()) {
            for (Side side : Side.values()) {
                String value = value(lane.line(side).points().get(visit), messages);
                cells.add(Styled.wrapped(value));
                spoken.add(messages.get("chart.point", title(lane, side, messages), value));
            }
        }
        return new RowList.Line(
                columns.line(cells.toArray(Region[]::new)),
                String.join(". ", spoken),
                () -> open.accept(first.visit()));
    }

    private static String value(Point point, Messages messages) {
        return point.known().map(Formats::number).orElse(messages.get("chart.notRecorded"));
    }
}
