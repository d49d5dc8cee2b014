package org.saphena.report;

import java.util.List;
import java.util.stream.Collectors;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Trunk;

/** Names neighbouring segments of a trunk by the first and the last. */
final class VeinRuns {
    private static final int WORTH_IT = 3;

    private final Context context;

    VeinRuns(Context context) {
        this.context = context;
    }

    /** The text with every list of three or more neighbours that it holds in this short form. */
    String shortened(String text) {
        String shorter = text;
        for (Trunk trunk : Trunk.values()) {
            List<SegmentId> segments = SegmentId.of(trunk);
            for (int length = segments.size(); length >= WORTH_IT; length--) {
                for (int from = 0; from + length <= segments.size(); from++) {
                    List<SegmentId> run = segments.subList(from, from + length);
                    shorter = shorter.replace(listed(run), named(run));
                }
            }
        }
        return shorter;
    }

    private String listed(List<SegmentId> run) {
        return run.stream().map(context::word).collect(Collectors.joining(", "));
    }

    /** What both names begin with is said once. */
    private String named(List<SegmentId> run) {
        String first = context.word(run.getFirst());
        String last = context.word(run.getLast());
        int same = first.indexOf(' ') + 1;
        boolean shared = same > 0 && last.startsWith(first.substring(0, same));
        return context.text("veins.run", first, shared ? last.substring(same) : last);
    }
}
