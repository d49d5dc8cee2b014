package org.saphena.settings;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the list of patients is shown.
 *
 * @param columns beside the name, from left to right as {@link ListColumn} has them
 * @param reversed the order the other way round
 */
public record ListSettings(List<ListColumn> columns, ListSort sort, boolean reversed) {
    /** All columns, who was last worked with first. */
    public static final ListSettings DEFAULTS =
            new ListSettings(List.of(ListColumn.values()), ListSort.LAST, false);

    public ListSettings {
        Set<ListColumn> chosen = EnumSet.noneOf(ListColumn.class);
        chosen.addAll(columns);
        columns = List.copyOf(chosen);
    }

    /** The same with or without a column. */
    public ListSettings with(ListColumn column, boolean shown) {
        List<ListColumn> others = columns.stream().filter(each -> each != column).toList();
        return new ListSettings(
                shown ? Stream.concat(others.stream(), Stream.of(column)).toList() : others,
                sort,
                reversed);
    }

    /** The same in another order; the order that it has already the other way round. */
    public ListSettings sortedBy(ListSort other) {
        return new ListSettings(columns, other, other == sort && !reversed);
    }

    /** The same with the order one way or the other. */
    public ListSettings withReversed(boolean otherWay) {
        return new ListSettings(columns, sort, otherWay);
    }
}
