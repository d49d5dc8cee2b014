package org.saphena.ui;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;

/**
 * Asks the screen's thread again and again for a sign of life, and looks where it is while none
 * comes.
 */
final class FxHeartbeat extends Thread {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NS_PER_MS = 1e6;
    private static final double MS_PER_S = 1000;
    private static final double LONGEST_MS = 100;
    private static final long LOOK_MS = 5;
    private static final int PLACES = 5;
    private static final String IN_PLACE_OF_A_WORKER = "ImmediateBackground.result";

    private final List<String> held = new ArrayList<>();
    private volatile boolean ended;
    private volatile boolean answered;
    private volatile Optional<Thread> screen = Optional.empty();

    FxHeartbeat() {
        super("fx-watch");
        setDaemon(true);
    }

    /**
     * Watches from the first sign of life on: what a test before left to be done is not counted.
     */
    @Override
    public void run() {
        while (!ended && FxWatch.isThere()) {
            answered = false;
            Platform.runLater(() -> {
                screen = Optional.of(Thread.currentThread());
                answered = true;
            });
            if (screen.isPresent()) {
                watch();
            } else {
                pause();
            }
        }
    }

    private void watch() {
        double own = 0;
        double worked = 0;
        List<StackTraceElement> longest = List.of();
        long before = System.nanoTime();
        long cpuBefore = cpu();
        long collectedBefore = collectedMs();
        pause();
        while (!answered && !ended) {
            List<StackTraceElement> stack =
                    screen.map(thread -> Arrays.asList(thread.getStackTrace())).orElse(List.of());
            long now = System.nanoTime();
            long cpuNow = cpu();
            if (stack.stream().noneMatch(FxHeartbeat::isInPlaceOfWorker)) {
                own += (now - before) / NS_PER_MS;
                worked += (cpuNow - cpuBefore) / NS_PER_MS;
                longest = own < LONGEST_MS ? stack : longest;
            }
            before = now;
            cpuBefore = cpuNow;
            pause();
        }
        if (own >= LONGEST_MS) {
            held.add(
                    String.format(
                            Locale.ROOT,
                            "%.0f ms, %.0f of them work, %d a collection, %.1f s after the start,"
                                    + " in %s",
                            own,
                            worked,
                            collectedMs() - collectedBefore,
                            ManagementFactory.getRuntimeMXBean().getUptime() / MS_PER_S,
                            places(longest)));
        }
    }

    private static boolean isInPlaceOfWorker(StackTraceElement frame) {
        return (frame.getClassName() + "." + frame.getMethodName()).endsWith(IN_PLACE_OF_A_WORKER);
    }

    private long cpu() {
        return screen.map(thread -> THREADS.getThreadCpuTime(thread.threadId())).orElse(0L);
    }

    /** How long everything stood still so far while memory was collected. */
    private static long collectedMs() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }

    /** Where the thread is in the library, then in this program. */
    private static String places(List<StackTraceElement> stack) {
        Stream<StackTraceElement> top = stack.stream().limit(1);
        Stream<StackTraceElement> own =
                stack.stream()
                        .filter(frame -> frame.getClassName().startsWith("org.saphena"))
                        .limit(PLACES);
        return Stream.concat(top, own)
                .map(frame ->
                        frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName())
                .distinct()
                .collect(Collectors.joining(" < "));
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was found. */
    List<String> end() {
        ended = true;
        try {
            join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(held);
    }
}
