package org.saphena.report.patient;

import java.util.ArrayList;
import java.util.List;
import org.saphena.comparison.Way;
import org.saphena.knowledge.PatientTopic;
import org.saphena.report.Lookup;

/** Composes all that a patient's summary says. */
final class LeafletComposer {
    private final Voice voice;
    private final Lookup lookup;
    private final String documentNumber;

    LeafletComposer(Voice voice, Lookup lookup, String documentNumber) {
        this.voice = voice;
        this.lookup = lookup;
        this.documentNumber = documentNumber;
    }

    Leaflet compose() {
        Chosen chosen = new Chosen(voice.visit().decisions());
        Figures figures = new Figures(voice, lookup);
        PlanComposer plan = new PlanComposer(voice, chosen);
        CareComposer care = new CareComposer(voice, chosen, lookup);
        ChoicesComposer choices = new ChoicesComposer(voice, chosen, figures);
        List<Leaflet.Rate> rates = choices.rates();
        Leaflet.Questions questions =
                new QuestionsComposer(voice, chosen, figures, lookup).compose();
        return new Leaflet(
                new HeadComposer(voice, documentNumber).compose(),
                new ShortComposer(voice).compose(),
                new FoundComposer(voice).compose(),
                new MapComposer(voice).compose(),
                questions,
                plan.agreed(),
                choices.compose(),
                rates,
                care.compose(),
                care.exercises(),
                help(),
                after(chosen),
                plan.visits());
    }

    private List<String> help() {
        List<String> lines = new ArrayList<>();
        String emergency = voice.clinic().emergency();
        String telephone = voice.clinic().telephone();
        lines.add(
                emergency == null
                        ? voice.text("help.emergency-number")
                        : voice.text("help.emergency", Marked.plain(emergency)));
        lines.add(
                telephone == null
                        ? voice.text("help.clinic-number")
                        : voice.text("help.clinic", Marked.plain(telephone)));
        lines.add(advice(PatientTopic.BLEEDING));
        return lines;
    }

    private List<String> after(Chosen chosen) {
        if (chosen.procedures().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(advice(PatientTopic.AFTER_WALK));
        lines.add(advice(PatientTopic.AFTER_BRUISE));
        lines.add(advice(PatientTopic.AFTER_SPORT));
        if (chosen.has(Way.GLUE)) {
            lines.add(advice(PatientTopic.AFTER_GLUE));
        }
        return lines;
    }

    private String advice(PatientTopic topic) {
        return lookup.advice(topic).in(voice.language());
    }
}
