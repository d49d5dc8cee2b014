package org.saphena.storage;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What is measured and its floor. */
final class Pair {
    interface Timed<T> {
        T run() throws Exception;
    }

    private final String what;
    private final String floor;
    private final List<Long> measured = new ArrayList<>();
    private final List<Long> floors = new ArrayList<>();

    Pair(String what, String floor) {
        this.what = what;
        this.floor = floor;
    }

    <T> T measured(Timed<T> work) throws Exception {
        return timed(work, measured);
    }

    /** This floor beside what the other one measured. */
    Pair beside(Pair other) {
        measured.addAll(other.measured);
        return this;
    }

    void floor(Timed<?> work) throws Exception {
        timed(work, floors);
    }

    /** Forgets what came before: the first half of the rounds warms up. */
    void warmUntil(boolean now) {
        if (now) {
            measured.clear();
            floors.clear();
        }
    }

    private static <T> T timed(Timed<T> work, List<Long> times) throws Exception {
        long start = System.nanoTime();
        T done = work.run();
        times.add(System.nanoTime() - start);
        return done;
    }

    void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-20s p50 %9.3f ms  p95 %9.3f ms   %-28s p50 %9.3f ms   ratio %.1f%n",
                what,
                at(measured, 50),
                at(measured, 95),
                floor,
                at(floors, 50),
                at(measured, 50) / at(floors, 50));
    }

    void printFloor(PrintStream out) {
        out.printf(Locale.ROOT, "%-20s %-28s p50 %9.3f ms%n", what, floor, at(floors, 50));
    }

    private static double at(List<Long> times, int percent) {
        Collections.sort(times);
        return times.get(times.size() * percent / 100) / 1e6;
    }
}
