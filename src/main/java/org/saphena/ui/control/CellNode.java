package org.saphena.ui.control;

import javafx.scene.layout.Region;

/** One cell of a grid on the screen. */
interface CellNode {
    int row();

    int column();

    /**
     * @param typed what is being typed into it; empty for nothing
     */
    void show(GridCell cell, String typed);

    /** What stands on the screen and takes the focus. */
    Region region();
}
