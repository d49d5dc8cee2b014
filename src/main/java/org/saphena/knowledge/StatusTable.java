package org.saphena.knowledge;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;

/**
 * The start status of some options: the first row that fits decides.
 *
 * @param explains a derived fact whose own reason stands first, or null
 */
public record StatusTable(
        Set<Treatment> treatments, Set<Target> targets, @Nullable Fact explains, List<Row> rows) {
    public StatusTable {
        treatments = Set.copyOf(treatments);
        targets = Set.copyOf(targets);
        rows = List.copyOf(rows);
    }

    /** One row. */
    public record Row(OptionStatus status, Condition when, RuleText text) {}
}
