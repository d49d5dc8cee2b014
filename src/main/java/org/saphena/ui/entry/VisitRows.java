package org.saphena.ui.entry;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.VisitRecord;
import org.saphena.clinical.VisitRecord.PatientWords;
import org.saphena.clinical.VisitRecord.PersonNotes;
import org.saphena.clinical.VisitRecord.VisitNotes;
import org.saphena.editing.RecordEdits;
import org.saphena.editing.VisitEdits;
import org.saphena.text.Formats;
import org.saphena.text.Messages;
import org.saphena.ui.control.CellKind;

/** Why the patient comes, in whose words, and the circumstances of the visit. */
final class VisitRows {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** The key N, also where Korean is typed. */
    private static final String NOW = "[nNㅜ]";

    private final Messages messages;
    private final Supplier<LocalDateTime> clock;
    private final Fields fields;
    private final Choices choices;

    VisitRows(EntryViewModel model) {
        messages = model.texts().now();
        clock = model.tools().clock();
        fields = new Fields(messages);
        choices = new Choices(messages);
    }

    List<FieldRow> rows() {
        return List.of(
                visit("reason", VisitNotes::reason),
                row(
                        "patientWords",
                        fields.prose(
                                id("visit/patientWords/text"),
                                words(PatientWords::text),
                                text -> RecordEdits.patientWords("text", text))),
                row(
                        "patientWordsLanguage",
                        choices.oneOf(
                                id("visit/patientWords/language"),
                                "",
                                List.of(Language.values()),
                                words(PatientWords::language),
                                language -> RecordEdits.patientWords("language", language))),
                visit("occupation", VisitNotes::occupation),
                row(
                        "clinician",
                        fields.text(
                                FieldId.visit(Section.SYMPTOMS, "clinician"),
                                "",
                                file -> file.consultation().clinician(),
                                text -> VisitEdits.visit("clinician", text))),
                row("date", date()),
                row("time", time()),
                visit("clinic", VisitNotes::clinic),
                person("title", PersonNotes::title),
                person("phone", PersonNotes::phone),
                person("note", PersonNotes::note),
                row(
                        "language",
                        choices.oneOf(
                                FieldId.of(Section.SYMPTOMS, "/patient/language"),
                                "",
                                List.of(Language.values()),
                                file -> file.patient().language(),
                                value -> VisitEdits.patient("language", value))));
    }

    private FieldRow row(String code, Field field) {
        return FieldRow.of(code, messages.get("ui.entry.visit." + code), "", field);
    }

    private FieldRow visit(String field, Function<VisitNotes, @Nullable String> get) {
        return row(
                field,
                fields.text(
                        id("visit/" + field),
                        "",
                        record(VisitRecord::visit, get),
                        text -> RecordEdits.visit(field, text)));
    }

    private FieldRow person(String field, Function<PersonNotes, @Nullable String> get) {
        return row(
                field,
                fields.text(
                        id("patient/" + field),
                        "",
                        record(VisitRecord::patient, get),
                        text -> RecordEdits.person(field, text)));
    }

    private Field date() {
        return Field.coded(
                FieldId.visit(Section.SYMPTOMS, "date"),
                CellKind.DATE,
                "",
                List.of(),
                (file, answer) -> {
                    String day = Formats.date(file.consultation().date(), messages.language());
                    return Field.Shown.of(day, day, "");
                },
                input -> VisitDay.change(input, clock.get().toLocalDate(), messages.language()));
    }

    private Field time() {
        return fields.text(
                id("visit/time"),
                "",
                record(
                        VisitRecord::visit,
                        notes -> notes.time() == null ? null : TIME.format(notes.time())),
                text -> RecordEdits.visit("time", text == null ? null : time(text)));
    }

    /** {@code 10:40}, {@code 1040} or {@code n} for now. */
    private LocalTime time(String text) {
        if (text.strip().matches(NOW)) {
            return clock.get().toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        }
        try {
            return LocalTime.parse(
                    text.matches("\\d{4}") ? text.substring(0, 2) + ":" + text.substring(2) : text);
        } catch (DateTimeException e) {
            throw new Unreadable("ui.entry.fault.time");
        }
    }

    private static <T> Fields.Get<T> words(Function<PatientWords, @Nullable T> get) {
        return record(
                VisitRecord::visit,
                notes -> notes.patientWords() == null ? null : get.apply(notes.patientWords()));
    }

    /** Reads from a part of what the screens record. */
    static <P, T> Fields.Get<T> record(
            Function<VisitRecord, @Nullable P> part, Function<P, @Nullable T> get) {
        return (CaseFile file) -> {
            P found = file.record() == null ? null : part.apply(file.record());
            return found == null ? null : get.apply(found);
        };
    }

    private static String id(String path) {
        return FieldId.record(Section.SYMPTOMS, path);
    }
}
