package org.saphena.service;

import java.nio.file.Path;
import java.util.List;
import org.saphena.storage.StoredPatient;

/**
 * What would come of taking many case files in; nothing was changed.
 *
 * @param visits how many would be added as drafts
 * @param patients how many patients would be added with them
 * @param known files of visits that are here already
 * @param faults files that cannot be taken
 * @param similar files with new patients who may be here under another number
 */
public record CasesPreview(
        int visits, int patients, List<Path> known, List<Fault> faults, List<Similar> similar) {
    /**
     * A file that cannot be taken.
     *
     * @param why to be worded by {@link Failure#of}
     */
    public record Fault(Path file, RuntimeException why) {}

    /** A file with a new patient, and one who is here and may be the same. */
    public record Similar(Path file, StoredPatient here) {}

    public CasesPreview {
        known = List.copyOf(known);
        faults = List.copyOf(faults);
        similar = List.copyOf(similar);
    }
}
