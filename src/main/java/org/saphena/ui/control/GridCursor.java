package org.saphena.ui.control;

import java.util.List;
import java.util.Optional;
import org.saphena.ui.control.GridPlaces.Place;

/** Where the focus of a grid stands, and where it goes from there. */
final class GridCursor {
    private final GridModel model;
    private final GridPlaces places;
    private Place at;

    GridCursor(GridModel model) {
        this.model = model;
        places = new GridPlaces(model);
        at = places.first();
    }

    Place at() {
        return at;
    }

    GridCell cell() {
        return places.cell(at);
    }

    GridCell cellAt(Place place) {
        return places.cell(place);
    }

    /** Goes there if there is such a place. */
    boolean go(Optional<Place> to) {
        to.ifPresent(place -> at = place);
        return to.isPresent();
    }

    Optional<Place> find(int row, int column) {
        return places.inRow(row, column);
    }

    Optional<Place> firstOf(int row) {
        return places.inRow(row, places.start(at.column()));
    }

    Optional<Place> above() {
        return places.down(at.row(), at.column(), -1);
    }

    Optional<String> inputAbove() {
        return above().map(places::cell)
                .filter(cell -> cell.kind() == cell().kind() && !cell.input().isEmpty())
                .map(GridCell::input)
                .filter(this::isTakenHere);
    }

    /** The keys of a cell mean nothing in a cell with other choices. */
    private boolean isTakenHere(String input) {
        List<Choice> choices = cell().choices();
        return choices.isEmpty()
                || choices.stream().anyMatch(choice -> input.startsWith(choice.key()));
    }

    /** Where an arrow, Home, End or Ctrl+arrow leads. */
    Optional<Place> toward(GridKey key) {
        return switch (key) {
            case UP -> above();
            case DOWN -> places.down(at.row(), at.column(), 1);
            case LEFT -> places.along(at.row(), at.column(), -1);
            case RIGHT -> places.along(at.row(), at.column(), 1);
            case OTHER_LEG -> places.otherLeg(at);
            case HOME -> places.down(-1, at.column(), 1);
            case END -> places.down(model.rows().size(), at.column(), -1);
            case BACK_TAB -> inLeg(-1).or(this::above);
            default -> Optional.empty();
        };
    }

    /** The next cell of the leg in this row, else the next row; empty at the end of the grid. */
    Optional<Place> onward() {
        return inLeg(1).or(() -> nextRow(true));
    }

    /** This row of the leg or the next below it in which nothing is recorded. */
    Optional<Place> nextEmpty() {
        Optional<Place> place = firstOf(at.row());
        while (place.isPresent()
                && (isPassedBy(place.get()) || !places.cell(place.get()).state().isEmpty())) {
            place = places.down(place.get().row(), place.get().column(), 1);
        }
        return place;
    }

    /** Whether this row of the leg tells how a vein was found. */
    boolean isAmongVeins() {
        return firstOf(at.row())
                .filter(place -> places.cell(place).kind() == CellKind.STATUS)
                .isPresent();
    }

    private Optional<Place> inLeg(int step) {
        return places.along(at.row(), at.column(), step)
                .filter(place -> places.sameLeg(place.column(), at.column()));
    }

    /** The next open row of the leg, else the first of the other; empty at the end. */
    Optional<Place> nextRow(boolean fromStart) {
        int column = fromStart ? places.start(at.column()) : at.column();
        return open(places.down(at.row(), column, 1)).or(() -> open(places.nextLeg(at.column())));
    }

    /** Whether who is not in a row aside does not come into it. */
    private boolean isPassedBy(Place place) {
        return isAside(place) && !isAside(at);
    }

    private boolean isAside(Place place) {
        return model.rows().get(place.row()).aside();
    }

    /** The first at or below that place that can be written. */
    private Optional<Place> open(Optional<Place> from) {
        Optional<Place> place = from;
        while (place.isPresent()
                && (isPassedBy(place.get())
                        || places.cell(place.get()).state() == CellState.LOCKED)) {
            place = places.down(place.get().row(), place.get().column(), 1);
        }
        return place;
    }
}
