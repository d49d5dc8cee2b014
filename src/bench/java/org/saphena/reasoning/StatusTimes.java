package org.saphena.reasoning;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Processor time of one thread for the lines of {@link StatusBench}, lowest and median, for a
 * machine that is never quiet enough for wall-clock time. Argument: repetitions of each line.
 */
final class StatusTimes {
    private static final int ROUNDS = 10;
    private static final double NANOS = 1e6;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long sink;

    private StatusTimes() {}

    public static void main(String[] arguments) {
        new StatusTimes().run(Integer.parseInt(arguments[0]));
    }

    /** The lines take turns, so that each has its share of what else the machine does. */
    private void run(int repetitions) {
        StatusBench bench = new StatusBench();
        Map<String, Supplier<Object>> lines = new LinkedHashMap<>();
        lines.put("floor: statuses by hand", bench::floorByHand);
        lines.put("floor: with reasons by hand", bench::floorReasonsByHand);
        lines.put("statuses", bench::statuses);
        lines.put("statuses and reasons", bench::statusesAndReasons);
        Map<String, long[]> times = new LinkedHashMap<>();
        lines.forEach((name, line) -> measure(line, new long[repetitions], 0, repetitions));
        lines.keySet().forEach(name -> times.put(name, new long[repetitions]));
        int share = repetitions / ROUNDS;
        for (int round = 0; round < ROUNDS; round++) {
            int from = round * share;
            lines.forEach((name, line) -> measure(line, Objects.requireNonNull(times.get(name)), from, from + share));
        }
        times.forEach(StatusTimes::print);
        System.out.println(sink);
    }

    private void measure(Supplier<Object> line, long[] times, int from, int to) {
        for (int i = from; i < to; i++) {
            long start = threads.getCurrentThreadCpuTime();
            Object answer = line.get();
            times[i] = threads.getCurrentThreadCpuTime() - start;
            sink += System.identityHashCode(answer);
        }
    }

    private static void print(String name, long[] times) {
        long[] sorted = Arrays.stream(times).filter(time -> time > 0).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-32s lowest %.4f ms, median %.4f ms%n",
                name,
                sorted[0] / NANOS,
                sorted[sorted.length / 2] / NANOS);
    }
}
