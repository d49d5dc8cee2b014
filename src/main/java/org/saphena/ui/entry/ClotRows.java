package org.saphena.ui.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Limits;
import org.saphena.clinical.Range;
import org.saphena.clinical.Side;
import org.saphena.clinical.SuperficialVeinThrombosis;
import org.saphena.clinical.ThrombosedVein;
import org.saphena.editing.LegEdits;
import org.saphena.text.Messages;

/** A clot in a superficial vein. */
final class ClotRows {
    private final Messages messages;
    private final Fields fields;
    private final Choices choices;

    ClotRows(Messages messages) {
        this.messages = messages;
        fields = new Fields(messages);
        choices = new Choices(messages);
    }

    List<FieldRow> rows() {
        return List.of(
                row("vein", "clot", this::vein),
                row(
                        "lengthCm",
                        "",
                        side ->
                                clotNumber(
                                        side,
                                        "lengthCm",
                                        Limits.THROMBUS_LENGTH_CM,
                                        SuperficialVeinThrombosis::lengthCm,
                                        (was, value) ->
                                                new SuperficialVeinThrombosis(
                                                        was.vein(),
                                                        value,
                                                        was.distanceToJunctionCm()))),
                row(
                        "distanceToJunctionCm",
                        "",
                        side ->
                                clotNumber(
                                        side,
                                        "distanceToJunctionCm",
                                        Limits.THROMBUS_TO_JUNCTION_CM,
                                        SuperficialVeinThrombosis::distanceToJunctionCm,
                                        (was, value) ->
                                                new SuperficialVeinThrombosis(
                                                        was.vein(), was.lengthCm(), value))));
    }

    private FieldRow row(String code, String group, Function<Side, Field> field) {
        String heading = group.isEmpty() ? "" : messages.get("ui.entry.recent.group." + group);
        return FieldRow.legs(code, messages.get("ui.entry.recent." + code), heading, field);
    }

    private Field vein(Side side) {
        return choices.oneOf(
                clotId(side, "vein"),
                "",
                List.of(ThrombosedVein.values()),
                Fields.part(side, Leg::superficialVeinThrombosis, SuperficialVeinThrombosis::vein),
                vein ->
                        file -> {
                            SuperficialVeinThrombosis was = clot(file, side);
                            return LegEdits.field(
                                            side,
                                            "superficialVeinThrombosis",
                                            vein == null
                                                    ? null
                                                    : new SuperficialVeinThrombosis(
                                                            vein,
                                                            was == null ? null : was.lengthCm(),
                                                            was == null
                                                                    ? null
                                                                    : was.distanceToJunctionCm()))
                                    .apply(file);
                        });
    }

    /** How a measure changes a clot. */
    private interface Change {
        SuperficialVeinThrombosis of(SuperficialVeinThrombosis was, @Nullable BigDecimal value);
    }

    private Field clotNumber(
            Side side,
            String field,
            Range range,
            Function<SuperficialVeinThrombosis, @Nullable BigDecimal> get,
            Change change) {
        return fields.number(
                clotId(side, field),
                range,
                Fields.part(side, Leg::superficialVeinThrombosis, get),
                value ->
                        file -> {
                            SuperficialVeinThrombosis was = clot(file, side);
                            if (was == null) {
                                if (value == null) {
                                    return file;
                                }
                                throw new Unreadable("ui.entry.fault.veinFirst");
                            }
                            return LegEdits.field(
                                            side,
                                            "superficialVeinThrombosis",
                                            change.of(was, value))
                                    .apply(file);
                        });
    }

    private static @Nullable SuperficialVeinThrombosis clot(CaseFile file, Side side) {
        return Fields.leg(side, Leg::superficialVeinThrombosis).apply(file);
    }

    private static String clotId(Side side, String field) {
        return ExamGrids.id(side, "superficialVeinThrombosis/" + field);
    }
}
