package org.saphena.storage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What may be due for a patient, as the newest signed version of a visit has it.
 *
 * @param visitOn the day of that visit
 * @param dueOn from when on it is due, after it was put off; null for a schedule whose procedure
 *     has no day
 * @param until the last day of the time in which the step of a schedule is usual; null for others
 */
public record DueFollowUp(
        StoredPatient patient,
        LocalDate visitOn,
        FollowUpStep step,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate until) {
    /** Whether somebody put it off to another day. */
    public boolean isPutOff() {
        return dueOn != null && !dueOn.equals(step.plannedOn());
    }
}
