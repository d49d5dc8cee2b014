package org.saphena.clinical;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A procedure so recent that its course still matters.
 *
 * @param deepVeinLumenPercent how much of the deep vein's lumen a thrombus from the treated vein
 *     takes, 0 to 100
 */
public record RecentProcedure(
        Treatment procedure,
        Target target,
        @Nullable LocalDate date,
        @Nullable BigDecimal deepVeinLumenPercent) {
    /**
     * @throws ImpossibleValueException for a percentage outside 0 to 100
     */
    public RecentProcedure {
        deepVeinLumenPercent =
                Limits.DEEP_LUMEN_PERCENT.check("/deepVeinLumenPercent", deepVeinLumenPercent);
    }
}
