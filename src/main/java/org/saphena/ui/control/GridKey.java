package org.saphena.ui.control;

/** The keys that a grid knows. */
public enum GridKey {
    CHARACTER,
    ENTER,
    TAB,
    BACK_TAB,
    ESCAPE,
    CLEAR,
    UP,
    DOWN,
    LEFT,
    RIGHT,
    OTHER_LEG,
    HOME,
    END,
    /** To what follows the grid: Page Down. */
    NEXT_GRID,
    /** To what stands before the grid: Page Up. */
    PREVIOUS_GRID,
    /** The rest of the leg or list at once: Alt+N. */
    REST,
    /** Everything in the leg that is still empty: Alt+Shift+N. */
    REST_ALL,
    /** From the right leg to the left: Alt+M. */
    MIRROR,
    /** Yes to everything that asks: Alt+Enter. */
    CONFIRM_ALL,
    /** The generated text again: Alt+G. */
    RESTORE,
    /** Further values of the present row: F2. */
    EXTRAS;

    /** Whether the key writes, rather than leading elsewhere. */
    boolean writes() {
        return this == CHARACTER || this == CLEAR || isAction() && this != EXTRAS;
    }

    /** Whether the key acts on more than one cell. */
    boolean isAction() {
        return ordinal() >= REST.ordinal();
    }
}
