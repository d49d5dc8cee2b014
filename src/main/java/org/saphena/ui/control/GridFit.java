package org.saphena.ui.control;

import java.util.List;

/**
 * How a grid is made to fit its width.
 *
 * @param nameEm the width of the row names, in letter sizes
 * @param scale by which the columns are narrower than they would like
 * @param stacked whether the names stand above their cells
 */
record GridFit(double nameEm, double scale, boolean stacked) {
    private static final double NARROWEST = 0.8;
    private static final double MARGIN_EM = 0.7;

    /**
     * @param widthEm the room, in letter sizes; 0 when it is not known yet
     */
    static GridFit of(double widthEm, double nameEm, List<GridColumn> columns) {
        double cells = columns.stream().mapToDouble(GridColumn::em).sum();
        double room = widthEm - MARGIN_EM;
        if (room <= 0 || room >= nameEm + cells) {
            return new GridFit(nameEm, 1, false);
        }
        double scale = room / (nameEm + cells);
        return scale >= NARROWEST
                ? new GridFit(nameEm * scale, scale, false)
                : new GridFit(nameEm, Math.min(1, room / cells), true);
    }
}
