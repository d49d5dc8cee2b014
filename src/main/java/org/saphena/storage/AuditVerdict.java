package org.saphena.storage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What came of checking the audit trail.
 *
 * @param rows how many there are
 * @param proved how many the recovery kit proves, since a row that its keys made follows them all;
 *     0 without a kit
 * @param faults what is wrong, by row, at most {@value #MOST}
 */
public record AuditVerdict(long rows, long proved, List<AuditFault> faults) {
    /** How many faults are told at most. */
    public static final int MOST = 100;

    public AuditVerdict {
        faults =
                faults.stream()
                        .distinct()
                        .sorted(Comparator.comparingLong(AuditFault::seq))
                        .limit(MOST)
                        .toList();
    }

    /** Whether nothing is wrong. */
    public boolean isSound() {
        return faults.isEmpty();
    }

    /** The first row that is not as it was written. */
    public Optional<AuditFault> first() {
        return faults.stream().findFirst();
    }
}
