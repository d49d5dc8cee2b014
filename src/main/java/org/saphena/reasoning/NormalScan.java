package org.saphena.reasoning;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.DeepVeins;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Flow;
import org.saphena.clinical.IliacOutflow;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Legs;
import org.saphena.clinical.Records;
import org.saphena.clinical.ScanPosition;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;

/**
 * The case with a complete scan of one leg that found nothing: one of the answers that a missing
 * scan could give.
 */
final class NormalScan {
    private static final Segment NO_REFLUX =
            new Segment(null, Flow.ABSENT, null, null, null, null, null, null, null, null, null);

    private NormalScan() {}

    static CaseFile of(CaseFile file, Side side) {
        Map<SegmentId, Segment> segments = new EnumMap<>(SegmentId.class);
        SegmentId.core().forEach(id -> segments.put(id, NO_REFLUX));
        DuplexStudy scan =
                new DuplexStudy(
                        file.consultation().date(),
                        ScanPosition.STANDING,
                        null,
                        DeepVeins.NORMAL,
                        IliacOutflow.NORMAL,
                        segments,
                        Map.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        Legs legs = file.consultation().legs();
        Leg leg = Records.with(Objects.requireNonNull(legs.of(side)), "duplex", scan);
        return Records.with(
                file,
                "consultation",
                Records.with(file.consultation(), "legs", Records.with(legs, side.code(), leg)));
    }
}
