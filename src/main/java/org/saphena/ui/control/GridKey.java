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
    REST
}
