package org.saphena.report.patient;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Language;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Version;
import org.saphena.clinical.VersionState;
import org.saphena.clinical.VisitRecord;
import org.saphena.text.Formats;

/** Title, whose summary it is, and the footer. */
final class HeadComposer {
    private static final String DOT = " \u00b7 ";

    private final Voice voice;
    private final String documentNumber;

    HeadComposer(Voice voice, String documentNumber) {
        this.voice = voice;
        this.documentNumber = documentNumber;
    }

    Leaflet.Head compose() {
        return new Leaflet.Head(
                voice.text("title"),
                under(),
                isSigned() ? "" : voice.text("draft"),
                footer(),
                documentNumber + auditCode());
    }

    private String under() {
        String recorded = voice.file().consultation().clinician();
        String clinician = recorded == null ? voice.clinic().clinician() : recorded;
        return Stream.of(
                        voice.text("for", name()),
                        voice.text("visit", voice.day(voice.file().consultation().date())),
                        clinician == null ? null : voice.text("with", clinician),
                        clinic())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(DOT));
    }

    private @Nullable String clinic() {
        VisitRecord.VisitNotes notes = voice.visit().visit();
        String recorded = notes == null ? null : notes.clinic();
        return recorded == null || recorded.equals(voice.clinic().name()) ? null : recorded;
    }

    private String footer() {
        Patient patient = voice.file().patient();
        return String.join(
                DOT,
                name(),
                voice.text("footer.born", Formats.date(patient.birthDate(), voice.language())),
                voice.text("footer.number", patient.id()),
                voice.text(
                        "footer.visit",
                        Formats.date(voice.file().consultation().date(), voice.language())));
    }

    /** The name as the reader writes it. */
    private String name() {
        Patient patient = voice.file().patient();
        String latin =
                Stream.of(patient.givenName(), patient.familyName())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
        String own = patient.nativeName();
        if (own != null && (voice.language() == Language.KO || latin.isEmpty())) {
            return own;
        }
        return latin.isEmpty() ? voice.text("no-name") : latin;
    }

    /** Names the row of the audit trail that recorded the signing. */
    private String auditCode() {
        Version version = voice.visit().version();
        return version == null || version.auditCode() == null
                ? ""
                : DOT + "#" + version.auditCode();
    }

    private boolean isSigned() {
        Version version = voice.visit().version();
        return version != null && version.state() != VersionState.DRAFT;
    }
}
