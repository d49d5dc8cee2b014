package org.saphena.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.Preference;
import org.saphena.clinical.PriorityCode;
import org.saphena.clinical.Side;
import org.saphena.clinical.VisitRecord;
import org.saphena.clinical.VisitRecord.Consent;
import org.saphena.clinical.VisitRecord.Notes;
import org.saphena.clinical.VisitRecord.Pathway;
import org.saphena.clinical.VisitRecord.PatientCopy;
import org.saphena.clinical.VisitRecord.Priority;
import org.saphena.editing.RecordEdits;
import org.saphena.editing.VisitEdits;
import org.saphena.text.Messages;

/** What is agreed besides the options: what matters to the patient, consent, papers and notes. */
final class PlanRows {
    private final Messages messages;
    private final Fields fields;
    private final Choices choices;

    PlanRows(Messages messages) {
        this.messages = messages;
        fields = new Fields(messages);
        choices = new Choices(messages);
    }

    /** What matters to the patient, from 1 to 5, and the preferences that the options take in. */
    List<FieldRow> priorities() {
        List<FieldRow> rows = new ArrayList<>();
        for (PriorityCode code : PriorityCode.values()) {
            rows.add(
                    FieldRow.of(
                            code.name(),
                            messages.of(code),
                            "",
                            choices.oneOf(
                                    id("priorities/" + code.code()),
                                    "",
                                    List.of(1, 2, 3, 4, 5),
                                    weight -> messages.get("ui.entry.priority." + weight),
                                    file -> weight(file, code),
                                    weight -> RecordEdits.priority(code, weight))));
        }
        rows.add(
                FieldRow.of(
                        "preferences",
                        messages.get("ui.entry.plan.preferences"),
                        "",
                        choices.several(
                                FieldId.visit(Section.PLAN, "preferences"),
                                List.of(Preference.values()),
                                file -> file.consultation().preferences(),
                                list -> VisitEdits.visit("preferences", list))));
        return rows;
    }

    private static List<Priority> priorities(CaseFile file) {
        return file.record() == null ? List.of() : file.record().priorities();
    }

    private static @Nullable Integer weight(CaseFile file, PriorityCode code) {
        Optional<Priority> found =
                priorities(file).stream().filter(each -> each.code() == code).findFirst();
        return found.isEmpty() ? null : found.get().weight();
    }

    /** The schedule of follow-up and the leg that it is for. */
    List<FieldRow> schedule(Field schedule) {
        return List.of(row("pathway", schedule), row("pathwayLeg", pathwayLeg()));
    }

    /** Consent, the patient's copy and the notes. */
    List<FieldRow> agreement() {
        return List.of(
                row(
                        "consentVisit",
                        fields.planned(
                                id("consent/visit"),
                                "",
                                VisitRows.record(VisitRecord::consent, Consent::visit),
                                day -> RecordEdits.consent("visit", day))),
                row(
                        "teachBack",
                        choices.flag(
                                id("consent/teachBack"),
                                "",
                                VisitRows.record(VisitRecord::consent, Consent::teachBack),
                                value -> RecordEdits.consent("teachBack", value))),
                row(
                        "copyLanguage",
                        choices.oneOf(
                                id("patientCopy/language"),
                                "",
                                List.of(Language.values()),
                                VisitRows.record(VisitRecord::patientCopy, PatientCopy::language),
                                value -> RecordEdits.patientCopy("language", value))),
                row(
                        "copyGiven",
                        choices.flag(
                                id("patientCopy/given"),
                                "",
                                VisitRows.record(VisitRecord::patientCopy, PatientCopy::given),
                                value -> RecordEdits.patientCopy("given", value))),
                row("noteClinician", note("clinician", Notes::clinician)),
                row("notePatient", note("patient", Notes::patient)));
    }

    private FieldRow row(String code, Field field) {
        return FieldRow.of(code, messages.get("ui.entry.plan." + code), "", field);
    }

    private Field note(String field, Function<Notes, @Nullable String> get) {
        return fields.prose(
                id("notes/" + field),
                VisitRows.record(VisitRecord::notes, get),
                text -> RecordEdits.notes(field, text));
    }

    private Field pathwayLeg() {
        return choices.oneOf(
                id("pathway/leg"),
                "",
                List.of(Side.values()),
                VisitRows.record(VisitRecord::pathway, Pathway::leg),
                leg ->
                        file -> {
                            String code =
                                    VisitRows.record(VisitRecord::pathway, Pathway::code)
                                            .apply(file);
                            if (code == null) {
                                throw new Unreadable("ui.entry.fault.pathwayFirst");
                            }
                            return RecordEdits.field("pathway", new Pathway(leg, code)).apply(file);
                        });
    }

    private static String id(String path) {
        return FieldId.record(Section.PLAN, path);
    }
}
