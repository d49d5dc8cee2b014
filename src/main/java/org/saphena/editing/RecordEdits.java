package org.saphena.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.PriorityCode;
import org.saphena.clinical.Records;
import org.saphena.clinical.RedFlagCode;
import org.saphena.clinical.RedFlagHandling;
import org.saphena.clinical.Side;
import org.saphena.clinical.VisitRecord;
import org.saphena.clinical.VisitRecord.Consent;
import org.saphena.clinical.VisitRecord.CrampNotes;
import org.saphena.clinical.VisitRecord.LegNotes;
import org.saphena.clinical.VisitRecord.Notes;
import org.saphena.clinical.VisitRecord.PatientCopy;
import org.saphena.clinical.VisitRecord.PatientWords;
import org.saphena.clinical.VisitRecord.PersonNotes;
import org.saphena.clinical.VisitRecord.Priority;
import org.saphena.clinical.VisitRecord.VisitNotes;

/** Changes to what the screens record besides the case: decisions, words, signature. */
public final class RecordEdits {
    private static final LegNotes NO_LEG = new LegNotes(null, null, null, null);
    private static final VisitNotes NO_VISIT = new VisitNotes(null, null, null, null, null);
    private static final PatientWords NO_WORDS = new PatientWords(null, null);
    private static final PersonNotes NO_PERSON = new PersonNotes(null, null, null);
    private static final CrampNotes NO_CRAMPS = new CrampNotes(null, List.of());
    private static final Consent NO_CONSENT = new Consent(null, null);
    private static final PatientCopy NO_COPY = new PatientCopy(null, null);
    private static final Notes NO_NOTES = new Notes(null, null);

    private RecordEdits() {}

    /** Changes one field of the record, such as {@code visit}. */
    public static Edit field(String field, @Nullable Object value) {
        return file -> {
            VisitRecord record = file.record();
            VisitRecord changed =
                    Records.with(record == null ? VisitRecord.empty() : record, field, value);
            return Records.with(
                    file, "record", changed.equals(VisitRecord.empty()) ? null : changed);
        };
    }

    /** Records the decision about an option in place of an earlier one. */
    public static Edit decision(OptionDecision decision) {
        return decisions(decisions -> {
            decisions.removeIf(each -> each.option().equals(decision.option()));
            decisions.add(decision);
        });
    }

    /** Takes the decision about an option back. */
    public static Edit noDecision(OptionKey option) {
        return decisions(decisions -> decisions.removeIf(each -> each.option().equals(option)));
    }

    private static Edit decisions(Consumer<List<OptionDecision>> change) {
        return file -> {
            List<OptionDecision> decisions =
                    new ArrayList<>(file.record() == null ? List.of() : file.record().decisions());
            change.accept(decisions);
            return field("decisions", decisions).apply(file);
        };
    }

    /** Records how much something matters to the patient, 1 to 5; null takes it out. */
    public static Edit priority(PriorityCode code, @Nullable Integer weight) {
        return file -> {
            List<Priority> all =
                    new ArrayList<>(file.record() == null ? List.of() : file.record().priorities());
            all.removeIf(each -> each.code() == code);
            if (weight != null) {
                all.add(new Priority(code, weight));
            }
            return field("priorities", all).apply(file);
        };
    }

    /** Records what was done about a red flag in place of an earlier entry. */
    public static Edit redFlag(RedFlagHandling handling) {
        return file -> {
            List<RedFlagHandling> handled =
                    new ArrayList<>(
                            file.record() == null ? List.of() : file.record().redFlagsHandled());
            handled.removeIf(
                    each -> each.code() == handling.code() && each.leg() == handling.leg());
            handled.add(handling);
            return field("redFlagsHandled", handled).apply(file);
        };
    }

    /** Takes back what was done about a red flag; {@code leg} is null for the whole person. */
    public static Edit noRedFlag(RedFlagCode code, @Nullable Side leg) {
        return file -> {
            List<RedFlagHandling> handled =
                    new ArrayList<>(
                            file.record() == null ? List.of() : file.record().redFlagsHandled());
            handled.removeIf(each -> each.code() == code && each.leg() == leg);
            return field("redFlagsHandled", handled).apply(file);
        };
    }

    /** Changes one field of the words about a leg, such as {@code skin}. */
    public static Edit leg(Side side, String field, @Nullable Object value) {
        return part(side.code(), record -> record.leg(side), NO_LEG, field, value);
    }

    /** Changes one circumstance of the visit, such as {@code reason}. */
    public static Edit visit(String field, @Nullable Object value) {
        return part("visit", VisitRecord::visit, NO_VISIT, field, value);
    }

    /** Changes the patient's own words: {@code text} or {@code language}. */
    public static Edit patientWords(String field, @Nullable Object value) {
        return file -> {
            VisitNotes visit = file.record() == null ? null : file.record().visit();
            PatientWords words = visit == null ? null : visit.patientWords();
            PatientWords changed = Records.with(words == null ? NO_WORDS : words, field, value);
            return visit("patientWords", changed.equals(NO_WORDS) ? null : changed).apply(file);
        };
    }

    /** Changes what stands in the person's file besides the case, such as {@code title}. */
    public static Edit person(String field, @Nullable Object value) {
        return part("patient", VisitRecord::patient, NO_PERSON, field, value);
    }

    /** Changes the clinician's view of the cramps. */
    public static Edit cramps(String field, @Nullable Object value) {
        return part("cramps", VisitRecord::cramps, NO_CRAMPS, field, value);
    }

    /** Changes the consent conversation: {@code visit} or {@code teachBack}. */
    public static Edit consent(String field, @Nullable Object value) {
        return part("consent", VisitRecord::consent, NO_CONSENT, field, value);
    }

    /** Changes the copy for the patient: {@code language} or {@code given}. */
    public static Edit patientCopy(String field, @Nullable Object value) {
        return part("patientCopy", VisitRecord::patientCopy, NO_COPY, field, value);
    }

    /** Changes a free note: {@code clinician} or {@code patient}. */
    public static Edit notes(String field, @Nullable Object value) {
        return part("notes", VisitRecord::notes, NO_NOTES, field, value);
    }

    /** A part with nothing left in it is taken out. */
    private static <R extends Record> Edit part(
            String name,
            Function<VisitRecord, @Nullable R> get,
            R blank,
            String field,
            @Nullable Object value) {
        return file -> {
            R part = file.record() == null ? null : get.apply(file.record());
            R changed = Records.with(part == null ? blank : part, field, value);
            return field(name, changed.equals(blank) ? null : changed).apply(file);
        };
    }
}
