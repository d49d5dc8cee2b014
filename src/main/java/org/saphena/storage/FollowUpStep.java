package org.saphena.storage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Side;

/**
 * A step of follow-up as a visit has it, whatever became of it since. Two steps of a visit that
 * agree in all of this are one.
 *
 * @param what a kind of step of the plan, or what the knowledge base calls the follow-up; the code
 *     of the schedule where that has no days
 * @param leg null where it is about the whole person or no side was recorded
 * @param plannedOn from when on it is due; null for a schedule whose procedure has no day
 * @param codes what belongs to the step of the plan; empty for others
 */
public record FollowUpStep(
        ConsultationKey visit,
        FollowUpSource source,
        String what,
        @Nullable Side leg,
        @Nullable LocalDate plannedOn,
        List<String> codes) {
    public FollowUpStep {
        codes = List.copyOf(codes);
    }
}
