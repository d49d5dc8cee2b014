package org.saphena.ui.entry;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Range;
import org.saphena.clinical.Side;
import org.saphena.editing.Edit;
import org.saphena.text.Messages;

/**
 * Makes the rows of one part of a leg's record, such as its cramps: each row holds the same field
 * of both legs.
 *
 * @param <P> the part
 */
final class LegPartRows<P> {
    private final Messages messages;
    private final Section section;
    private final String name;
    private final Function<Leg, @Nullable P> part;
    private final Change change;
    private final Fields fields;
    private final Choices choices;

    /** Changes one field of the part in one leg; null takes it back to not recorded. */
    interface Change {
        Edit of(Side side, String field, @Nullable Object value);
    }

    /**
     * @param name of the part in the case file and in the keys of its texts
     */
    LegPartRows(
            Messages messages,
            Section section,
            String name,
            Function<Leg, @Nullable P> part,
            Change change) {
        this.messages = messages;
        this.section = section;
        this.name = name;
        this.part = part;
        this.change = change;
        fields = new Fields(messages);
        choices = new Choices(messages);
    }

    FieldRow row(String field, Function<Side, Field> of) {
        return FieldRow.legs(field, messages.get("ui.entry." + name + "." + field), "", of);
    }

    FieldRow number(String field, Range range, Function<P, @Nullable BigDecimal> get) {
        return row(
                field,
                side -> fields.number(id(side, field), range, of(side, get), set(side, field)));
    }

    FieldRow whole(String field, Range range, Function<P, @Nullable Integer> get) {
        return row(
                field,
                side -> fields.whole(id(side, field), range, of(side, get), set(side, field)));
    }

    /** 0 to 10. */
    FieldRow ten(String field, Function<P, @Nullable Integer> get) {
        return row(field, side -> fields.ten(id(side, field), of(side, get), set(side, field)));
    }

    FieldRow text(String field, Function<P, @Nullable String> get) {
        return row(
                field, side -> fields.text(id(side, field), "", of(side, get), set(side, field)));
    }

    FieldRow flag(String field, Function<P, @Nullable Boolean> get) {
        return row(
                field, side -> choices.flag(id(side, field), "", of(side, get), set(side, field)));
    }

    <T> Fields.Get<T> of(Side side, Function<P, @Nullable T> get) {
        return Fields.part(side, part, get);
    }

    private <T> Fields.Set<T> set(Side side, String field) {
        return value -> change.of(side, field, value);
    }

    String id(Side side, String field) {
        return FieldId.leg(section, side, name + "/" + field);
    }
}
