package org.saphena.ui.entry;

/**
 * One titled grid of a section.
 *
 * @param nameEm the width of the row names, in letter sizes
 * @param starts whether typing begins here when the section is opened
 */
record GridPart(String title, FieldGrid grid, double nameEm, boolean starts) {
    static GridPart of(String title, FieldGrid grid, double nameEm) {
        return new GridPart(title, grid, nameEm, false);
    }

    GridPart first() {
        return new GridPart(title, grid, nameEm, true);
    }
}
