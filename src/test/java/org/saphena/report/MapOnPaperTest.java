package org.saphena.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinId;
import org.saphena.clinical.VeinStatus;
import org.saphena.exchange.RandomCases;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.LegAssessment;
import org.saphena.veinmap.Drawing;
import org.saphena.veinmap.Layout;

/** The map on paper draws what the grid shows, vein by vein. */
class MapOnPaperTest {
    private static final int STUDIES = 1_000;

    @Test
    void everyStatusOfTheGridIsTheOneThatIsDrawn() {
        int scans = 0;
        for (long seed = 0; scans < STUDIES; seed++) {
            CaseFile file = RandomCases.of(seed);
            Assessment answer = GeneratedVisits.assess(file, Language.EN);
            Drawing drawing = MapFigure.drawing(file, answer, Language.EN, Layout.DETAILED);
            for (Side side : Side.values()) {
                assertThat(drawn(drawing, side))
                        .as("%d %s", seed, side)
                        .isEqualTo(expected(file, answer, side));
                scans += hasScan(file, side) ? 1 : 0;
            }
        }
    }

    private static List<String> drawn(Drawing drawing, Side side) {
        List<String> drawn = new ArrayList<>();
        drawing.veins().stream()
                .filter(vein -> vein.side() == side)
                .sorted(Comparator.comparing(vein -> vein.vein().code()))
                .forEach(vein -> drawn.add(line(vein.vein(), vein.status())));
        return drawn;
    }

    /** The veins of the answer; without a scan the core protocol as not examined. */
    private static List<String> expected(CaseFile file, Assessment answer, Side side) {
        LegAssessment leg = answer.legs().get(side);
        if (leg == null || !leg.assessable() || !hasScan(file, side)) {
            return SegmentId.core().stream()
                    .map(vein -> line(vein, VeinStatus.NOT_EXAMINED))
                    .sorted()
                    .toList();
        }
        List<String> expected = new ArrayList<>();
        leg.veins().stream()
                .filter(vein -> vein.status() != VeinStatus.NONE)
                .sorted(Comparator.comparing(vein -> vein.vein().code()))
                .forEach(vein -> expected.add(line(vein.vein(), vein.status())));
        return expected;
    }

    private static boolean hasScan(CaseFile file, Side side) {
        var leg = file.consultation().legs().of(side);
        return leg != null && leg.duplex() != null;
    }

    private static String line(VeinId vein, VeinStatus status) {
        return vein.code() + " " + status.code();
    }
}
