package org.saphena.report.pdf;

/**
 * The border of a box, in points.
 *
 * @param bar width of a bar at the left edge; 0 for none
 * @param ground colour behind the text, {@code 0xRRGGBB}
 */
public record Frame(double border, double bar, double padding, int rgb, int ground) {}
