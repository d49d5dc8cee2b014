package org.saphena.ui.control;

import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** How the state of a cell is styled, the same for labels and text fields. */
final class CellMarks {
    private static final Map<CellState, PseudoClass> STATES =
            Map.of(
                    CellState.EMPTY, PseudoClass.getPseudoClass("empty"),
                    CellState.RECALLED, PseudoClass.getPseudoClass("recalled"),
                    CellState.GROUP_ENTRY, PseudoClass.getPseudoClass("group-entry"),
                    CellState.DOUBTFUL, PseudoClass.getPseudoClass("doubtful"),
                    CellState.REFUSED, PseudoClass.getPseudoClass("refused"),
                    CellState.LOCKED, PseudoClass.getPseudoClass("locked"));
    private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");

    private CellMarks() {}

    static void show(Node node, GridCell cell, boolean typing) {
        STATES.forEach((state, style) ->
                node.pseudoClassStateChanged(style, cell.state() == state && !typing));
        node.pseudoClassStateChanged(TICKED, cell.ticked());
    }

    /**
     * What is read of a cell.
     *
     * @param typed what is being typed into it; empty for nothing
     * @param said about the last key, which may concern more than the cell; empty for nothing
     */
    static void say(Node node, GridCell cell, String typed, String said) {
        String text = typed.isEmpty() ? cell.spoken() : cell.spoken() + ", " + typed;
        node.setAccessibleText(said.isEmpty() ? text : text + ". " + said);
        node.setAccessibleHelp(said.isEmpty() ? cell.message() : said);
    }
}
