package org.saphena.reasoning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Side;
import org.saphena.exchange.CaseReader;
import org.saphena.exchange.RandomCases;
import org.saphena.knowledge.KnowledgeBase;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;

/**
 * How long the statuses of a two-leg consultation take; the floor is the same rules written by
 * hand in Java, over the same records.
 */
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class StatusBench {
    private static final int COMPARED = 300;

    private final KnowledgeBase knowledge = KnowledgeReader.read(KnowledgeSource.shipped());
    private final Rules rules = new Rules(knowledge);
    private final CaseFile file = sample();
    private final Evaluator now = evaluator(file);

    /** Both must say the same before either is measured. */
    public StatusBench() {
        RandomCases.stream(COMPARED).forEach(this::compare);
        LongStream.range(0, COMPARED).forEach(seed -> compare(MadeVisits.of(seed).file()));
        compare(file);
        all(now);
    }

    private void compare(CaseFile each) {
        compareReasons(each);
        HandStatuses hand = byHand(each);
        Evaluator evaluator = evaluator(each);
        for (Scene leg : evaluator.scenes().legs()) {
            Side side = Scenes.side(leg);
            for (OptionRules option : rules.options()) {
                if (evaluator.scenes().isListed(side, option.target())) {
                    OptionStatus status = evaluator.judgements().statuses().status(side, option);
                    if (hand.status(side, option.treatment(), option.target()) != status) {
                        throw new IllegalStateException(
                                "by hand otherwise: " + option.name() + ", not " + status);
                    }
                }
            }
        }
    }

    private void compareReasons(CaseFile each) {
        HandReasons hand = new HandReasons(each, knowledge.medications());
        for (JudgedOption option : new OptionLister(evaluator(each)).list()) {
            OptionKey key = option.key();
            HandAnswer answer = hand.answer(key.leg(), key.treatment(), key.target());
            List<String> because =
                    option.judgement().because().stream().map(Finding::rule).toList();
            List<String> remarks = option.judgement().remarks().stream().map(Remark::rule).toList();
            boolean isSame =
                    answer != null
                            && answer.status == option.status()
                            && isSame(answer.because, because)
                            && isSame(answer.remarks, remarks)
                            && isSame(answer.confirmFirst, option.confirmFirst());
            if (!isSame) {
                throw new IllegalStateException("reasons by hand otherwise: " + key + " " + option.status() + because + remarks + option.confirmFirst() + (answer == null ? null : answer.status + "" + answer.because + answer.remarks + answer.confirmFirst));
            }
        }
    }

    /** Whatever the order. */
    private static boolean isSame(List<?> byHand, List<?> engine) {
        return byHand.size() == engine.size() && Set.copyOf(byHand).equals(Set.copyOf(engine));
    }

    private HandStatuses byHand(CaseFile each) {
        return new HandStatuses(each, knowledge.medications());
    }

    private static CaseFile sample() {
        String name = "/org/saphena/sample/sample.case.json";
        try (InputStream in = StatusBench.class.getResourceAsStream(name)) {
            return CaseReader.read(Objects.requireNonNull(in).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Evaluator evaluator(CaseFile each) {
        return new Evaluator(rules, each, "default");
    }

    private List<OptionStatus> all(Evaluator evaluator) {
        List<OptionStatus> all = new ArrayList<>();
        for (Scene leg : evaluator.scenes().legs()) {
            Side side = Scenes.side(leg);
            for (OptionRules option : rules.options()) {
                if (evaluator.scenes().isListed(side, option.target())) {
                    all.add(evaluator.judgements().statuses().status(side, option));
                }
            }
        }
        return all;
    }

    /** The floor. */
    @Benchmark
    public Object floorByHand() {
        return byHand(file);
    }

    /** The floor with the rules behind each status, those met besides and what to confirm. */
    @Benchmark
    public Object floorReasonsByHand() {
        return new HandReasons(file, knowledge.medications());
    }

    @Benchmark
    public Object statuses() {
        return all(evaluator(file));
    }

    @Benchmark
    public Object statusesAndReasons() {
        return new OptionLister(evaluator(file)).list();
    }

    /** The statuses of the same case with one measurement changed, as wouldChange asks. */
    @Benchmark
    public Object statusesWithOneChange() {
        Scene leg = now.scenes().legs().getFirst();
        Reading other = Reading.number(new BigDecimal("0.70"));
        return all(now.with(knowledge.fact("leg.abi"), leg, other));
    }
}
