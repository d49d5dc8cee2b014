package org.saphena.service;

import java.nio.file.Path;
import java.util.List;

/**
 * What would come of taking many case files in; nothing was changed.
 *
 * @param visits how many would be added as drafts
 * @param patients how many patients would be added with them
 * @param known files of visits that are here already
 * @param faults files that cannot be taken
 */
public record CasesPreview(int visits, int patients, List<Path> known, List<Fault> faults) {
    /**
     * A file that cannot be taken.
     *
     * @param why to be worded by {@link Failure#of}
     */
    public record Fault(Path file, RuntimeException why) {}

    public CasesPreview {
        known = List.copyOf(known);
        faults = List.copyOf(faults);
    }
}
