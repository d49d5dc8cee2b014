package org.saphena.report;

import org.jspecify.annotations.Nullable;

/**
 * The clinic as it stands on paper; everything is optional.
 *
 * @param clinician name of the clinician, where the visit records none
 * @param licence the clinician's licence number
 * @param emergency the number to call in an emergency, such as 119 in Korea
 * @param logo a picture for the head of the page
 */
public record ClinicDetails(
        @Nullable String name,
        @Nullable String address,
        @Nullable String telephone,
        @Nullable String clinician,
        @Nullable String licence,
        @Nullable String emergency,
        @Nullable Logo logo) {
    /** A clinic that has said nothing about itself. */
    public static final ClinicDetails NONE =
            new ClinicDetails(null, null, null, null, null, null, null);
}
