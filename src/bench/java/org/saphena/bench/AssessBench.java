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
import org.saphena.exchange.AssessmentWriter;
import org.saphena.exchange.CaseReader;
import org.saphena.exchange.CaseWriter;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.Detail;
import org.saphena.reasoning.Engine;

/** How long one assessment takes; the floor is reading the same case file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AssessBench {
    private final Engine engine = new Engine(KnowledgeReader.read(KnowledgeSource.shipped()));
    private final byte[] bytes = sample();
    private final CaseFile file = CaseReader.read(bytes);

    private static byte[] sample() {
        try (InputStream in = AssessBench.class.getResourceAsStream("/org/saphena/sample/sample.case.json")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The floor. */
    @Benchmark
    public CaseFile floorReadCase() {
        return CaseReader.read(bytes);
    }

    /** Statuses, reasons and other profiles, in words. */
    @Benchmark
    public Assessment assessReasons() {
        return engine.assess(
                file, CaseWriter.inputSha256(file), Language.EN, "default", Detail.REASONS);
    }

    /** The same with what would change each option: what a keystroke costs in the window. */
    @Benchmark
    public Assessment assess() {
        return engine.assess(file, CaseWriter.inputSha256(file), Language.EN, "default");
    }

    /** What the command line does for one case once it runs. */
    @Benchmark
    public byte[] readAssessWrite() {
        CaseFile read = CaseReader.read(bytes);
        return AssessmentWriter.write(engine.assess(read, CaseWriter.inputSha256(read), Language.EN, "default"));
    }
}
