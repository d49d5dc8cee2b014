package org.saphena.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Prints on the paper of these settings from now on. */
    public static void use(Consultations consultations, Settings settings) {
        consultations.useLetterhead(of(settings));
    }

    /**
     * Reads a picture for the settings.
     *
     * @return its bytes in Base64
     * @throws BadLogoException when it is no logo; {@link Failure#of} words it
     * @throws UncheckedIOException when the file cannot be read
     */
    public static String readLogo(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            Logo logo = Logo.of(in.readNBytes(Logo.LARGEST + 1));
            return Base64.getEncoder().encodeToString(logo.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
