package org.saphena.ui.patients;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.saphena.clinical.Side;
import org.saphena.storage.ConsultationKey;
import org.saphena.text.Formats;
import org.saphena.ui.control.Styled;
import org.saphena.ui.patients.Course.Lane;
import org.saphena.ui.patients.Course.Point;
import org.saphena.ui.support.Named;

/**
 * One measure of one leg over the visits: squares for the right leg, discs for the left. A line
 * joins two visits that follow each other; where one was not recorded there is a gap. Left and
 * right go from visit to visit, Enter or a double click opens one.
 */
final class LanePlot extends Pane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double ABOVE = 1.6;
    private static final double BELOW = 2;
    static final double BESIDE = 2.4;
    private static final double MARK = 10;
    private static final double HEIGHT_EM = 9;

    private final Lane lane;
    private final Course.Line line;
    private final Consumer<ConsultationKey> open;
    private final Line base = Styled.styled(new Line(), "plot-axis");
    private final Line ceiling = Styled.styled(new Line(), "plot-grid");
    private final Label zero = Styled.label("0", "caption");
    private final Label top;
    private final List<Line> joins = new ArrayList<>();
    private final List<Node> marks = new ArrayList<>();
    private final List<Label> values = new ArrayList<>();
    private final TimeAxis axis;
    private final List<Label> days;
    private int chosen;

    LanePlot(Lane lane, Side side, Consumer<ConsultationKey> open) {
        this.lane = lane;
        this.line = lane.line(side);
        this.open = open;
        axis = new TimeAxis(line.points().stream().map(Point::day).toList());
        days = TimeAxis.labels(line.points());
        top = Styled.label(String.valueOf(lane.top()), "caption");
        getStyleClass().add("lane-plot");
        Named.stop(this, AccessibleRole.LIST_VIEW, lane.title() + ". " + line.spoken());
        getChildren().addAll(ceiling, base, zero, top);
        for (int i = 1; i < line.points().size(); i++) {
            joins.add(Styled.styled(new Line(), "plot-line"));
        }
        getChildren().addAll(joins);
        line.points().forEach(point -> add(point, side));
        getChildren().addAll(days);
        chosen = Math.max(0, line.points().size() - 1);
        choose(chosen);
        setMinHeight(USE_PREF_SIZE);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void add(Point point, Side side) {
        boolean known = point.value() != null;
        Region mark = new Region();
        mark.getStyleClass()
                .addAll("plot-mark", known ? side == Side.RIGHT ? "right" : "left" : "gap");
        int index = marks.size();
        mark.setOnMouseClicked(event -> {
            requestFocus();
            choose(index);
            if (event.getClickCount() > 1) {
                open.accept(point.visit());
            }
        });
        marks.add(mark);
        values.add(
                Styled.label(
                        point.known().map(Formats::number).orElse("–"),
                        known ? "plot-value" : "plot-unknown"));
        getChildren().addAll(mark, values.getLast());
    }

    private void choose(int index) {
        chosen = index;
        for (int i = 0; i < marks.size(); i++) {
            marks.get(i).pseudoClassStateChanged(CHOSEN, i == index);
            values.get(i).pseudoClassStateChanged(CHOSEN, i == index);
        }
        if (index < line.points().size()) {
            setAccessibleHelp(line.points().get(index).words());
        }
    }

    private void pressed(KeyEvent event) {
        int to =
                switch (event.getCode()) {
                    case LEFT -> chosen - 1;
                    case RIGHT -> chosen + 1;
                    default -> -1;
                };
        if (to >= 0 && to < marks.size()) {
            choose(to);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && chosen < line.points().size()) {
            open.accept(line.points().get(chosen).visit());
            event.consume();
        }
    }

    private double em() {
        return zero.getFont().getSize();
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
        double low = getHeight() - BELOW * em();
        double high = ABOVE * em();
        double left = BESIDE * em();
        double right = getWidth() - BESIDE * em();
        across(base, left - em(), right + em(), low);
        across(ceiling, left - em(), right + em(), high);
        zero.relocate(0, low - zero.getHeight() / 2);
        top.relocate(0, high - top.getHeight() / 2);
        double[] x = axis.places(left, right);
        for (int i = 0; i < x.length; i++) {
            place(i, x[i], low, high);
        }
        for (int i = 0; i < joins.size(); i++) {
            join(i, x, low, high);
        }
        TimeAxis.placeLabels(days, x, low + MARK / 2 + 2, getWidth(), em() / 2);
    }

    static void across(Line shape, double from, double to, double y) {
        shape.setStartX(from);
        shape.setEndX(to);
        shape.setStartY(y);
        shape.setEndY(y);
    }

    private double height(BigDecimal value, double low, double high) {
        return low - value.doubleValue() / lane.top() * (low - high);
    }

    private void place(int i, double x, double low, double high) {
        double y = line.points().get(i).known().map(value -> height(value, low, high)).orElse(low);
        marks.get(i).resizeRelocate(x - MARK / 2, y - MARK / 2, MARK, MARK);
        Label value = values.get(i);
        value.relocate(x - value.getWidth() / 2, y - MARK / 2 - value.getHeight());
    }

    private void join(int i, double[] x, double low, double high) {
        Line join = joins.get(i);
        BigDecimal from = line.points().get(i).value();
        BigDecimal to = line.points().get(i + 1).value();
        join.setVisible(from != null && to != null);
        if (from != null && to != null) {
            join.setStartX(x[i]);
            join.setStartY(height(from, low, high));
            join.setEndX(x[i + 1]);
            join.setEndY(height(to, low, high));
        }
    }
}
