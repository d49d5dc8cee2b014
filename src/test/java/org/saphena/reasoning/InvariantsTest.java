package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.OptionStatus;
import org.saphena.exchange.CaseReader;
import org.saphena.exchange.CaseWriter;

/**
 * What must hold of every consultation holds of made-up ones; how many were looked at, and what
 * they reached, is written to {@code target/invariants.txt}.
 */
class InvariantsTest {
    private static final long SAMPLES = Long.getLong("invariant.samples", 200_000);
    private static final Path REPORT = Path.of("target/invariants.txt");

    @Test
    void holdOfMadeUpConsultations() throws IOException {
        Samples samples = new Samples();
        samples.run(0, SAMPLES);
        Map<String, Long> counts = new TreeMap<>(samples.invariants().counts());
        Files.createDirectories(REPORT.getParent());
        Files.write(
                REPORT,
                counts.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .toList(),
                StandardCharsets.UTF_8);

        assertThat(samples.invariants().wrong()).isEmpty();
        assertThat(counts.keySet()).containsAll(mustBeReached());
    }

    private static List<String> mustBeReached() {
        return Stream.of(
                        Answer.KNOWLEDGE.redFlags().stream()
                                .map(flag -> "reach: flag " + flag.code().code()),
                        Stream.of(OptionStatus.values())
                                .map(status -> "reach: evla/gsv " + status.code())
                                .filter(each ->
                                        !each.endsWith("adjunct") && !each.endsWith("interim")),
                        Stream.of(Forbidden.values()).map(each -> "reach: forbidden by " + each),
                        Stream.of(FactKind.FEASIBILITY, FactKind.SAFETY)
                                .map(kind -> "(d) blanked, " + kind),
                        Stream.of("(b) exchanged legs", "(c) filled in"))
                .flatMap(each -> each)
                .toList();
    }

    @Test
    void madeUpConsultationsCanBeWrittenAndRead() {
        for (long seed = 0; seed < 500; seed++) {
            var file = MadeVisits.of(seed).file();
            assertThat(CaseReader.read(CaseWriter.write(file))).as("seed %d", seed).isEqualTo(file);
        }
    }
}
