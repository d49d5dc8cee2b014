package org.saphena.veinmap;

/** What a colour on the vein map stands for; a {@link Palette} gives it a value. */
public enum ColourRole {
    PAPER,
    LEG,
    LEG_SHADE,
    LEG_LINE,
    GUIDE,
    INK,
    INK_MUTED,
    LEADER,
    NORMAL,
    REFLUX,
    REFLUX_TEXT,
    REFLUX_EDGE,
    OCCLUDED,
    ABLATED,
    NOT_EXAMINED,
    GLYPH,
    BADGE,
    BADGE_TEXT,
    FOCUS
}
