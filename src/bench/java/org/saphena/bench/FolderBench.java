package org.saphena.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.saphena.cli.Cli;
import org.saphena.cli.Console;
import org.saphena.cli.ExitCode;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.exchange.AssessmentWriter;
import org.saphena.exchange.CaseReader;
import org.saphena.exchange.CaseWriter;
import org.saphena.exchange.RandomCases;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.service.ClinicDoor;
import org.saphena.service.Consultations;
import org.saphena.service.LocalConsultations;

/**
 * A folder of case files answered by {@code assess FOLDER}, as the command does it; the floor reads
 * and parses the same files with the same reader, one after the other, and writes as many bytes.
 * The answers that the floor writes are made before and are no cost of it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(1)
public class FolderBench {
    @Param("10000")
    int files;

    private final Consultations consultations =
            new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena");
    private final List<Path> cases = new ArrayList<>();
    private final List<byte[]> answers = new ArrayList<>();
    private Path folder = Path.of("");
    private Path out = Path.of("");

    /** Writes the case files, and keeps the answers that the floor writes; few are made twice. */
    @Setup(Level.Trial)
    public void writeCases() throws IOException {
        folder = Files.createTempDirectory("cases");
        out = folder.resolve("answers");
        for (long seed = 0; cases.size() < files; seed++) {
            Path path = folder.resolve(seed + ".case.json");
            CaseFile made = RandomCases.of(seed);
            CaseFile open = new CaseFile(made.patient(), made.consultation(), null);
            if (consultations.problems(open).isEmpty()) {
                Files.write(path, CaseWriter.write(open));
                cases.add(path);
            }
        }
        for (Path path : cases.subList(0, Math.min(200, files))) {
            answers.add(answer(path));
        }
    }

    private byte[] answer(Path path) {
        CaseFile file = consultations.open(path);
        return AssessmentWriter.writeLine(
                consultations.reasons(file, Language.EN, "default"));
    }

    /** The floor. */
    @Benchmark
    public long floorReadParseWrite() throws IOException {
        long read = 0;
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(out))) {
            for (int i = 0; i < cases.size(); i++) {
                read += CaseReader.read(cases.get(i)).consultation().date().toEpochDay();
                to.write(answers.get(i % answers.size()));
            }
        }
        return read;
    }

    /** The floor on all cores: read and parsed at a time as the command does it. */
    @Benchmark
    public void floorAtOnce() throws IOException {
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(out))) {
            int atOnce = 4 * Runtime.getRuntime().availableProcessors();
            IntStream.range(0, cases.size())
                    .boxed()
                    .gather(Gatherers.mapConcurrent(atOnce, this::read))
                    .forEach(read -> write(to, read));
        }
    }

    private long read(int index) {
        return index + CaseReader.read(cases.get(index)).consultation().date().toEpochDay();
    }

    private void write(OutputStream to, long read) {
        try {
            to.write(answers.get((int) (read % answers.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Benchmark
    public int assessFolder() throws IOException {
        try (OutputStream to = Files.newOutputStream(out)) {
            Console console = new Console(to, System.err);
            int code = new Cli(console, _ -> consultations, FolderBench::noDoor).run("assess", folder.toString());
            if (code != ExitCode.DONE) {
                throw new IllegalStateException("exit code " + code);
            }
            return code;
        }
    }

    private static ClinicDoor noDoor(Consultations consultations) {
        throw new IllegalStateException("no records here");
    }
}
