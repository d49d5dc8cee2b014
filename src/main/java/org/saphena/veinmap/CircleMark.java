package org.saphena.veinmap;

import org.jspecify.annotations.Nullable;

/**
 * A circle, filled and then stroked; null means not. A dashed stroke begins at three o'clock,
 * clockwise.
 */
public record CircleMark(
        Point centre, double radius, @Nullable Stroke stroke, @Nullable ColourRole fill)
        implements Mark {}
