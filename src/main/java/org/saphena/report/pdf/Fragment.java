package org.saphena.report.pdf;

/** A part of a line in one style and one language, {@code x} points from the start of the line. */
record Fragment(String text, Style style, Run.Badge badge, double x, double width, Tag tag) {}
