package org.saphena.veinmap;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The labels on one flank of one figure, placed. */
record LabelColumn(List<LabelBlock> blocks) {
    /** Between the heading above the figure and the words at its foot. */
    private static final double ABOVE = 17;

    private static final double HEIGHT = 300;

    /**
     * Places the labels; if they are too many, all become smaller.
     *
     * @param figureTop y of the figure that they belong to
     */
    static LabelColumn of(List<LabelBlock> unsorted, double figureTop) {
        double top = figureTop - ABOVE;
        List<LabelBlock> sorted =
                unsorted.stream().sorted(Comparator.comparingDouble(LabelBlock::top)).toList();
        double total = sorted.stream().mapToDouble(LabelBlock::height).sum();
        double squeeze = Math.min(1, HEIGHT / total);
        List<LabelBlock> fitted = sorted.stream().map(block -> block.scaled(squeeze)).toList();
        double[] tops =
                LabelPlacer.place(
                        fitted.stream().mapToDouble(LabelBlock::top).toArray(),
                        fitted.stream().mapToDouble(LabelBlock::height).toArray(),
                        top,
                        top + HEIGHT);
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
