package org.saphena.ui.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Limits;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinId;
import org.saphena.editing.DuplexEdits;
import org.saphena.editing.Edit;
import org.saphena.settings.ScanProtocol;
import org.saphena.text.Messages;
import org.saphena.ui.control.GridColumn;
import org.saphena.ui.control.Outcome;

/** The duplex study of both legs in scan order: status, mm and s of every vein. */
final class DuplexGrid {
    private static final double STATUS_EM = 11.8;
    private static final double NUMBER_EM = 3.4;
    private static final int DECIMALS = 1;

    private final EntryViewModel model;
    private final Messages messages;
    private final Fields fields;
    private final Recall recall;

    DuplexGrid(EntryViewModel model) {
        this(model, new Recall(model, new EarlierMap()));
    }

    /**
     * @param recall what an earlier scan found
     */
    DuplexGrid(EntryViewModel model, Recall recall) {
        this.model = model;
        this.recall = recall;
        messages = model.texts().now();
        fields = new Fields(messages);
    }

    FieldGrid grid() {
        StudyRows study = new StudyRows(messages);
        List<FieldRow> rows = new ArrayList<>(study.conditions());
        ScanProtocol scan = model.tools().scan().getValue();
        rows.addAll(segments(scan.set(), messages.get("ui.entry.duplex.core")));
        rows.addAll(segments(scan.leftOpen(), messages.get("ui.entry.duplex.leftOpen")));
        rows.add(study.perforatorsReviewed());
        Stream.of(PerforatorSite.values()).map(this::perforator).forEach(rows::add);
        rows.add(study.varicesReviewed());
        rows.addAll(
                segments(
                        Stream.of(SegmentId.values()).filter(SegmentId::isTributary).toList(), ""));
        rows.addAll(study.summary());
        rows.addAll(new TrunkRows(messages).rows());
        DuplexBulk bulk = new DuplexBulk(model);
        return new FieldGrid(
                model,
                columns(),
                rows,
                Bulk.rest(
                        messages.get("ui.entry.duplex.rest"),
                        (row, side) -> bulk.restNormal(side.orElseThrow())),
                Bulk.restAll((row, side) -> bulk.restNormal(side.orElseThrow())),
                Bulk.mirror(
                        messages.get("ui.entry.duplex.mirror"),
                        messages.get("ui.entry.duplex.mirror.question"),
                        (row, side) -> bulk.mirror()),
                Bulk.extras(
                        messages.get("ui.entry.duplex.extras"),
                        (row, side) -> extras(rows.get(row), side.orElseThrow())));
    }

    private Outcome extras(FieldRow row, Side side) {
        return Veins.of(row.head().code())
                .map(vein -> {
                    model.extrasProperty().set(Optional.of(new EntryViewModel.Spot(side, vein)));
                    return Outcome.WRITTEN;
                })
                .orElse(new Outcome.Refused(messages.get("ui.entry.duplex.extras.none")));
    }

    private List<GridColumn> columns() {
        return Stream.of(Side.values())
                .flatMap(side ->
                        Stream.of(
                                column(side, "", STATUS_EM),
                                column(side, "mm", NUMBER_EM),
                                column(side, "s", NUMBER_EM)))
                .toList();
    }

    private static GridColumn column(Side side, String title, double em) {
        return new GridColumn(Optional.of(side), title, em);
    }

    /** One row for each, the first with the sub-heading. */
    private List<FieldRow> segments(List<SegmentId> veins, String group) {
        List<FieldRow> rows = new ArrayList<>();
        veins.forEach(vein -> rows.add(segment(vein, rows.isEmpty() ? group : "")));
        return rows;
    }

    private FieldRow segment(SegmentId vein, String group) {
        return veins(
                vein,
                group,
                new VeinField(messages, Side.RIGHT, vein).field(),
                diameter(Side.RIGHT, vein),
                seconds(Side.RIGHT, vein),
                new VeinField(messages, Side.LEFT, vein).field(),
                diameter(Side.LEFT, vein),
                seconds(Side.LEFT, vein));
    }

    private FieldRow veins(VeinId vein, String group, Field... both) {
        String name = messages.get("ui.vein." + vein.code());
        return recall.row(FieldRow.of(vein.code(), name, group, both));
    }

    private Field diameter(Side side, SegmentId vein) {
        return fields.number(
                        Veins.segmentId(side, vein, "diameterMm"),
                        messages.get("ui.entry.duplex.diameter"),
                        messages.get("ui.entry.duplex.millimetres"),
                        Limits.diameterMm(vein),
                        file -> {
                            Segment segment = Veins.segment(file, side, vein);
                            return segment == null ? null : segment.diameterMm();
                        },
                        value -> DuplexEdits.segmentField(side, vein, "diameterMm", value))
                .aligned(DECIMALS);
    }

    /** A measured time takes the place of the letter, and of the group entry. */
    private Field seconds(Side side, SegmentId vein) {
        Field field =
                fields.number(
                                Veins.segmentId(side, vein, "refluxSeconds"),
                                messages.get("ui.entry.duplex.reflux"),
                                messages.get("ui.entry.duplex.seconds"),
                                Limits.REFLUX_SECONDS,
                                file -> {
                                    Segment segment = Veins.segment(file, side, vein);
                                    return segment == null ? null : segment.refluxSeconds();
                                },
                                value -> time(side, vein, value))
                        .aligned(DECIMALS);
        return field.showing((file, answer) -> {
            Field.Shown shown = field.show().apply(file, answer);
            return Veins.isBorderline(answer, side, vein)
                    ? shown.noting(messages.get("ui.entry.duplex.borderline.note"))
                    : shown;
        });
    }

    private static Edit time(Side side, SegmentId vein, @Nullable BigDecimal value) {
        Edit time = DuplexEdits.segmentField(side, vein, "refluxSeconds", value);
        return value == null
                ? time
                : time.then(DuplexEdits.segmentField(side, vein, "reflux", null))
                        .then(DuplexEdits.segmentField(side, vein, "groupEntry", null));
    }

    private FieldRow perforator(PerforatorSite site) {
        PerforatorFields right = new PerforatorFields(messages, Side.RIGHT, site);
        PerforatorFields left = new PerforatorFields(messages, Side.LEFT, site);
        return veins(
                site,
                "",
                right.status(),
                right.diameter(fields),
                right.seconds(fields),
                left.status(),
                left.diameter(fields),
                left.seconds(fields));
    }
}
