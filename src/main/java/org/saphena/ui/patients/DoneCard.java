package org.saphena.ui.patients;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.saphena.clinical.Side;
import org.saphena.text.Messages;
import org.saphena.ui.control.Styled;
import org.saphena.ui.patients.Course.Done;
import org.saphena.ui.patients.Course.Mark;
import org.saphena.ui.patients.Course.Point;
import org.saphena.ui.support.Named;

/**
 * What was done to one leg, in words; what lies between the visits also as marks among them. Left
 * and right go from treatment to treatment.
 */
final class DoneCard extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final List<Done> done;
    private final List<HBox> lines;
    private int chosen;

    /**
     * @param visits where the marks stand, the earliest first; none where there are no pictures
     */
    DoneCard(List<Done> done, Side side, List<Point> visits, Messages messages) {
        this.done = done;
        List<Mark> marks =
                visits.isEmpty()
                        ? List.of()
                        : done.stream().map(Done::mark).filter(Objects::nonNull).toList();
        lines = done.stream().map(each -> line(each, !marks.isEmpty())).toList();
        String title = messages.get("chart.done");
        getStyleClass().addAll("card", "done-card");
        getChildren().add(Styled.wrapped(title, "section-title"));
        if (!marks.isEmpty()) {
            getChildren().add(new DoneAxis(visits, marks));
        }
        getChildren().addAll(lines);
        if (done.isEmpty()) {
            getChildren().add(Styled.wrapped(messages.get("ui.notRecorded"), "not-recorded"));
        } else {
            Named.stop(this, AccessibleRole.LIST_VIEW, spoken(messages.of(side), title));
            choose(0);
            addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        }
    }

    private static HBox line(Done done, boolean marked) {
        HBox line = Styled.styled(new HBox(), "done-line");
        Mark mark = done.mark();
        if (marked && mark != null) {
            Node number = Styled.label(String.valueOf(mark.number()), "plot-value");
            line.getChildren().add(number);
        }
        line.getChildren().add(Styled.wrapped(done.words()));
        return line;
    }

    private String spoken(String side, String title) {
        return Stream.concat(Stream.of(side, title), done.stream().map(Done::words))
                .collect(Collectors.joining(". "));
    }

    private void choose(int index) {
        chosen = index;
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).pseudoClassStateChanged(CHOSEN, i == index);
        }
        setAccessibleHelp(done.get(index).words());
    }

    private void pressed(KeyEvent event) {
        int to = chosen + (event.getCode() == KeyCode.LEFT ? -1 : 1);
        boolean asked = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
        if (asked && to >= 0 && to < lines.size()) {
            choose(to);
            event.consume();
        }
    }
}
