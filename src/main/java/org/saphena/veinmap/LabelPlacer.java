package org.saphena.veinmap;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Places boxes in a column as near as possible to where they would like to be, without overlap and
 * without changing their order (pool adjacent violators).
 */
final class LabelPlacer {
    private LabelPlacer() {}

    private record Pool(double sum, int size) {
        double mean() {
            return sum / size;
        }

        Pool with(Pool other) {
            return new Pool(sum + other.sum, size + other.size);
        }
    }

    /**
     * The top of every box.
     *
     * @param tops where the boxes would like to be, ascending
     * @param heights of the boxes; together at most {@code bottom - top}
     */
    static double[] place(double[] tops, double[] heights, double top, double bottom) {
        double[] before = new double[tops.length];
        for (int i = 1; i < tops.length; i++) {
            before[i] = before[i - 1] + heights[i - 1];
        }
        double last = Math.max(top, bottom - Arrays.stream(heights).sum());
        Deque<Pool> pools = new ArrayDeque<>();
        for (int i = 0; i < tops.length; i++) {
            Pool pool = new Pool(tops[i] - before[i], 1);
            while (!pools.isEmpty() && pools.getLast().mean() >= pool.mean()) {
                pool = pools.removeLast().with(pool);
            }
            pools.addLast(pool);
        }
        double[] placed = new double[tops.length];
        int next = 0;
        for (Pool pool : pools) {
            double shift = Math.clamp(pool.mean(), top, last);
            for (int i = 0; i < pool.size(); i++, next++) {
                placed[next] = shift + before[next];
            }
        }
        return placed;
    }
}
