package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Flow;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;

/** The scan that found nothing was complete. */
class NormalScanTest {
    @Test
    void everySegmentOfTheProtocolIsThereWithoutReflux() {
        CaseFile file = Starts.varicose().leg("duplex", "null").file();

        CaseFile scanned = NormalScan.of(file, Side.RIGHT);

        DuplexStudy duplex =
                Objects.requireNonNull(
                        Objects.requireNonNull(scanned.consultation().legs().of(Side.RIGHT))
                                .duplex());
        assertThat(duplex.segments().keySet())
                .containsExactlyInAnyOrderElementsOf(SegmentId.core());
        assertThat(duplex.segments().values()).allMatch(segment -> segment.reflux() == Flow.ABSENT);
        assertThat(scanned.consultation().legs().of(Side.LEFT))
                .isEqualTo(file.consultation().legs().of(Side.LEFT));
    }
}
