package org.saphena.report.patient;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Coded;
import org.saphena.clinical.Language;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Side;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.VisitRecord;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.LegAssessment;
import org.saphena.report.ClinicDetails;
import org.saphena.text.Messages;

/** The case and the plain words for it, in the patient's language. */
record Voice(CaseFile file, Assessment assessment, Language language, ClinicDetails clinic) {
    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_ENGLISH =
            DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter KOREAN =
            DateTimeFormatter.ofPattern("uuuu년 M월 d일(EEE)", Locale.KOREAN);

    /** The text of {@code patient.} and {@code key}; asterisks in an argument stress nothing. */
    String text(String key, Object... arguments) {
        return Messages.of(language).get("patient." + key, arguments);
    }

    String of(String group, Coded code) {
        return text(group + "." + code.code());
    }

    /** A day with its weekday, so that nobody mistakes it. */
    String day(LocalDate date) {
        return (language == Language.KO ? KOREAN : ENGLISH).format(date);
    }

    /** The same in less room, for a table. */
    String shortDay(LocalDate date) {
        return (language == Language.KO ? KOREAN : SHORT_ENGLISH).format(date);
    }

    String side(Side side) {
        return of("side", side);
    }

    String treatment(Treatment treatment) {
        return of("name", treatment);
    }

    /** The clinician as recorded, else "your clinician". */
    String clinician() {
        String recorded = file.consultation().clinician();
        String name = recorded == null ? clinic.clinician() : recorded;
        return name == null ? text("clinician") : Marked.plain(name);
    }

    @Nullable Leg leg(Side side) {
        return file.consultation().legs().of(side);
    }

    @Nullable LegAssessment answer(Side side) {
        return assessment.legs().get(side);
    }

    VisitRecord visit() {
        VisitRecord recorded = file.record();
        return recorded == null ? VisitRecord.empty() : recorded;
    }

    /** The parts one after another, as a list inside a sentence. */
    static String list(List<String> parts) {
        return String.join(", ", parts);
    }

    /** Long parts one after another: in Korean each is a sentence of its own, to keep it short. */
    String items(List<String> parts) {
        return String.join(language == Language.KO ? ". " : ", ", parts);
    }

    static String sentences(List<String> parts) {
        return String.join(" ", parts);
    }

    /** First letter in capitals. */
    static String capital(String text) {
        int start = text.startsWith("**") ? 2 : 0;
        return text.length() <= start
                ? text
                : text.substring(0, start)
                        + text.substring(start, start + 1).toUpperCase(Locale.ROOT)
                        + text.substring(start + 1);
    }
}
