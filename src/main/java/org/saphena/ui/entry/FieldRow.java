package org.saphena.ui.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Side;
import org.saphena.ui.control.GridRow;

/** One row of fields; null where a column has none. */
record FieldRow(GridRow head, List<@Nullable Field> fields) {
    static FieldRow of(String code, String name, String group, @Nullable Field... fields) {
        List<@Nullable Field> list = new ArrayList<>();
        for (Field field : fields) {
            list.add(field);
        }
        return new FieldRow(new GridRow(code, name, group), Collections.unmodifiableList(list));
    }

    /** The same field of both legs. */
    static FieldRow legs(String code, String name, String group, Function<Side, Field> field) {
        return of(code, name, group, field.apply(Side.RIGHT), field.apply(Side.LEFT));
    }

    /** The same row, which a key that moves on passes by. */
    FieldRow aside() {
        return new FieldRow(new GridRow(head.code(), head.name(), head.group(), true), fields);
    }

    /** The same row with every field as {@code change} makes it. */
    FieldRow mapped(UnaryOperator<Field> change) {
        List<@Nullable Field> list = new ArrayList<>();
        for (Field field : fields) {
            list.add(field == null ? null : change.apply(field));
        }
        return new FieldRow(head, Collections.unmodifiableList(list));
    }

    /** The field in that column, or null. */
    @Nullable Field field(int column) {
        return column < fields.size() ? fields.get(column) : null;
    }
}
