package org.saphena.storage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Side;

/**
 * What may be due for a patient, as the newest signed version of a visit has it.
 *
 * @param visit where it was signed
 * @param visitOn the day of that visit
 * @param dueOn from when on it is due
 * @param what a kind of step of the plan, or what the knowledge base calls the follow-up
 * @param leg null where it is about the whole person or no side was recorded
 * @param codes what belongs to the step of the plan; empty for a suggestion
 */
public record DueFollowUp(
        StoredPatient patient,
        ConsultationKey visit,
        LocalDate visitOn,
        LocalDate dueOn,
        FollowUpSource source,
        String what,
        @Nullable Side leg,
        List<String> codes) {
    public DueFollowUp {
        codes = List.copyOf(codes);
    }
}
