package org.saphena.ui.control;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.saphena.clinical.Range;

/** Steps up and down a scale or a number, as a screen reader asks for them. */
public final class GridSteps {
    private final GridModel model;
    private final GridSession session;

    public GridSteps(GridModel model, GridSession session) {
        this.model = model;
        this.session = session;
    }

    /** Writes the next value as its key would, and stays; nothing beyond the ends of the scale. */
    public void step(int row, int column, boolean up) {
        session.goTo(row, column);
        if (!model.isReadOnly() && session.accept()) {
            next(Objects.requireNonNull(model.cell(row, column)), up)
                    .ifPresent(next -> session.write(row, column, next));
        }
    }

    /** What is not recorded gets the lowest grade by a step up; a measure is typed first. */
    private static Optional<String> next(GridCell cell, boolean up) {
        return cell.scale()
                .flatMap(scale ->
                        cell.input().isEmpty()
                                ? Optional.of(scale.min()).filter(lowest -> up && isGrade(cell))
                                : stepped(new BigDecimal(cell.input()), scale, up))
                .map(BigDecimal::toPlainString);
    }

    private static boolean isGrade(GridCell cell) {
        return cell.kind() != CellKind.NUMBER;
    }

    /** By one of the last decimal that is recorded, and at least by a tenth of a measure. */
    private static Optional<BigDecimal> stepped(BigDecimal value, Range scale, boolean up) {
        BigDecimal step =
                BigDecimal.ONE.movePointLeft(Math.max(value.scale(), scale.whole() ? 0 : 1));
        BigDecimal next = up ? value.add(step) : value.subtract(step);
        return Optional.of(next)
                .filter(each ->
                        each.compareTo(scale.min()) >= 0 && each.compareTo(scale.max()) <= 0);
    }
}
