package org.saphena.ui.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.text.Formats;
import org.saphena.text.Messages;

/** Says which further values of a vein went when it was found otherwise: they have no column. */
final class DroppedWords {
    private final Messages messages;

    DroppedWords(Messages messages) {
        this.messages = messages;
    }

    /** What the vein of a status lost by a change; empty for nothing. */
    String between(Field status, CaseFile before, CaseFile after) {
        return Veins.spot(FieldId.pointer(status.id()))
                .filter(spot -> spot.vein() instanceof SegmentId)
                .map(spot -> {
                    SegmentId vein = (SegmentId) spot.vein();
                    return lost(
                            Veins.segment(before, spot.side(), vein),
                            Veins.segment(after, spot.side(), vein));
                })
                .filter(lost -> !lost.isEmpty())
                .map(lost -> messages.get("ui.entry.duplex.dropped", String.join("; ", lost)))
                .orElse("");
    }

    private List<String> lost(@Nullable Segment was, @Nullable Segment is) {
        List<String> lost = new ArrayList<>();
        if (was != null) {
            if (was.since() != null && (is == null || is.since() == null)) {
                lost.add(named("since", Formats.date(was.since(), messages.language())));
            }
            length(lost, was, is, "thrombusLengthCm", Segment::thrombusLengthCm);
            length(lost, was, is, "thrombusToJunctionCm", Segment::thrombusToJunctionCm);
            length(lost, was, is, "stumpLengthMm", Segment::stumpLengthMm);
        }
        return lost;
    }

    private void length(
            List<String> lost,
            Segment was,
            @Nullable Segment is,
            String field,
            Function<Segment, @Nullable BigDecimal> get) {
        BigDecimal length = get.apply(was);
        if (length != null && (is == null || get.apply(is) == null)) {
            lost.add(named(field, Formats.number(length)));
        }
    }

    private String named(String field, String value) {
        return messages.get(
                "ui.entry.duplex.dropped.value", messages.get("ui.entry.extras." + field), value);
    }
}
