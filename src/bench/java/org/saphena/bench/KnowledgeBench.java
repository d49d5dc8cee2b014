package org.saphena.bench;

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
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.reasoning.Engine;

/** How long the knowledge base takes to load in a fresh process, with the rules made ready. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
public class KnowledgeBench {
    /** The floor: the bytes of the files. */
    @Benchmark
    public Object floorReadFiles() {
        return KnowledgeReader.FILES.stream().map(KnowledgeSource.shipped()::read).toList();
    }

    @Benchmark
    public Object read() {
        return KnowledgeReader.read(KnowledgeSource.shipped());
    }

    @Benchmark
    public Object readAndMakeReady() {
        return new Engine(KnowledgeReader.read(KnowledgeSource.shipped()));
    }
}
