package org.saphena.storage;

import java.util.Optional;

/**
 * What a restore drill found; the records in use were not touched.
 *
 * @param counts as counted in the restored records
 * @param read how many versions of consultations were read back whole, which is all of them
 * @param trail whether the audit trail in it is as it was written, as far as that shows without the
 *     recovery kit; what is wrong with it was wrong in the records
 */
public record DrillReport(Backup backup, Counts counts, long read, AuditVerdict trail) {
    /** How many rows the audit trail has. */
    public long rows() {
        return trail.rows();
    }

    /** The first row of the audit trail that is not as it was written. */
    public Optional<Long> firstFault() {
        return trail.first().map(AuditFault::seq);
    }
}
