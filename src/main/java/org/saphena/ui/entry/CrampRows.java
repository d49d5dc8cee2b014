package org.saphena.ui.entry;

import java.util.List;
import org.saphena.clinical.CrampSite;
import org.saphena.clinical.Cramps;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Limits;
import org.saphena.clinical.Side;
import org.saphena.editing.LegEdits;
import org.saphena.text.Messages;

/** The night cramps of each leg in detail. */
final class CrampRows {
    private final Choices choices;
    private final LegPartRows<Cramps> part;

    CrampRows(Messages messages) {
        choices = new Choices(messages);
        part =
                new LegPartRows<>(
                        messages, Section.SYMPTOMS, "cramps", Leg::cramps, LegEdits::cramps);
    }

    List<FieldRow> rows() {
        return List.of(
                part.number("nightsPerWeek", Limits.NIGHTS_PER_WEEK, Cramps::nightsPerWeek),
                part.number("sinceMonths", Limits.SINCE_MONTHS, Cramps::sinceMonths),
                part.flag("wakesFromSleep", Cramps::wakesFromSleep),
                part.number("minutes", Limits.CRAMP_MINUTES, Cramps::minutes),
                part.ten("painScore", Cramps::painScore),
                part.number("crampsPerNight", Limits.CRAMPS_PER_NIGHT, Cramps::crampsPerNight),
                part.row("sites", this::sites),
                part.flag("relievedByStretching", Cramps::relievedByStretching),
                part.flag("sorenessAfter", Cramps::sorenessAfter),
                part.flag("daytimeToo", Cramps::daytimeToo),
                part.flag("afterNewMedication", Cramps::afterNewMedication));
    }

    /** Several sites can hurt: each key turns one on or off. */
    private Field sites(Side side) {
        return choices.several(
                part.id(side, "sites"),
                List.of(CrampSite.values()),
                part.of(side, Cramps::sites),
                sites -> LegEdits.cramps(side, "sites", sites.isEmpty() ? null : sites));
    }
}
