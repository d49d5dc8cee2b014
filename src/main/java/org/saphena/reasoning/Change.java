package org.saphena.reasoning;

import org.jspecify.annotations.Nullable;
import org.saphena.clinical.OptionStatus;
import org.saphena.knowledge.FactValue;

/**
 * A single change of one fact that would give an option another status. Just short of it the status
 * is as now.
 *
 * @param pointer JSON pointer into the case file
 * @param from what is recorded, or null when nothing is
 * @param operator {@code <}, {@code <=}, {@code >} or {@code >=} for a number, {@code =} for
 *     another value, {@code has} and {@code has-not} for a code of a list
 * @param to the value behind the operator
 * @param status the status that the option would have
 */
public record Change(
        String pointer,
        @Nullable FactValue from,
        String operator,
        FactValue to,
        OptionStatus status,
        String text) {}
