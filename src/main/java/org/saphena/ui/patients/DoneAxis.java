package org.saphena.ui.patients;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.saphena.ui.control.Styled;
import org.saphena.ui.patients.Course.Mark;
import org.saphena.ui.patients.Course.Point;

/**
 * The treatments of one leg as triangles among the visits, one for each day, on the axis of the
 * measures above. Only their numbers stand there: the words of one would take the width of all.
 */
final class DoneAxis extends Pane {
    private static final double TRIANGLE = 10;
    private static final double TICK = 4;
    private static final double ABOVE = 2.4;
    private static final double HEIGHT_EM = 4.4;

    private final TimeAxis axis;
    private final List<LocalDate> days;
    private final List<Label> visitDays;
    private final Line base = Styled.styled(new Line(), "plot-axis");
    private final List<Line> ticks = new ArrayList<>();
    private final List<Region> triangles = new ArrayList<>();
    private final List<Label> numbers = new ArrayList<>();

    /**
     * @param visits the earliest first
     * @param marks each on a day between the first and the last visit, in order
     */
    DoneAxis(List<Point> visits, List<Mark> marks) {
        axis = new TimeAxis(visits.stream().map(Point::day).toList());
        visitDays = TimeAxis.labels(visits);
        days = marks.stream().map(Mark::day).distinct().toList();
        visits.forEach(_ -> ticks.add(Styled.styled(new Line(), "plot-visit")));
        for (LocalDate day : days) {
            String said =
                    marks.stream()
                            .filter(mark -> mark.day().equals(day))
                            .map(mark -> String.valueOf(mark.number()))
                            .collect(Collectors.joining(", "));
            triangles.add(Styled.styled(new Region(), "plot-mark", "treatment"));
            numbers.add(Styled.label(said, "plot-value"));
        }
        getChildren().add(base);
        getChildren().addAll(ticks);
        getChildren().addAll(triangles);
        getChildren().addAll(numbers);
        getChildren().addAll(visitDays);
        getStyleClass().add("done-axis");
        setMinHeight(USE_PREF_SIZE);
    }

    private double em() {
        return numbers.getFirst().getFont().getSize();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT_EM * em();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 20 * em();
    }

    @Override
    protected void layoutChildren() {
        getChildren().stream().filter(Region.class::isInstance).forEach(Node::autosize);
        double y = ABOVE * em();
        double left = LanePlot.BESIDE * em();
        double right = getWidth() - left;
        LanePlot.across(base, left - em(), right + em(), y);
        double[] x = axis.places(left, right);
        for (int i = 0; i < x.length; i++) {
            Line tick = ticks.get(i);
            LanePlot.across(tick, x[i], x[i], y);
            tick.setEndY(y + TICK);
        }
        TimeAxis.placeLabels(visitDays, x, y + TICK + 2, getWidth(), em() / 2);
        double[] at = days.stream().mapToDouble(day -> axis.place(day, x)).toArray();
        for (int i = 0; i < at.length; i++) {
            triangles.get(i).resizeRelocate(at[i] - TRIANGLE / 2, y - TRIANGLE, TRIANGLE, TRIANGLE);
        }
        placeNumbers(at, y - TRIANGLE);
    }

    /** Over their triangles, and side by side where these stand close together. */
    private void placeNumbers(double[] at, double bottom) {
        double free = 0;
        for (int i = 0; i < at.length; i++) {
            Label number = numbers.get(i);
            double start = Math.max(free, at[i] - number.getWidth() / 2);
            number.relocate(start, bottom - number.getHeight());
            free = start + number.getWidth() + em() / 2;
        }
    }
}
