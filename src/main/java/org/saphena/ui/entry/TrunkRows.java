package org.saphena.ui.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Limits;
import org.saphena.clinical.Range;
import org.saphena.clinical.Side;
import org.saphena.clinical.Trunk;
import org.saphena.clinical.TrunkShape;
import org.saphena.editing.DuplexEdits;
import org.saphena.text.Messages;

/** The course of each superficial trunk. */
final class TrunkRows {
    private final Messages messages;
    private final Fields fields;
    private final Choices choices;

    TrunkRows(Messages messages) {
        this.messages = messages;
        fields = new Fields(messages);
        choices = new Choices(messages);
    }

    List<FieldRow> rows() {
        List<FieldRow> rows = new ArrayList<>();
        String group = messages.get("ui.entry.duplex.trunks");
        for (Trunk trunk : Trunk.values()) {
            rows.add(flag(trunk, "tortuous", group, TrunkShape::tortuous));
            rows.add(
                    number(
                            trunk,
                            "straightLengthCm",
                            Limits.STRAIGHT_LENGTH_CM,
                            TrunkShape::straightLengthCm));
            rows.add(flag(trunk, "suprafascial", "", TrunkShape::suprafascial));
            rows.add(flag(trunk, "aneurysm", "", TrunkShape::aneurysm));
            group = "";
        }
        rows.add(
                number(
                        Trunk.SSV,
                        "junctionHeightCm",
                        Limits.JUNCTION_HEIGHT_CM,
                        TrunkShape::junctionHeightCm));
        return rows;
    }

    private FieldRow row(Trunk trunk, String field, String group, Function<Side, Field> of) {
        return StudyRows.wide(
                trunk.code() + "_" + field,
                messages.get("ui.entry.duplex.trunk." + field, trunk.code()),
                group,
                of);
    }

    private FieldRow flag(
            Trunk trunk, String field, String group, Function<TrunkShape, @Nullable Boolean> get) {
        return row(
                trunk,
                field,
                group,
                side ->
                        choices.flag(
                                id(side, trunk, field),
                                "",
                                shape(side, trunk, get),
                                value -> DuplexEdits.trunk(side, trunk, field, value)));
    }

    private FieldRow number(
            Trunk trunk,
            String field,
            Range range,
            Function<TrunkShape, @Nullable BigDecimal> get) {
        return row(
                trunk,
                field,
                "",
                side ->
                        fields.number(
                                id(side, trunk, field),
                                range,
                                shape(side, trunk, get),
                                value -> DuplexEdits.trunk(side, trunk, field, value)));
    }

    private static <T> Fields.Get<T> shape(
            Side side, Trunk trunk, Function<TrunkShape, @Nullable T> get) {
        return file -> {
            DuplexStudy study = Veins.study(file, side);
            TrunkShape shape = study == null ? null : study.trunks().get(trunk);
            return shape == null ? null : get.apply(shape);
        };
    }

    private static String id(Side side, Trunk trunk, String field) {
        return Veins.studyId(side, "trunks/" + trunk.code() + "/" + field);
    }
}
