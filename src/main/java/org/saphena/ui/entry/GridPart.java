package org.saphena.ui.entry;

/**
 * One titled grid of a section.
 *
 * @param nameEm the width of the row names, in letter sizes
 */
record GridPart(String title, FieldGrid grid, double nameEm) {}
