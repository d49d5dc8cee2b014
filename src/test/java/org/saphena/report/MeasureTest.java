package org.saphena.report;

import org.junit.jupiter.api.Test;
import org.saphena.clinical.*;

class MeasureTest {
    @Test
    void measure() {
        for (Language l : Language.values()) {
            CaseFile f = CaseFixtures.twoLegs();
            Context c =
                    new Context(
                            f,
                            AssessmentFixtures.of(f, l),
                            l,
                            AssessmentFixtures.LOOKUP,
                            Economy.NONE);
            Typography t = Typography.of(l);
            for (int i = 0; i < 3; i++) {
                var layout =
                        new SummaryLayout(
                                new Composer(
                                                c.with(Economy.values()[i]),
                                                "7K3Q-M2XA",
                                                "Saphena 0.1.0")
                                        .compose(),
                                MapFigure.of(c, SummaryLayout.mapWidth()),
                                i == 2 ? t.tight() : t,
                                l);
                var flow = layout.flow();
                byte[] b =
                        org.saphena.report.pdf.PdfWriter.write(
                                flow,
                                new org.saphena.report.pdf.Imprint(
                                        "t",
                                        "p",
                                        l,
                                        java.time.OffsetDateTime.parse("2026-01-01T00:00:00Z"),
                                        1),
                                layout.footer());
                try {
                    java.nio.file.Files.write(
                            java.nio.file.Path.of("/tmp/rp/out/step" + i + "-" + l.code() + ".pdf"),
                            b);
                } catch (java.io.IOException e) {
                    throw new RuntimeException(e);
                }
                System.err.println(
                        l + " step " + i + " pages " + flow.pages() + " left " + flow.left());
            }
        }
    }
}
