package org.saphena.ui.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CrampSite;
import org.saphena.clinical.Cramps;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Limits;
import org.saphena.clinical.Range;
import org.saphena.clinical.Side;
import org.saphena.editing.LegEdits;
import org.saphena.text.Messages;

/** The night cramps of each leg in detail. */
final class CrampRows {
    private final Messages messages;
    private final Fields fields;
    private final Choices choices;

    CrampRows(Messages messages) {
        this.messages = messages;
        fields = new Fields(messages);
        choices = new Choices(messages);
    }

    List<FieldRow> rows() {
        return List.of(
                number("nightsPerWeek", Limits.NIGHTS_PER_WEEK, Cramps::nightsPerWeek),
                number("sinceMonths", Limits.SINCE_MONTHS, Cramps::sinceMonths),
                flag("wakesFromSleep", Cramps::wakesFromSleep),
                number("minutes", Limits.CRAMP_MINUTES, Cramps::minutes),
                row("painScore", this::pain),
                number("crampsPerNight", Limits.CRAMPS_PER_NIGHT, Cramps::crampsPerNight),
                row("sites", this::sites),
                flag("relievedByStretching", Cramps::relievedByStretching),
                flag("sorenessAfter", Cramps::sorenessAfter),
                flag("daytimeToo", Cramps::daytimeToo),
                flag("afterNewMedication", Cramps::afterNewMedication));
    }

    private FieldRow row(String field, Function<Side, Field> of) {
        return FieldRow.legs(field, messages.get("ui.entry.cramps." + field), "", of);
    }

    private FieldRow number(String field, Range range, Function<Cramps, @Nullable BigDecimal> get) {
        return row(
                field,
                side ->
                        fields.number(
                                id(side, field),
                                range,
                                Fields.part(side, Leg::cramps, get),
                                value -> LegEdits.cramps(side, field, value)));
    }

    private FieldRow flag(String field, Function<Cramps, @Nullable Boolean> get) {
        return row(
                field,
                side ->
                        choices.flag(
                                id(side, field),
                                "",
                                Fields.part(side, Leg::cramps, get),
                                value -> LegEdits.cramps(side, field, value)));
    }

    private Field pain(Side side) {
        return fields.ten(
                id(side, "painScore"),
                Fields.part(side, Leg::cramps, Cramps::painScore),
                value -> LegEdits.cramps(side, "painScore", value));
    }

    /** Several sites can hurt: each key turns one on or off. */
    private Field sites(Side side) {
        return choices.several(
                id(side, "sites"),
                List.of(CrampSite.values()),
                Fields.part(side, Leg::cramps, Cramps::sites),
                sites -> LegEdits.cramps(side, "sites", sites.isEmpty() ? null : sites));
    }

    private static String id(Side side, String field) {
        return FieldId.leg(Section.SYMPTOMS, side, "cramps/" + field);
    }
}
