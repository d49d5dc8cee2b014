package org.saphena.reasoning;

import org.jspecify.annotations.Nullable;
import org.saphena.clinical.OptionStatus;
import org.saphena.knowledge.FactValue;

/**
 * The nearest single change of a fact that would change an option's status.
 *
 * @param operator how the value would have to compare: {@code <=}, {@code >}, {@code =} and so on
 */
public record Change(
        String pointer,
        @Nullable FactValue from,
        String operator,
        FactValue to,
        OptionStatus status,
        String text) {}
