package org.saphena.clinical;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the screens record and the reasoning never reads: words, decisions, plan, signature.
 * Everything is optional; texts are at most {@value Limits#TEXT_LENGTH} characters.
 */
public record VisitRecord(
        @Nullable PersonNotes patient,
        @Nullable VisitNotes visit,
        List<AllergyDetail> allergyDetails,
        List<Asked> asked,
        List<CarriedForward> carriedForward,
        List<String> medicationTexts,
        @Nullable LegNotes right,
        @Nullable LegNotes left,
        @Nullable CrampNotes cramps,
        List<Priority> priorities,
        List<ComparedOption> compared,
        @Nullable Leaning leaning,
        List<OptionDecision> decisions,
        List<RedFlagHandling> redFlagsHandled,
        List<PlanItem> plan,
        @Nullable Pathway pathway,
        @Nullable Consent consent,
        @Nullable PatientCopy patientCopy,
        @Nullable Notes notes,
        @Nullable Version version) {
    /**
     * @throws ImpossibleValueException for an overlong text, a priority twice, or an option with
     *     two decisions
     */
    public VisitRecord {
        allergyDetails = List.copyOf(allergyDetails);
        asked = List.copyOf(asked);
        carriedForward = List.copyOf(carriedForward);
        medicationTexts = List.copyOf(medicationTexts);
        for (int i = 0; i < medicationTexts.size(); i++) {
            Texts.check("/medicationTexts/" + i, medicationTexts.get(i));
        }
        priorities = List.copyOf(priorities);
        Lists.distinct("/priorities", priorities.stream().map(Priority::code).toList());
        compared = List.copyOf(compared);
        decisions = List.copyOf(decisions);
        Lists.distinct("/decisions", decisions.stream().map(OptionDecision::option).toList());
        redFlagsHandled = List.copyOf(redFlagsHandled);
        plan = List.copyOf(plan);
    }

    /** What stands in the person's file besides the case. */
    public record PersonNotes(
            @Nullable String title, @Nullable String phone, @Nullable String note) {
        public PersonNotes {
            Texts.check("/title", title);
            Texts.check("/phone", phone);
            Texts.check("/note", note);
        }
    }

    /** Circumstances of the visit. */
    public record VisitNotes(
            @Nullable LocalTime time,
            @Nullable String clinic,
            @Nullable String reason,
            @Nullable String occupation,
            @Nullable PatientWords patientWords) {
        public VisitNotes {
            Texts.check("/clinic", clinic);
            Texts.check("/reason", reason);
            Texts.check("/occupation", occupation);
        }
    }

    /** What the patient said, in the patient's language. */
    public record PatientWords(@Nullable Language language, @Nullable String text) {
        public PatientWords {
            Texts.check("/text", text);
        }
    }

    /** How an allergy showed itself. */
    public record AllergyDetail(
            Allergen code, @Nullable String reaction, @Nullable PartialDate date) {
        public AllergyDetail {
            Texts.check("/reaction", reaction);
        }
    }

    /** When a list was last asked. */
    public record Asked(String pointer, LocalDate on) {}

    /** An entry taken over from an earlier visit. */
    public record CarriedForward(String pointer, LocalDate from, @Nullable Boolean confirmed) {}

    /** Words about one leg. */
    public record LegNotes(
            @Nullable SkinState skin,
            @Nullable String examination,
            @Nullable EditableText findings,
            @Nullable EditableText duplexConclusion) {
        public LegNotes {
            Texts.check("/examination", examination);
        }
    }

    /** A generated text that may have been edited. */
    public record EditableText(@Nullable String text, @Nullable Boolean edited) {
        public EditableText {
            Texts.check("/text", text);
        }

        /** The text where it was edited, or null where it stands as generated. */
        public @Nullable String own() {
            return Boolean.TRUE.equals(edited) ? text : null;
        }
    }

    /** The clinician's view of the cramps. */
    public record CrampNotes(
            @Nullable VenousContribution venousContribution, List<String> causesChecked) {
        public CrampNotes {
            causesChecked = Lists.distinct("/causesChecked", causesChecked);
        }
    }

    /** What matters to the patient, weighted 1 to 5. */
    public record Priority(PriorityCode code, @Nullable Integer weight) {
        public Priority {
            Limits.PRIORITY_WEIGHT.check("/weight", weight);
        }
    }

    /** An option that was compared with the patient. */
    public record ComparedOption(Side leg, Treatment treatment, Target target) {}

    /** What the patient leans to. */
    public record Leaning(@Nullable Treatment treatment) {}

    /** One agreed step. */
    public record PlanItem(
            PlanKind kind,
            @Nullable Side leg,
            List<String> codes,
            @Nullable LocalDate on,
            @Nullable String text) {
        public PlanItem {
            codes = Lists.distinct("/codes", codes);
            Texts.check("/text", text);
        }
    }

    /** A follow-up schedule of the knowledge base. */
    public record Pathway(@Nullable Side leg, String code) {}

    /** The consent conversation. */
    public record Consent(@Nullable LocalDate visit, @Nullable Boolean teachBack) {}

    /** The copy for the patient. */
    public record PatientCopy(@Nullable Language language, @Nullable Boolean given) {}

    /** Free notes. */
    public record Notes(@Nullable String clinician, @Nullable String patient) {
        public Notes {
            Texts.check("/clinician", clinician);
            Texts.check("/patient", patient);
        }
    }

    /** A record with nothing in it. */
    public static VisitRecord empty() {
        return new VisitRecord(
                null, null, List.of(), List.of(), List.of(), List.of(), null, null, null, List.of(),
                List.of(), null, List.of(), List.of(), List.of(), null, null, null, null, null);
    }

    /** The same record as {@code other} version. */
    public VisitRecord withVersion(@Nullable Version other) {
        return new VisitRecord(
                patient,
                visit,
                allergyDetails,
                asked,
                carriedForward,
                medicationTexts,
                right,
                left,
                cramps,
                priorities,
                compared,
                leaning,
                decisions,
                redFlagsHandled,
                plan,
                pathway,
                consent,
                patientCopy,
                notes,
                other);
    }

    /** The words about the leg of that side, or null. */
    public @Nullable LegNotes leg(Side side) {
        return switch (side) {
            case RIGHT -> right;
            case LEFT -> left;
        };
    }
}
