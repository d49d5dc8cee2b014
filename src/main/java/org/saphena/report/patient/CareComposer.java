package org.saphena.report.patient;

import java.util.ArrayList;
import java.util.List;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Treatment;
import org.saphena.comparison.Way;
import org.saphena.knowledge.PatientTopic;
import org.saphena.reasoning.LegAssessment;
import org.saphena.reasoning.Option;
import org.saphena.report.Lookup;

/** Self-care as far as it may suit this patient, in the words of the knowledge base. */
final class CareComposer {
    private final Voice voice;
    private final Chosen chosen;
    private final Lookup lookup;

    CareComposer(Voice voice, Chosen chosen, Lookup lookup) {
        this.voice = voice;
        this.chosen = chosen;
        this.lookup = lookup;
    }

    List<String> compose() {
        List<String> lines = new ArrayList<>();
        if (isUrgent()) {
            lines.add(voice.text("care.first"));
        } else {
            exercises().forEach(exercise -> lines.addAll(advice(exercise.topic())));
            lines.addAll(Math.min(1, lines.size()), advice(PatientTopic.FEET));
        }
        if (chosen.has(Way.STOCKINGS)) {
            lines.addAll(advice(PatientTopic.STOCKINGS));
        }
        lines.addAll(advice(PatientTopic.SKIN));
        lines.addAll(advice(PatientTopic.WEIGHT));
        return lines;
    }

    /** The words, or none where the facts do not call for them. */
    private List<String> advice(PatientTopic topic) {
        return isCalledFor(topic) ? List.of(lookup.advice(topic).in(voice.language())) : List.of();
    }

    private boolean isCalledFor(PatientTopic topic) {
        return voice.assessment().patientTopics().contains(topic);
    }

    /**
     * Those that may be advised, in the order in which they are drawn; none before what is urgent.
     */
    List<Exercise> exercises() {
        if (isUrgent()) {
            return List.of();
        }
        List<Exercise> exercises = new ArrayList<>(List.of(Exercise.WALK));
        if (mayRaise()) {
            exercises.add(Exercise.RAISE);
        }
        if (mayStretch()) {
            exercises.add(Exercise.STRETCH);
        }
        exercises.removeIf(exercise -> !isCalledFor(exercise.topic()));
        return exercises;
    }

    private boolean isUrgent() {
        return !new ShortComposer(voice).urgent().isEmpty();
    }

    /** Not where the knowledge base has any caution about what the patient does at home. */
    private boolean mayRaise() {
        return voice.assessment().legs().values().stream()
                .flatMap(leg -> leg.options().stream())
                .filter(option -> option.treatment() == Treatment.LIFESTYLE)
                .allMatch(option -> option.cautions().isEmpty());
    }

    private boolean mayStretch() {
        return voice.assessment().cramps() != null
                && voice.assessment().legs().values().stream()
                        .map(LegAssessment::options)
                        .flatMap(List::stream)
                        .filter(option -> option.treatment() == Treatment.CALF_STRETCHING)
                        .noneMatch(CareComposer::isHeldBack);
    }

    private static boolean isHeldBack(Option option) {
        return option.status() == OptionStatus.CONTRAINDICATED
                || option.status() == OptionStatus.RELATIVE_CONTRAINDICATION
                || option.status() == OptionStatus.UNDETERMINED;
    }
}
