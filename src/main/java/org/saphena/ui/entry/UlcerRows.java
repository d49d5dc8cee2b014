package org.saphena.ui.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Limits;
import org.saphena.clinical.Range;
import org.saphena.clinical.Side;
import org.saphena.clinical.Ulcer;
import org.saphena.editing.LegEdits;
import org.saphena.text.Formats;
import org.saphena.text.Messages;

/** The open ulcer of each leg. */
final class UlcerRows {
    private final Messages messages;
    private final Fields fields;
    private final Choices choices;

    UlcerRows(Messages messages) {
        this.messages = messages;
        fields = new Fields(messages);
        choices = new Choices(messages);
    }

    List<FieldRow> rows() {
        return List.of(
                row(
                        "count",
                        side ->
                                fields.whole(
                                        id(side, "count"),
                                        Limits.ULCER_COUNT,
                                        Fields.part(side, Leg::ulcer, Ulcer::count),
                                        value -> LegEdits.ulcer(side, "count", value))),
                number("durationWeeks", Limits.ULCER_WEEKS, Ulcer::durationWeeks),
                number("lengthCm", Limits.ULCER_CM, Ulcer::lengthCm),
                number("widthCm", Limits.ULCER_CM, Ulcer::widthCm),
                row("area", this::area),
                row(
                        "site",
                        side ->
                                fields.text(
                                        id(side, "site"),
                                        "",
                                        Fields.part(side, Leg::ulcer, Ulcer::site),
                                        text -> LegEdits.ulcer(side, "site", text))),
                flag("infected", Ulcer::infected),
                flag("atypical", Ulcer::atypical));
    }

    private FieldRow row(String field, Function<Side, Field> of) {
        return FieldRow.legs(field, messages.get("ui.entry.ulcer." + field), "", of);
    }

    private FieldRow number(String field, Range range, Function<Ulcer, @Nullable BigDecimal> get) {
        return row(
                field,
                side ->
                        fields.number(
                                id(side, field),
                                range,
                                Fields.part(side, Leg::ulcer, get),
                                value -> LegEdits.ulcer(side, field, value)));
    }

    private FieldRow flag(String field, Function<Ulcer, @Nullable Boolean> get) {
        return row(
                field,
                side ->
                        choices.flag(
                                id(side, field),
                                "",
                                Fields.part(side, Leg::ulcer, get),
                                value -> LegEdits.ulcer(side, field, value)));
    }

    /** Length times width: what it says is shown with how it was made. */
    private Field area(Side side) {
        Field none =
                choices.flag("exam.area." + side.code(), "", CeapRows.nothing(), v -> file -> file);
        return none.showing((file, answer) -> {
            BigDecimal length = Fields.part(side, Leg::ulcer, Ulcer::lengthCm).apply(file);
            BigDecimal width = Fields.part(side, Leg::ulcer, Ulcer::widthCm).apply(file);
            String text =
                    length == null || width == null
                            ? ""
                            : Formats.number(length.multiply(width)) + " cm²";
            return Field.Shown.following(text, messages.get("ui.entry.ulcer.area.why"));
        });
    }

    private static String id(Side side, String field) {
        return ExamGrids.id(side, "ulcer/" + field);
    }
}
