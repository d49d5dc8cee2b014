package org.saphena.veinmap;

import org.jspecify.annotations.Nullable;

/** A path, filled and then stroked; null means not. */
public record PathMark(PathData path, @Nullable Stroke stroke, @Nullable ColourRole fill)
        implements Mark {
    static PathMark stroked(PathData path, Stroke stroke) {
        return new PathMark(path, stroke, null);
    }

    static PathMark filled(PathData path, ColourRole fill) {
        return new PathMark(path, null, fill);
    }
}
