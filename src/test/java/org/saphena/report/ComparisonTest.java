package org.saphena.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.exchange.CaseReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the clinician's summary says about the visit before. */
class ComparisonTest {
    private static final Path CASE = Path.of("src/test/resources/decided.case.json");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void scoreCrampsAndVeinsStandThenAndNow() {
        String text =
                text(
                        later(visit -> {
                            scannedAnew(visit);
                            leg(visit, "right").withObject("/vcss").put("pain", 1);
                            leg(visit, "right").withObject("/cramps").put("nightsPerWeek", 1);
                            for (String vein : new String[] {"GSV_UT", "GSV_MT", "GSV_LT"}) {
                                ObjectNode segment = leg(visit, "right").withObject(segment(vein));
                                segment.removeAll();
                                segment.put("state", "ablated");
                            }
                        }));

        assertThat(text)
                .contains("Compared with 14-Mar-2026")
                .contains("R VCSS 6 → 5. Cramps/week 4 → 1.")
                .contains("Reflux → ablated / absent: GSV upper thigh to lower thigh.")
                .contains("L VCSS 3 → 3. Cramps/week 1 → 1.");
    }

    @Test
    void whatIsNotKnownIsNotComparedWithANumber() {
        String text =
                text(
                        later(visit -> {
                            scannedAnew(visit);
                            leg(visit, "right").withObject("/vcss").putNull("pain");
                            leg(visit, "right").remove("cramps");
                            leg(visit, "right").withObject("/duplex/segments").remove("GSV_UT");
                            leg(visit, "left").remove("vcss");
                        }));

        assertThat(text)
                .contains("R VCSS 6 → ≥ 4 (9 of 10 items). Cramps/week 4 → not recorded.")
                .contains("L VCSS 3 → not recorded.")
                .contains("not known at one of the visits: 1.")
                .doesNotContain("GSV upper thigh: ");
    }

    @Test
    void aLegThatHasNoScanNowIsNotCompared() {
        assertThat(text(later(visit -> leg(visit, "left").remove("duplex"))))
                .contains("Veins not compared: no scan at one of the visits.");
    }

    @Test
    void aScanOfTheVisitBeforeIsNotComparedWithItself() {
        assertThat(text(later(visit -> {})))
                .contains("Veins not compared: both visits have the same scan.");
    }

    @Test
    void aLegThatWasNotExaminedThenIsSaidToBeSo() {
        CaseFile then = changed(visit -> visit.withObject("/consultation/legs").remove("left"));

        assertThat(text(then, later(visit -> {})))
                .contains("L this leg was not examined at that visit.");
    }

    @Test
    void withoutAVisitBeforeNothingIsCompared() {
        assertThat(text(null, later(visit -> {}))).doesNotContain("Compared with");
    }

    private static void scannedAnew(ObjectNode visit) {
        leg(visit, "right").withObject("/duplex").put("date", "2026-06-12");
        leg(visit, "left").withObject("/duplex").put("date", "2026-06-12");
    }

    private static ObjectNode leg(ObjectNode visit, String side) {
        return visit.withObject("/consultation/legs/" + side);
    }

    private static String segment(String vein) {
        return "/duplex/segments/" + vein;
    }

    private static CaseFile later(Consumer<ObjectNode> change) {
        return changed(visit -> {
            visit.withObject("/consultation").put("date", "2026-06-14");
            change.accept(visit);
        });
    }

    private static CaseFile changed(Consumer<ObjectNode> change) {
        ObjectNode visit = (ObjectNode) JSON.readTree(CASE.toFile());
        visit.remove("record");
        change.accept(visit);
        return CaseReader.read(visit.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String text(CaseFile now) {
        return text(changed(visit -> {}), now);
    }

    private static String text(@Nullable CaseFile then, CaseFile now) {
        Earlier earlier =
                then == null ? null : new Earlier(then, GeneratedVisits.assess(then, Language.EN));
        Document document =
                new ClinicianSummary(GeneratedVisits.lookup(), "Saphena 0.1.0")
                        .write(
                                now,
                                GeneratedVisits.assess(now, Language.EN),
                                earlier,
                                Language.EN,
                                Letterhead.PLAIN);
        return Pdf.text(document);
    }
}
