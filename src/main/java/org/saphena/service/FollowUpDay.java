package org.saphena.service;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Side;

/**
 * A step of the schedule that a plan chose.
 *
 * @param after ISO period after the treatment
 * @param text what is done, in the language that was asked for
 * @param leg null where the plan names none
 * @param from null while the day of the treatment is not known
 * @param until the last day, where the step stretches
 */
public record FollowUpDay(
        String after,
        String text,
        @Nullable Side leg,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
