package org.saphena.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.*;

class PictureTest {
    @Test
    void write() throws IOException {
        Path out = Files.createDirectories(Path.of("/tmp/rp/out"));
        for (Language l : Language.values()) {
            save(out, "two", CaseFixtures.twoLegs(), l, false);
            save(out, "one", CaseFixtures.oneLeg(), l, true);
            save(out, "empty", CaseFixtures.empty(), l, false);
            save(out, "ulcer", CaseFixtures.ulcer(), l, false);
            save(out, "nodup", CaseFixtures.noDuplex(), l, false);
        }
        for (int i = 0; i < 5; i++) {
            long t = System.nanoTime();
            new ClinicianSummary(AssessmentFixtures.LOOKUP, "Saphena 0.1.0").write(CaseFixtures.twoLegs(), AssessmentFixtures.of(CaseFixtures.twoLegs(), Language.EN), Language.EN);
            System.err.println("ms " + (System.nanoTime() - t) / 1e6);
        }
    }

    private static void save(Path out, String n, CaseFile f, Language l, boolean flag) throws IOException {
        var a = flag ? AssessmentFixtures.withRedFlag(f, l) : AssessmentFixtures.of(f, l);
        long t = System.nanoTime();
        Document d = new ClinicianSummary(AssessmentFixtures.LOOKUP, "Saphena 0.1.0").write(f, a, l);
        System.err.println(n + " " + l + " pages " + d.pages() + " " + d.fileName() + " " + d.bytes().length + " ms " + (System.nanoTime() - t) / 1e6);
        Files.write(out.resolve(n + "-" + l.code() + ".pdf"), d.bytes());
    }
}
