package org.saphena.settings;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Language;

/**
 * The clinic as its papers show it. Everything is optional; texts are at most {@value #LONGEST}
 * characters and never blank.
 *
 * @param logo the bytes of a PNG or JPEG in Base64
 * @param clinicianLanguage of the clinician's summary; null is the language of the screen
 * @param patientLanguage of the patient's summary; null is the language of the patient
 */
public record ClinicProfile(
        @Nullable String name,
        @Nullable String address,
        @Nullable String telephone,
        @Nullable String clinician,
        @Nullable String licence,
        @Nullable String emergency,
        @Nullable String logo,
        @Nullable Language clinicianLanguage,
        @Nullable Language patientLanguage) {
    public static final int LONGEST = 200;

    /** A clinic that has said nothing about itself. */
    public static final ClinicProfile NONE =
            new ClinicProfile(null, null, null, null, null, null, null, null, null);

    /**
     * @throws IllegalArgumentException for a blank or overlong text
     */
    public ClinicProfile {
        for (@Nullable String text :
                Arrays.asList(name, address, telephone, clinician, licence, emergency)) {
            check(text);
        }
    }

    private static void check(@Nullable String text) {
        if (text != null && (text.isBlank() || text.length() > LONGEST)) {
            throw new IllegalArgumentException("a text of the clinic");
        }
    }

    /** The same with another logo, or none. */
    public ClinicProfile withLogo(@Nullable String other) {
        return new ClinicProfile(
                name,
                address,
                telephone,
                clinician,
                licence,
                emergency,
                other,
                clinicianLanguage,
                patientLanguage);
    }
}
