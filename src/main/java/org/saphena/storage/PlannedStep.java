package org.saphena.storage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Side;

/**
 * A step of the schedule that a plan chose.
 *
 * @param schedule the code of the schedule
 * @param period after the procedure, as ISO 8601
 * @param what a short code of the knowledge base, such as {@code duplex}
 * @param leg null where the plan names none
 * @param from the day from which on it is due; null where the plan has no day of the procedure
 * @param until the last day of the time in which it is usual; null for one day
 */
public record PlannedStep(
        String schedule,
        String period,
        String what,
        @Nullable Side leg,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
