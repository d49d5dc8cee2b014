package org.saphena.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Coded;
import org.saphena.clinical.DeepVeins;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.IliacOutflow;
import org.saphena.clinical.Provocation;
import org.saphena.clinical.ScanPosition;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.clinical.Trunk;
import org.saphena.clinical.TrunkShape;
import org.saphena.editing.DuplexEdits;
import org.saphena.text.Messages;

/** The study as a whole, and the shape of the trunks. Every field has one cell for each leg. */
final class StudyRows {
    private final EntryViewModel model;
    private final Messages messages;
    private final Fields fields;

    StudyRows(EntryViewModel model) {
        this.model = model;
        messages = model.texts().now();
        fields = new Fields(messages);
    }

    /** How the scan was done; these come first. */
    List<FieldRow> conditions() {
        String group = messages.get("ui.entry.duplex.study");
        return List.of(
                row("date", group, this::date),
                row(
                        "position",
                        "",
                        side ->
                                oneOf(
                                        side,
                                        "position",
                                        ScanPosition.values(),
                                        DuplexStudy::position)),
                row(
                        "provocation",
                        "",
                        side ->
                                oneOf(
                                        side,
                                        "provocation",
                                        Provocation.values(),
                                        DuplexStudy::provocation)));
    }

    /** What is said about the scan as a whole. */
    List<FieldRow> summary() {
        String group = messages.get("ui.entry.duplex.summary");
        return List.of(
                row(
                        "deepVeins",
                        group,
                        side ->
                                oneOf(
                                        side,
                                        "deepVeins",
                                        DeepVeins.values(),
                                        DuplexStudy::deepVeins)),
                row(
                        "iliacOutflow",
                        "",
                        side ->
                                oneOf(
                                        side,
                                        "iliacOutflow",
                                        IliacOutflow.values(),
                                        DuplexStudy::iliacOutflow)),
                row(
                        "neovascularisation",
                        "",
                        side -> flag(side, "neovascularisation", DuplexStudy::neovascularisation)));
    }

    FieldRow reviewed(String field, String group) {
        return row(
                field,
                group,
                side ->
                        flag(
                                side,
                                field,
                                field.equals("varicesReviewed")
                                        ? DuplexStudy::varicesReviewed
                                        : DuplexStudy::perforatorsReviewed));
    }

    private FieldRow row(String code, String group, Function<Side, Field> field) {
        return FieldRow.of(
                code,
                messages.get("ui.entry.duplex." + code),
                group,
                field.apply(Side.RIGHT),
                null,
                null,
                field.apply(Side.LEFT),
                null,
                null);
    }

    private Field date(Side side) {
        return fields.date(
                id(side, "date"),
                "",
                study(side, DuplexStudy::date),
                input ->
                        input.isEmpty()
                                ? file -> file
                                : DuplexEdits.field(
                                        side,
                                        "date",
                                        DateText.parse(
                                                input,
                                                model.draftProperty().get().consultation().date(),
                                                messages.language())));
    }

    private <E extends Coded> Field oneOf(
            Side side, String field, E[] values, Function<DuplexStudy, @Nullable E> get) {
        return fields.oneOf(
                id(side, field),
                "",
                List.of(values),
                study(side, get),
                value -> DuplexEdits.field(side, field, value));
    }

    private Field flag(Side side, String field, Function<DuplexStudy, @Nullable Boolean> get) {
        return fields.flag(
                id(side, field),
                "",
                study(side, get),
                value -> DuplexEdits.field(side, field, value));
    }

    private static <T> Fields.Get<T> study(Side side, Function<DuplexStudy, @Nullable T> get) {
        return file -> {
            DuplexStudy study = Veins.study(file, side);
            return study == null ? null : get.apply(study);
        };
    }

    /** The course of each trunk, and how deep its segments lie. */
    List<FieldRow> trunks() {
        List<FieldRow> rows = new ArrayList<>();
        String group = messages.get("ui.entry.duplex.trunks");
        for (Trunk trunk : Trunk.values()) {
            rows.add(
                    trunkRow(
                            trunk,
                            "tortuous",
                            group,
                            side -> shapeFlag(side, trunk, "tortuous", TrunkShape::tortuous)));
            rows.add(trunkRow(trunk, "straightLengthCm", "", side -> straightLength(side, trunk)));
            rows.add(
                    trunkRow(
                            trunk,
                            "suprafascial",
                            "",
                            side ->
                                    shapeFlag(
                                            side,
                                            trunk,
                                            "suprafascial",
                                            TrunkShape::suprafascial)));
            group = "";
        }
        String depths = messages.get("ui.entry.duplex.depths");
        for (SegmentId vein : trunkSegments()) {
            rows.add(
                    FieldRow.of(
                            "DEPTH_" + vein.code(),
                            messages.get("ui.vein." + vein.code()),
                            depths,
                            depth(Side.RIGHT, vein),
                            null,
                            null,
                            depth(Side.LEFT, vein),
                            null,
                            null));
            depths = "";
        }
        return rows;
    }

    private static List<SegmentId> trunkSegments() {
        return Stream.of(SegmentId.values()).filter(vein -> vein.trunk().isPresent()).toList();
    }

    private FieldRow trunkRow(Trunk trunk, String field, String group, Function<Side, Field> of) {
        return FieldRow.of(
                trunk.code() + "_" + field,
                messages.get("ui.entry.duplex.trunk." + field, trunk.code()),
                group,
                of.apply(Side.RIGHT),
                null,
                null,
                of.apply(Side.LEFT),
                null,
                null);
    }

    private Field shapeFlag(
            Side side, Trunk trunk, String field, Function<TrunkShape, @Nullable Boolean> get) {
        return fields.flag(
                id(side, trunk.code() + "." + field),
                "",
                file -> {
                    TrunkShape shape = shape(file, side, trunk);
                    return shape == null ? null : get.apply(shape);
                },
                value -> DuplexEdits.trunk(side, trunk, field, value));
    }

    private Field straightLength(Side side, Trunk trunk) {
        return fields.number(
                id(side, trunk.code() + ".straightLengthCm"),
                "",
                "cm",
                file -> {
                    TrunkShape shape = shape(file, side, trunk);
                    return shape == null ? null : shape.straightLengthCm();
                },
                value -> DuplexEdits.trunk(side, trunk, "straightLengthCm", value));
    }

    private Field depth(Side side, SegmentId vein) {
        return fields.number(
                id(side, vein.code() + ".depthMm"),
                "",
                "mm",
                file -> {
                    Segment segment = Veins.segment(file, side, vein);
                    return segment == null ? null : segment.depthMm();
                },
                value -> DuplexEdits.segmentField(side, vein, "depthMm", value));
    }

    private static @Nullable TrunkShape shape(CaseFile file, Side side, Trunk trunk) {
        DuplexStudy study = Veins.study(file, side);
        return study == null ? null : study.trunks().get(trunk);
    }

    private static String id(Side side, String field) {
        return "duplex." + side.code() + "." + field;
    }
}
