package org.saphena.report;

/**
 * What a clinic's papers have in common.
 *
 * @param letter US Letter instead of A4
 */
public record Letterhead(ClinicDetails clinic, boolean letter) {
    /** A4, and nothing about the clinic. */
    public static final Letterhead PLAIN = new Letterhead(ClinicDetails.NONE, false);
}
