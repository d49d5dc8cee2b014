package org.saphena.service;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.saphena.report.BadLogoException;
import org.saphena.report.ClinicDetails;
import org.saphena.report.Letterhead;
import org.saphena.report.Logo;
import org.saphena.settings.ClinicProfile;
import org.saphena.settings.PaperSize;
import org.saphena.settings.Settings;

/** Makes the head of the papers from the settings. */
public final class Letterheads {
    private Letterheads() {}

    /** A logo that is no longer a picture is left out. */
    public static Letterhead of(Settings settings) {
        ClinicProfile clinic = settings.clinic();
        ClinicDetails details =
                new ClinicDetails(
                        clinic.name(),
                        clinic.address(),
                        clinic.telephone(),
                        clinic.clinician(),
                        clinic.licence(),
                        clinic.emergency(),
                        logo(clinic.logo()));
        return new Letterhead(details, settings.paper() == PaperSize.LETTER);
    }

    private static @Nullable Logo logo(@Nullable String kept) {
        try {
            return kept == null ? null : Logo.of(Base64.getDecoder().decode(kept));
        } catch (IllegalArgumentException | BadLogoException e) {
            FailureLog.record(e);
            return null;
        }
    }
}
