package org.saphena.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.exchange.CaseReader;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.reasoning.Assessment;
import org.saphena.report.Document;
import org.saphena.service.Consultations;
import org.saphena.service.LocalConsultations;

/** How long a summary takes, first and warm; the floor is the same text and paths by the same library. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
public class PdfBench {
    private final Consultations consultations =
            new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena");
    private final CaseFile file = sample();
    private final Assessment english = consultations.assess(file, Language.EN, "default");
    private final Assessment korean = consultations.assess(file, Language.KO, "default");

    /** The floor: the same text and paths without layout. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 3, time = 1)
    @Measurement(iterations = 3, time = 1)
    public byte[] floorEnglish(Bare bare) throws IOException {
        return bare.floor.write();
    }

    /** The floor of the English summary; made only where it is measured. */
    @State(Scope.Benchmark)
    public static class Bare {
        private final PdfFloor floor;

        public Bare() {
            PdfBench bench = new PdfBench();
            try {
                floor = new PdfFloor(bench.warmEnglish().bytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 3, time = 1)
    @Measurement(iterations = 3, time = 1)
    public Document warmEnglish() {
        return consultations.clinicianSummary(file, english, Language.EN);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 3, time = 1)
    @Measurement(iterations = 3, time = 1)
    public Document warmKorean() {
        return consultations.clinicianSummary(file, korean, Language.KO);
    }

    /** The first summary of a process, with the fonts still to be read. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Document first() {
        return consultations.clinicianSummary(file, english, Language.EN);
    }

    private static CaseFile sample() {
        try (InputStream in = PdfBench.class.getResourceAsStream("/org/saphena/sample/sample.case.json")) {
            return CaseReader.read(Objects.requireNonNull(in).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
