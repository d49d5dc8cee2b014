package org.saphena.ui.control;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.saphena.clinical.Side;

/** Which cells there are, and which is next to which. */
final class GridPlaces {
    private final GridModel model;

    GridPlaces(GridModel model) {
        this.model = model;
    }

    /** One cell. */
    record Place(int row, int column) {}

    boolean has(int row, int column) {
        return row >= 0
                && row < model.rows().size()
                && column >= 0
                && column < model.columns().size()
                && model.cell(row, column) != null
                && isShown(row);
    }

    /** A row aside is there once something can be written into it. */
    boolean isShown(int row) {
        return !model.rows().get(row).aside()
                || IntStream.range(0, model.columns().size())
                        .mapToObj(column -> model.cell(row, column))
                        .anyMatch(cell -> cell != null && cell.state() != CellState.LOCKED);
    }

    GridCell cell(Place place) {
        return Objects.requireNonNull(model.cell(place.row(), place.column()));
    }

    Optional<Side> side(int column) {
        return model.columns().get(column).side();
    }

    /** The first cell of the grid. */
    Place first() {
        for (int column = 0; column < model.columns().size(); column++) {
            Optional<Place> place = down(-1, column, 1);
            if (place.isPresent()) {
                return place.get();
            }
        }
        throw new IllegalStateException("a grid without cells");
    }

    /** The row with that code. */
    OptionalInt row(String code) {
        return IntStream.range(0, model.rows().size())
                .filter(row -> model.rows().get(row).code().equals(code))
                .findFirst();
    }

    /** The first column of that leg. */
    int first(Side side) {
        return IntStream.range(0, model.columns().size())
                .filter(column -> side(column).filter(side::equals).isPresent())
                .findFirst()
                .orElse(0);
    }

    /** The next row with a cell for that leg, up or down. */
    Optional<Place> down(int row, int column, int step) {
        for (int to = row + step; to >= 0 && to < model.rows().size(); to += step) {
            Optional<Place> place = inRow(to, column);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /** The cell of that row in that column, or the nearest of the same leg. */
    Optional<Place> inRow(int row, int column) {
        for (int to = column; to >= 0 && side(to).equals(side(column)); to--) {
            if (has(row, to)) {
                return Optional.of(new Place(row, to));
            }
        }
        return along(row, column, 1).filter(place -> sameLeg(place.column(), column));
    }

    /** The next cell of the row, of whichever leg. */
    Optional<Place> along(int row, int column, int step) {
        for (int to = column + step; to >= 0 && to < model.columns().size(); to += step) {
            if (has(row, to)) {
                return Optional.of(new Place(row, to));
            }
        }
        return Optional.empty();
    }

    /** The same cell of the other leg. */
    Optional<Place> otherLeg(Place from) {
        int start = start(from.column());
        for (int to = 0; to < model.columns().size(); to++) {
            if (!sameLeg(to, start)) {
                return inRow(from.row(), start(to) + from.column() - start);
            }
        }
        return Optional.empty();
    }

    /** The first cell of the leg that comes after this column's. */
    Optional<Place> nextLeg(int column) {
        for (int to = column + 1; to < model.columns().size(); to++) {
            if (!sameLeg(to, column)) {
                return down(-1, to, 1);
            }
        }
        return Optional.empty();
    }

    /** The first column of the same leg. */
    int start(int column) {
        int start = column;
        while (start > 0 && sameLeg(start - 1, column)) {
            start--;
        }
        return start;
    }

    boolean sameLeg(int one, int other) {
        return side(one).equals(side(other));
    }
}
