package org.saphena.report;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Language;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Sex;
import org.saphena.clinical.Version;
import org.saphena.clinical.VersionState;
import org.saphena.clinical.VisitRecord;

/** Title, state, identity and footer. */
final class HeaderComposer {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private static final int FOOTER_NAME = 44;
    private static final int FOOTER_CUT = 30;

    private final Context context;
    private final String documentNumber;
    private final ClinicDetails details;

    HeaderComposer(Context context, String documentNumber, ClinicDetails details) {
        this.context = context;
        this.documentNumber = documentNumber;
        this.details = details;
    }

    Content.Header compose() {
        return new Content.Header(
                context.text("title"),
                under(),
                List.of(visit(), documentLine()),
                signed() == null ? context.text("draft") : "",
                name(),
                fields(),
                footer(),
                context.text("footer.document", documentNumber, signedOn()) + auditCode(),
                context.text("logo"));
    }

    private String under() {
        VisitRecord.VisitNotes notes = notes();
        String clinic = notes == null ? null : notes.clinic();
        return Stream.of(
                        context.text("copy"),
                        clinic == null || clinic.equals(details.name()) ? null : clinic,
                        clinician(),
                        licence())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" \u00b7 "));
    }

    /** Who saw the patient; the clinic's own clinician where the visit names none. */
    private String clinician() {
        String recorded = context.visit().clinician();
        if (recorded != null) {
            return recorded;
        }
        String usual = details.clinician();
        return usual == null ? context.text("clinician-not-recorded") : usual;
    }

    /** A licence belongs to one clinician and is not printed beside another. */
    private @Nullable String licence() {
        return details.licence() == null || !clinician().equals(details.clinician())
                ? null
                : context.text("licence", details.licence());
    }

    private String visit() {
        VisitRecord.VisitNotes notes = notes();
        String day = context.date(context.visit().date());
        String time = notes == null || notes.time() == null ? "" : " " + TIME.format(notes.time());
        return context.text("consultation", day + time);
    }

    private String documentLine() {
        return context.text("document", documentNumber) + " \u00b7 " + state();
    }

    private String signedOn() {
        Version version = signed();
        return version == null
                ? context.text("not-signed")
                : context.text(
                        version.state().code(),
                        context.date(Objects.requireNonNull(version.at()).toLocalDate()));
    }

    /** Names the row of the audit trail that recorded the signing. */
    private String auditCode() {
        Version version = signed();
        return version == null || version.auditCode() == null
                ? ""
                : " \u00b7 #" + version.auditCode();
    }

    private String state() {
        Version version = signed();
        if (version == null) {
            return context.text("not-signed");
        }
        OffsetDateTime at = Objects.requireNonNull(version.at());
        String when = context.date(at.toLocalDate()) + " " + TIME.format(at);
        return context.text(version.state().code(), when);
    }

    /** The version, when somebody has signed it. */
    private @Nullable Version signed() {
        VisitRecord visit = context.visitRecord();
        Version version = visit == null ? null : visit.version();
        return version == null || version.state() == VersionState.DRAFT ? null : version;
    }

    private VisitRecord.@Nullable VisitNotes notes() {
        VisitRecord visit = context.visitRecord();
        return visit == null ? null : visit.visit();
    }

    private Phrase name() {
        Patient patient = context.file().patient();
        String latin = latinName(patient);
        String own = patient.nativeName();
        if (latin.isEmpty() && own == null) {
            return Phrase.bold(context.text("name-not-recorded"));
        }
        if (own == null) {
            return Phrase.bold(latin);
        }
        if (context.language() == Language.KO) {
            return Phrase.bold(own).plain(latin.isEmpty() ? "" : " (" + latin + ")");
        }
        return latin.isEmpty() ? Phrase.bold(own) : Phrase.bold(latin).plain("  " + own);
    }

    private String latinName(Patient patient) {
        String family = patient.familyName();
        String given = patient.givenName();
        String title = title();
        String capitals = family == null ? null : family.toUpperCase(Locale.ROOT);
        String separator = context.language() == Language.KO ? " " : ", ";
        String name =
                Stream.of(capitals, given)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(separator));
        boolean untitled = title == null || name.isEmpty() || context.language() == Language.KO;
        return untitled ? name : name + " (" + title + ")";
    }

    private @Nullable String title() {
        VisitRecord visit = context.visitRecord();
        return visit == null || visit.patient() == null ? null : visit.patient().title();
    }

    private List<Content.Field> fields() {
        Patient patient = context.file().patient();
        String sex =
                patient.sex() == Sex.UNKNOWN ? context.notRecorded() : context.word(patient.sex());
        List<Content.Field> fields = new ArrayList<>();
        fields.add(new Content.Field(context.text("born"), birth()));
        fields.add(new Content.Field(context.text("sex"), Context.capital(sex)));
        fields.add(new Content.Field(context.text("number"), patient.id()));
        return fields;
    }

    private String birth() {
        String day = context.date(context.file().patient().birthDate());
        return context.text("birth", day, context.file().age());
    }

    /** The name for the footer; an overlong one is cut, since it stands in full in the box. */
    private String shortName() {
        String name = name().text().replace("  ", " ");
        return name.length() <= FOOTER_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, FOOTER_CUT)) + "\u2026";
    }

    private String footer() {
        Patient patient = context.file().patient();
        return String.join(
                " \u00b7 ",
                shortName(),
                context.text("footer.born", context.date(patient.birthDate())),
                context.text("footer.number", patient.id()),
                context.text("footer.visit", context.date(context.visit().date())));
    }
}
