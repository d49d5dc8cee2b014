package org.saphena.ui.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Arterial;
import org.saphena.clinical.Girth;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Limits;
import org.saphena.clinical.Pulses;
import org.saphena.clinical.Range;
import org.saphena.clinical.Side;
import org.saphena.editing.LegEdits;
import org.saphena.text.Messages;

/** The arteries of each leg, and its girth. */
final class ArteryRows {
    private static final int INDEX_DECIMALS = 2;

    private final Messages messages;
    private final Fields fields;
    private final Choices choices;

    ArteryRows(Messages messages) {
        this.messages = messages;
        fields = new Fields(messages);
        choices = new Choices(messages);
    }

    List<FieldRow> rows() {
        return List.of(
                artery("abi", Limits.ABI, Arterial::abi, INDEX_DECIMALS),
                ExamGrids.row(messages, "pulses", this::pulses),
                artery(
                        "anklePressureMmHg",
                        Limits.ANKLE_PRESSURE_MMHG,
                        Arterial::anklePressureMmHg,
                        0),
                artery("toePressureMmHg", Limits.TOE_PRESSURE_MMHG, Arterial::toePressureMmHg, 0),
                artery(
                        "toeBrachialIndex",
                        Limits.TOE_BRACHIAL_INDEX,
                        Arterial::toeBrachialIndex,
                        INDEX_DECIMALS),
                artery(
                        "claudicationMetres",
                        Limits.CLAUDICATION_METRES,
                        Arterial::claudicationMetres,
                        0),
                girth("ankle", Limits.ANKLE_GIRTH_CM, Girth::ankle),
                girth("calf", Limits.CALF_GIRTH_CM, Girth::calf));
    }

    private FieldRow artery(
            String field, Range range, Function<Arterial, @Nullable BigDecimal> get, int decimals) {
        return ExamGrids.row(
                messages,
                field,
                side ->
                        fields.number(
                                        ExamGrids.id(side, "arterial/" + field),
                                        range,
                                        Fields.part(side, Leg::arterial, get),
                                        value -> LegEdits.arterial(side, field, value))
                                .aligned(decimals));
    }

    private Field pulses(Side side) {
        return choices.oneOf(
                ExamGrids.id(side, "arterial/pedalPulses"),
                "",
                List.of(Pulses.values()),
                Fields.part(side, Leg::arterial, Arterial::pedalPulses),
                value -> LegEdits.arterial(side, "pedalPulses", value));
    }

    private FieldRow girth(String field, Range range, Function<Girth, @Nullable BigDecimal> get) {
        return ExamGrids.row(
                messages,
                field + "Girth",
                side ->
                        fields.number(
                                        ExamGrids.id(side, "girthCm/" + field),
                                        range,
                                        Fields.part(side, Leg::girthCm, get),
                                        value -> LegEdits.girth(side, field, value))
                                .aligned(1));
    }
}
