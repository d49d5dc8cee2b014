package org.saphena.report;

import org.saphena.report.pdf.PageFormat;

/**
 * What a clinic's papers have in common.
 *
 * @param letter US Letter instead of A4
 */
public record Letterhead(ClinicDetails clinic, boolean letter) {
    /** A4, and nothing about the clinic. */
    public static final Letterhead PLAIN = new Letterhead(ClinicDetails.NONE, false);

    /**
     * Its paper, with margins in mm.
     *
     * @param footer distance of the footer's baseline from the bottom edge
     */
    public PageFormat page(double side, double above, double below, double footer) {
        return letter
                ? PageFormat.letter(side, above, below, footer)
                : PageFormat.a4(side, above, below, footer);
    }
}
