package org.saphena.veinmap;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The labels on one flank of one figure, placed. */
record LabelColumn(List<LabelBlock> blocks) {
    /** Between the heading above and the words at the foot. */
    private static final double TOP = 25;

    private static final double BOTTOM = 325;

    /** Places the labels; if they are too many, all become smaller. */
    static LabelColumn of(List<LabelBlock> unsorted) {
        List<LabelBlock> sorted =
                unsorted.stream().sorted(Comparator.comparingDouble(LabelBlock::top)).toList();
        double total = sorted.stream().mapToDouble(LabelBlock::height).sum();
        double squeeze = Math.min(1, (BOTTOM - TOP) / total);
        List<LabelBlock> fitted = sorted.stream().map(block -> block.scaled(squeeze)).toList();
        double[] tops =
                LabelPlacer.place(
                        fitted.stream().mapToDouble(LabelBlock::top).toArray(),
                        fitted.stream().mapToDouble(LabelBlock::height).toArray(),
                        TOP,
                        BOTTOM);
        List<LabelBlock> placed =
                IntStream.range(0, tops.length).mapToObj(i -> fitted.get(i).at(tops[i])).toList();
        return new LabelColumn(placed);
    }

    boolean overlaps(LabelColumn other) {
        return blocks.stream()
                .anyMatch(mine ->
                        other.blocks.stream().anyMatch(its -> mine.box().overlaps(its.box())));
    }
}
