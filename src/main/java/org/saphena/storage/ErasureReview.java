package org.saphena.storage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would go with a patient, without a name and without a finding.
 *
 * @param numbers of the patient and of those who were merged into them, the patient's first
 * @param signed how many signed versions there are
 * @param keptUntil the last day on which signed records have to stay; null where there are none
 * @param open whether a draft is worked on
 */
public record ErasureReview(
        PatientKey patient,
        List<String> numbers,
        int visits,
        int signed,
        @Nullable LocalDate keptUntil,
        boolean open) {
    public ErasureReview {
        numbers = List.copyOf(numbers);
    }

    /** Whether nothing stands in the way on a day. */
    public boolean isAllowed(LocalDate today) {
        return !open && (keptUntil == null || today.isAfter(keptUntil));
    }
}
