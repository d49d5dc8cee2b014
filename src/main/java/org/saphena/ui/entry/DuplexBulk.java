package org.saphena.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Flow;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SegmentState;
import org.saphena.clinical.Side;
import org.saphena.editing.DuplexEdits;
import org.saphena.editing.Edit;
import org.saphena.text.Messages;
import org.saphena.ui.control.Outcome;

/** The keys that set many segments: never over what was typed, never perforators or varices. */
final class DuplexBulk {
    private final EntryViewModel model;
    private final Messages messages;

    DuplexBulk(EntryViewModel model) {
        this.model = model;
        messages = model.texts().now();
    }

    /**
     * Everything of the clinic's protocol that is still empty, once it is known how and by whom was
     * scanned.
     */
    Outcome restNormal(Side side) {
        @Nullable DuplexStudy scan = study(side);
        if (scan == null || !isConducted(scan)) {
            return new Outcome.Refused(messages.get("ui.entry.duplex.rest.noPosition"));
        }
        List<SegmentId> open = open(scan);
        Outcome outcome =
                model.apply(
                        FieldId.leg(Section.DUPLEX, side, "duplex/segments"),
                        "",
                        messages.get("ui.entry.duplex.rest.name", messages.of(side), open.size()),
                        normal(side, open));
        return done(outcome, side, open, "ui.entry.duplex.rest.done", "group");
    }

    /**
     * From the right leg to the left: how was scanned, and the segments that are normal without a
     * measurement, once it is known how and by whom the left leg was scanned. A measured value
     * belongs to its leg and is never copied.
     */
    Outcome mirror() {
        @Nullable DuplexStudy right = study(Side.RIGHT);
        if (right == null) {
            return new Outcome.Refused(messages.get("ui.entry.duplex.mirror.none"));
        }
        @Nullable DuplexStudy left = study(Side.LEFT);
        CaseFile told = conditions(right, left).apply(model.draftProperty().get());
        if (!isConducted(Objects.requireNonNull(Veins.study(told, Side.LEFT)))) {
            return new Outcome.Refused(messages.get("ui.entry.duplex.rest.noPosition"));
        }
        List<SegmentId> normal =
                SegmentId.core().stream()
                        .filter(vein -> isPlainNormal(right.segments().get(vein)))
                        .filter(vein -> left == null || !left.segments().containsKey(vein))
                        .toList();
        Edit edit = conditions(right, left).then(normal(Side.LEFT, normal));
        Outcome outcome =
                model.apply(
                        FieldId.leg(Section.DUPLEX, Side.LEFT, "duplex"),
                        "",
                        messages.get("ui.entry.duplex.mirror"),
                        edit);
        return done(outcome, Side.LEFT, normal, "ui.entry.duplex.mirror.done", "copied");
    }

    private Outcome done(
            Outcome outcome, Side side, List<SegmentId> veins, String key, String why) {
        if (outcome instanceof Outcome.Refused) {
            return outcome;
        }
        veins.forEach(vein -> model.progress().mark(Veins.segmentId(side, vein, "state"), why));
        return new Outcome.Written(messages.get(key, veins.size()));
    }

    private List<SegmentId> open(DuplexStudy scan) {
        return model.tools().scan().getValue().set().stream()
                .filter(vein -> !scan.segments().containsKey(vein))
                .toList();
    }

    private static Edit normal(Side side, List<SegmentId> veins) {
        Segment normal = Veins.found(SegmentState.PATENT, Flow.ABSENT, null, true);
        return veins.stream()
                .map(vein -> DuplexEdits.segment(side, vein, normal))
                .reduce(file -> file, Edit::then);
    }

    /** Open and without reflux, by letter alone. */
    private static boolean isPlainNormal(@Nullable Segment segment) {
        return segment != null
                && segment.stateOrPatent() == SegmentState.PATENT
                && segment.reflux() == Flow.ABSENT
                && segment.refluxSeconds() == null
                && segment.diameterMm() == null;
    }

    private static boolean isConducted(DuplexStudy scan) {
        return scan.position() != null && scan.operator() != null;
    }

    private static Edit conditions(DuplexStudy right, @Nullable DuplexStudy left) {
        List<Edit> edits = new ArrayList<>();
        edits.add(left == null ? field("date", right.date()) : file -> file);
        edits.add(missing("position", right.position(), left == null ? null : left.position()));
        edits.add(
                missing(
                        "provocation",
                        right.provocation(),
                        left == null ? null : left.provocation()));
        edits.add(missing("operator", right.operator(), left == null ? null : left.operator()));
        edits.add(missing("device", right.device(), left == null ? null : left.device()));
        return edits.stream().reduce(file -> file, Edit::then);
    }

    private static Edit missing(String name, @Nullable Object right, @Nullable Object left) {
        return right == null || left != null ? file -> file : field(name, right);
    }

    private static Edit field(String name, Object value) {
        return DuplexEdits.field(Side.LEFT, name, value);
    }

    private @Nullable DuplexStudy study(Side side) {
        CaseFile file = model.draftProperty().get();
        return Veins.study(file, side);
    }
}
