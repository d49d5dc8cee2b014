package org.saphena.reasoning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.OptionStatus;
import org.saphena.knowledge.RuleText;

/**
 * The table of the start status of some options.
 *
 * @param explains a derived fact whose own reason stands first, or null
 */
record StartTable(@Nullable FactSlot explains, List<Row> rows) {
    /** One row. */
    record Row(OptionStatus status, Node when, RuleText text) implements TableRow {}
}
