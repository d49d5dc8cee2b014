package org.saphena.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Carried;
import org.saphena.clinical.Consultation;
import org.saphena.clinical.Cramps;
import org.saphena.clinical.Findings;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Medication;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.PastEvent;
import org.saphena.clinical.Patient;
import org.saphena.clinical.PreviousTreatment;
import org.saphena.clinical.RestlessLegs;
import org.saphena.clinical.Side;
import org.saphena.clinical.Symptom;
import org.saphena.clinical.SymptomPattern;
import org.saphena.clinical.VisitRecord;
import org.saphena.text.Formats;

/** Symptoms of each leg and the history of the person. */
final class HistoryComposer {
    private final Context context;

    HistoryComposer(Context context) {
        this.context = context;
    }

    /** Why the patient came, and the symptoms of each leg; what is equal in both is said once. */
    Section symptoms() {
        List<Item> items = new ArrayList<>();
        reason(items);
        Map<String, Phrase> said = new LinkedHashMap<>();
        for (Side side : context.visit().legs().examined()) {
            Leg leg = context.leg(side);
            if (leg != null) {
                said.merge(leg(side, leg), context.badge(side), Phrase::then);
            }
        }
        said.forEach((text, badges) -> items.add(Item.of(badges.plain(text))));
        return Section.of(context.text("symptoms.section"), items);
    }

    /** The person besides the legs. */
    Section person() {
        return Section.of(context.text("history"), List.of(Item.of(Phrase.of(facts()))));
    }

    private void reason(List<Item> items) {
        VisitRecord visit = context.visitRecord();
        VisitRecord.VisitNotes notes = visit == null ? null : visit.visit();
        if (notes == null) {
            return;
        }
        Facts facts = new Facts(context).add(notes.reason()).add(notes.occupation());
        VisitRecord.PatientWords words = notes.patientWords();
        if (words != null && words.text() != null) {
            facts.add("\u201c" + words.text() + "\u201d");
        }
        if (!facts.isEmpty()) {
            items.add(Item.of(Phrase.of(facts.sentence())));
        }
    }

    private String leg(Side side, Leg leg) {
        Findings<Symptom> symptoms = leg.symptoms();
        String present =
                String.join(", ", symptoms.present().stream().map(s -> symptom(leg, s)).toList());
        Facts facts =
                new Facts(context)
                        .list(
                                "",
                                symptoms.reviewed(),
                                present,
                                context.words(symptoms.absent()),
                                context.words(symptoms.unsure()));
        SymptomPattern pattern = leg.symptomPattern();
        if (pattern != null) {
            facts.add("symptoms.worse", pattern.worse()).add("symptoms.better", pattern.better());
        }
        cramps(facts, leg.cramps());
        leg.pastEvents()
                .present()
                .forEach(event ->
                        facts.add(context.dated(Carried.events(side), event, event(event))));
        facts.add("past.absent", leg.pastEvents().absent());
        facts.add("past.unsure", leg.pastEvents().unsure());
        leg.previousTreatments()
                .forEach(each ->
                        facts.add(context.dated(Carried.treatments(side), each, treatment(each))));
        return facts.sentence();
    }

    private String symptom(Leg leg, Symptom symptom) {
        Integer severity = leg.symptomSeverity().get(symptom);
        String word = context.inline(symptom);
        return severity == null
                ? word
                : context.text("symptoms.severity", word, context.text("severity." + severity));
    }

    private void cramps(Facts facts, @Nullable Cramps c) {
        if (c == null) {
            return;
        }
        Facts told =
                new Facts(context)
                        .add("cramps.nights", c.nightsPerWeek())
                        .add("cramps.per-night", c.crampsPerNight())
                        .add("cramps.minutes", c.minutes())
                        .add("cramps.sites", c.sites() == null ? List.of() : c.sites())
                        .add("cramps.pain", c.painScore())
                        .add("cramps.months", c.sinceMonths())
                        .answer("cramps.wakes", c.wakesFromSleep())
                        .answer("cramps.stretching", c.relievedByStretching())
                        .answer("cramps.sore", c.sorenessAfter())
                        .answer("cramps.daytime", c.daytimeToo())
                        .answer("cramps.medication", c.afterNewMedication());
        if (!told.isEmpty()) {
            facts.add(context.text("cramps", told.text()));
        }
    }

    private String event(PastEvent event) {
        List<String> parts = new ArrayList<>();
        parts.add(context.text("past.event", context.inline(event.event())));
        if (event.vein() != null) {
            parts.add(context.inline(event.vein()));
        }
        if (event.date() != null) {
            parts.add(Formats.date(event.date(), context.language()));
        }
        if (event.treated() != null) {
            parts.add(context.text(event.treated() ? "past.treated" : "past.untreated"));
        }
        return String.join(" ", parts);
    }

    private String treatment(PreviousTreatment treatment) {
        String name =
                OptionName.of(
                        context,
                        List.of(
                                new OptionKey(
                                        Side.RIGHT, treatment.procedure(), treatment.target())));
        List<String> parts = new ArrayList<>(List.of(context.text("treated-before", name)));
        if (treatment.date() != null) {
            parts.add(Formats.date(treatment.date(), context.language()));
        }
        if (treatment.closed() != null) {
            parts.add(context.text(treatment.closed() ? "treated.closed" : "treated.open"));
        }
        return String.join(" ", parts);
    }

    private String facts() {
        Consultation visit = context.visit();
        Patient patient = context.file().patient();
        Facts facts = new Facts(context).list("conditions", Carried.CONDITIONS, visit.conditions());
        medicines(facts, visit.medications());
        facts.list("alarm", visit.alarmSymptoms())
                .add("pregnancy", visit.pregnancy())
                .answer("breastfeeding", visit.breastfeeding())
                .add("pregnancies", visit.pregnancies())
                .add("mobility", visit.mobility())
                .answer("standing-work", visit.standingWork());
        if (!visit.familyHistory().present().isEmpty() || visit.familyHistory().reviewed()) {
            facts.list("family", Carried.FAMILY, visit.familyHistory());
        }
        facts.add("vte-risk", visit.vteRisk())
                .add("bleeding-risk", visit.bleedingRisk())
                .add("height", patient.heightCm())
                .add("weight", patient.weightKg())
                .add("bmi", patient.bmi())
                .add("preferences", visit.preferences());
        restless(facts, visit.restlessLegs());
        new LabText(context).addTo(facts, visit.labs());
        return facts.sentence();
    }

    private void medicines(Facts facts, Findings<Medication> medicines) {
        Anticoagulants names = new Anticoagulants(context);
        facts.list(
                context.text("medicines") + ": ",
                medicines.reviewed(),
                names.names(medicines.present()),
                names.names(medicines.absent()),
                names.names(medicines.unsure()));
        VisitRecord visit = context.visitRecord();
        if (visit != null) {
            visit.medicationTexts().forEach(facts::add);
        }
    }

    private void restless(Facts facts, @Nullable RestlessLegs legs) {
        if (legs != null) {
            facts.answer("restless.urge", legs.urgeToMove())
                    .answer("restless.rest", legs.worseAtRest())
                    .answer("restless.movement", legs.relievedByMovement())
                    .answer("restless.evening", legs.worseInEvening());
        }
    }
}
