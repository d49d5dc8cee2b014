package org.saphena.storage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the audit trail are wanted; what is null is not asked for.
 *
 * @param patient also those who are one person with them
 * @param from the first moment, and {@code to}: the first one after
 * @param before only rows with a smaller number, to turn pages
 */
public record AuditFilter(
        @Nullable AccountKey actor,
        @Nullable PatientKey patient,
        @Nullable AuditEvent event,
        @Nullable AuditOutcome outcome,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Long before) {
    /** Everything. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null, null);

    /** The same about one patient and all who are one person with them. */
    public AuditFilter about(PatientKey whom) {
        return new AuditFilter(actor, whom, event, outcome, from, to, before);
    }

    /** The same, further back. */
    public AuditFilter before(long seq) {
        return new AuditFilter(actor, patient, event, outcome, from, to, seq);
    }
}
