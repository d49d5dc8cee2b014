package org.saphena.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Flow;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SegmentState;
import org.saphena.clinical.Side;
import org.saphena.editing.DuplexEdits;
import org.saphena.editing.Edit;
import org.saphena.text.Messages;
import org.saphena.ui.control.GridColumn;
import org.saphena.ui.control.Outcome;

/** The duplex study of both legs in scan order: status, mm and s of every vein. */
final class DuplexGrid {
    private static final double STATUS_EM = 9.2;
    private static final double NUMBER_EM = 3.2;

    private final EntryViewModel model;
    private final Messages messages;
    private final Fields fields;
    private final StudyRows study;

    DuplexGrid(EntryViewModel model) {
        this.model = model;
        messages = model.texts().now();
        fields = new Fields(messages);
        study = new StudyRows(model);
    }

    FieldGrid grid() {
        List<FieldRow> rows = new ArrayList<>(study.conditions());
        String core = messages.get("ui.entry.duplex.core");
        for (SegmentId vein : SegmentId.core()) {
            rows.add(segment(vein, core));
            core = "";
        }
        rows.add(study.reviewed("perforatorsReviewed", messages.get("ui.scan.perforators")));
        Stream.of(PerforatorSite.values()).map(this::perforator).forEach(rows::add);
        rows.add(study.reviewed("varicesReviewed", messages.get("ui.scan.tributaries")));
        Stream.of(SegmentId.values())
                .filter(SegmentId::isTributary)
                .map(vein -> segment(vein, ""))
                .forEach(rows::add);
        rows.addAll(study.summary());
        rows.addAll(study.trunks());
        return new FieldGrid(
                model,
                columns(),
                rows,
                new Rest(
                        messages.get("ui.entry.duplex.rest"),
                        side -> restNormal(side.orElseThrow())));
    }

    private List<GridColumn> columns() {
        return Stream.of(Side.values())
                .flatMap(side ->
                        Stream.of(
                                column(side, messages.get("ui.scan.status"), STATUS_EM),
                                column(side, "mm", NUMBER_EM),
                                column(side, "s", NUMBER_EM)))
                .toList();
    }

    private static GridColumn column(Side side, String title, double em) {
        return new GridColumn(Optional.of(side), title, em);
    }

    private FieldRow segment(SegmentId vein, String group) {
        return FieldRow.of(
                vein.code(),
                messages.get("ui.vein." + vein.code()),
                group,
                new VeinField(messages, Side.RIGHT, vein).field(),
                diameter(Side.RIGHT, vein),
                seconds(Side.RIGHT, vein),
                new VeinField(messages, Side.LEFT, vein).field(),
                diameter(Side.LEFT, vein),
                seconds(Side.LEFT, vein));
    }

    private Field diameter(Side side, SegmentId vein) {
        return fields.number(
                id(side, vein, "diameterMm"),
                messages.get("ui.entry.duplex.diameter"),
                messages.get("ui.entry.duplex.millimetres"),
                file -> {
                    Segment segment = Veins.segment(file, side, vein);
                    return segment == null ? null : segment.diameterMm();
                },
                value -> DuplexEdits.segmentField(side, vein, "diameterMm", value));
    }

    /** A measured time takes the place of the letter, and of the group entry. */
    private Field seconds(Side side, SegmentId vein) {
        return fields.number(
                id(side, vein, "refluxSeconds"),
                messages.get("ui.entry.duplex.reflux"),
                messages.get("ui.entry.duplex.seconds"),
                file -> {
                    Segment segment = Veins.segment(file, side, vein);
                    return segment == null ? null : segment.refluxSeconds();
                },
                value -> {
                    Edit time = DuplexEdits.segmentField(side, vein, "refluxSeconds", value);
                    return value == null
                            ? time
                            : time.then(DuplexEdits.segmentField(side, vein, "reflux", null))
                                    .then(DuplexEdits.segmentField(side, vein, "groupEntry", null));
                });
    }

    private FieldRow perforator(PerforatorSite site) {
        PerforatorFields right = new PerforatorFields(messages, Side.RIGHT, site);
        PerforatorFields left = new PerforatorFields(messages, Side.LEFT, site);
        return FieldRow.of(
                site.code(),
                messages.get("ui.vein." + site.code()),
                "",
                right.status(),
                right.diameter(fields),
                right.seconds(fields),
                left.status(),
                left.diameter(fields),
                left.seconds(fields));
    }

    /** Never over what was typed, never perforators or varices, never without a position. */
    private Outcome restNormal(Side side) {
        CaseFile file = model.draftProperty().get();
        @Nullable DuplexStudy scan = Veins.study(file, side);
        if (scan == null || scan.position() == null) {
            return new Outcome.Refused(messages.get("ui.entry.duplex.rest.noPosition"));
        }
        List<SegmentId> open =
                SegmentId.core().stream()
                        .filter(vein -> !scan.segments().containsKey(vein))
                        .toList();
        Segment normal = Veins.found(SegmentState.PATENT, Flow.ABSENT, null, true);
        Edit together =
                open.stream()
                        .map(vein -> DuplexEdits.segment(side, vein, normal))
                        .reduce(each -> each, Edit::then);
        Outcome outcome =
                model.apply("duplex.rest", "", messages.get("ui.entry.duplex.core"), together);
        return outcome instanceof Outcome.Written
                ? new Outcome.Written(messages.get("ui.entry.duplex.rest.done", open.size()))
                : outcome;
    }

    private static String id(Side side, SegmentId vein, String field) {
        return "duplex." + side.code() + "." + vein.code() + "." + field;
    }
}
