package org.saphena.storage;

import java.util.List;

/**
 * A list that may have been cut.
 *
 * @param whole false when there is more than is listed
 */
public record Listed<T>(List<T> lines, boolean whole) {
    public Listed {
        lines = List.copyOf(lines);
    }

    /** The first {@code most} of what was found. */
    static <T> Listed<T> of(List<T> found, int most) {
        return found.size() > most
                ? new Listed<>(found.subList(0, most), false)
                : new Listed<>(found, true);
    }
}
