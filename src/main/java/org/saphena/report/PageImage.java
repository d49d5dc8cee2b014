package org.saphena.report;

/** One page of a document as pixels, row by row, each {@code 0xAARRGGBB}. */
public record PageImage(int width, int height, int[] argb) {}
