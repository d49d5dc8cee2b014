package org.saphena.ui.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Limits;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.Range;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.clinical.Trunk;
import org.saphena.clinical.TrunkShape;
import org.saphena.clinical.VeinId;
import org.saphena.editing.DuplexEdits;
import org.saphena.text.Messages;

/** What F2 opens about one vein: everything that has no column in the grid. */
final class VeinExtras {
    private static final double CELL_EM = 9;

    private final EntryViewModel model;
    private final Messages messages;
    private final Fields fields;
    private final Choices choices;

    VeinExtras(EntryViewModel model) {
        this.model = model;
        messages = model.texts().now();
        fields = new Fields(messages);
        choices = new Choices(messages);
    }

    /** The fields of one vein of one leg. */
    FieldGrid grid(Side side, VeinId vein) {
        return new FieldGrid(model, FieldGrid.person(CELL_EM), rows(side, vein));
    }

    List<FieldRow> rows(Side side, VeinId vein) {
        return switch (vein) {
            case SegmentId segment -> segmentRows(side, segment);
            case PerforatorSite site ->
                    List.of(
                            row(
                                    "nearUlcerOrSkinChange",
                                    new PerforatorFields(messages, side, site)
                                            .nearSkinChange(choices)));
            default -> List.of();
        };
    }

    private FieldRow row(String code, Field field) {
        return FieldRow.of(code, messages.get("ui.entry.extras." + code), "", field);
    }

    private List<FieldRow> segmentRows(Side side, SegmentId vein) {
        List<FieldRow> rows = new ArrayList<>();
        rows.add(number(side, vein, "depthMm", Limits.DEPTH_MM, Segment::depthMm));
        rows.add(row("tortuous", flag(side, vein, "tortuous", Segment::tortuous)));
        vein.trunk().ifPresent(trunk -> rows.add(row("suprafascial", suprafascial(side, trunk))));
        rows.add(
                row(
                        "since",
                        fields.since(
                                Veins.segmentId(side, vein, "since"),
                                "",
                                segment(side, vein, Segment::since),
                                value -> DuplexEdits.segmentField(side, vein, "since", value))));
        rows.add(
                number(
                        side,
                        vein,
                        "thrombusLengthCm",
                        Limits.THROMBUS_LENGTH_CM,
                        Segment::thrombusLengthCm));
        rows.add(
                number(
                        side,
                        vein,
                        "thrombusToJunctionCm",
                        Limits.THROMBUS_TO_JUNCTION_CM,
                        Segment::thrombusToJunctionCm));
        rows.add(
                number(
                        side,
                        vein,
                        "stumpLengthMm",
                        Limits.STUMP_LENGTH_MM,
                        Segment::stumpLengthMm));
        return rows;
    }

    private FieldRow number(
            Side side,
            SegmentId vein,
            String field,
            Range range,
            Function<Segment, @Nullable BigDecimal> get) {
        return row(
                field,
                fields.number(
                        Veins.segmentId(side, vein, field),
                        range,
                        segment(side, vein, get),
                        value -> DuplexEdits.segmentField(side, vein, field, value)));
    }

    private Field flag(
            Side side, SegmentId vein, String field, Function<Segment, @Nullable Boolean> get) {
        return choices.flag(
                Veins.segmentId(side, vein, field),
                "",
                segment(side, vein, get),
                value -> DuplexEdits.segmentField(side, vein, field, value));
    }

    /** In or out of the fascia is a property of the trunk. */
    private Field suprafascial(Side side, Trunk trunk) {
        return choices.flag(
                Veins.studyId(side, "trunks/" + trunk.code() + "/suprafascial"),
                trunk.code(),
                file ->
                        Optional.ofNullable(Veins.study(file, side))
                                .map(study -> study.trunks().get(trunk))
                                .map(TrunkShape::suprafascial)
                                .orElse(null),
                value -> DuplexEdits.trunk(side, trunk, "suprafascial", value));
    }

    private static <T> Fields.Get<T> segment(
            Side side, SegmentId vein, Function<Segment, @Nullable T> get) {
        return file -> {
            Segment segment = Veins.segment(file, side, vein);
            return segment == null ? null : get.apply(segment);
        };
    }
}
