package org.saphena.reasoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.DeepVeins;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.text.Formats;

/** Deep segments that reflux although the deep veins are summarised as normal. */
final class DeepContradictions {
    private DeepContradictions() {}

    static List<Contradiction> of(CaseFile file, Evaluator evaluator) {
        List<Contradiction> found = new ArrayList<>();
        for (Side side : file.consultation().legs().examined()) {
            Scene leg = Scene.person(file).leg(side);
            DuplexStudy duplex = leg.duplex();
            if (duplex == null || duplex.deepVeins() != DeepVeins.NORMAL) {
                continue;
            }
            for (SegmentId id : duplex.segments().keySet()) {
                if (id.isDeep() && evaluator.holds("segment.refluxing", leg.segment(id))) {
                    found.add(contradiction(leg, side, id));
                }
            }
        }
        return List.copyOf(found);
    }

    private static Contradiction contradiction(Scene leg, Side side, SegmentId id) {
        String pointer =
                "/consultation/legs/"
                        + side.code()
                        + "/duplex/segments/"
                        + id.code()
                        + "/refluxSeconds";
        BigDecimal seconds = leg.segment(id).segmentRecord().refluxSeconds();
        return new Contradiction(
                pointer,
                seconds == null ? "" : Formats.number(seconds) + " s",
                DeepVeins.NORMAL.code());
    }
}
