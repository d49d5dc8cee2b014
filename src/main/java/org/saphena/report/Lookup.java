package org.saphena.report;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Answer;
import org.saphena.clinical.DrugClass;
import org.saphena.clinical.Medication;
import org.saphena.knowledge.CauseRule;
import org.saphena.knowledge.Citation;
import org.saphena.knowledge.Evidence;
import org.saphena.knowledge.KnowledgeBase;
import org.saphena.knowledge.LocalText;
import org.saphena.knowledge.PatientTopic;
import org.saphena.knowledge.Schedule;

/** What a summary asks the knowledge base. */
public interface Lookup {
    /** The source with that id, or null when the knowledge base does not have it. */
    @Nullable Citation citation(String id);

    /** Whether a recorded medicine is an oral anticoagulant; unknown for a name not on the list. */
    Answer isAnticoagulant(Medication medicine);

    /** The evidence table. */
    List<Evidence> evidence();

    /** The possible causes of night cramps. */
    List<CauseRule> causes();

    /** The advice on the topic, for the patient. */
    LocalText advice(PatientTopic topic);

    /** The name of the schedule of follow-up, or null when the knowledge base does not have it. */
    @Nullable LocalText schedule(String code);

    /** Asks {@code knowledge}. */
    static Lookup of(KnowledgeBase knowledge) {
        return new Lookup() {
            @Override
            public @Nullable Citation citation(String id) {
                return knowledge.citations().get(id);
            }

            @Override
            public List<Evidence> evidence() {
                return knowledge.evidence();
            }

            @Override
            public List<CauseRule> causes() {
                return knowledge.causes();
            }

            @Override
            public LocalText advice(PatientTopic topic) {
                return Objects.requireNonNull(knowledge.patientAdvice().get(topic)).text();
            }

            @Override
            public @Nullable LocalText schedule(String code) {
                return knowledge.schedules().stream()
                        .filter(schedule -> schedule.code().equals(code))
                        .findFirst()
                        .map(Schedule::name)
                        .orElse(null);
            }

            @Override
            public Answer isAnticoagulant(Medication medicine) {
                return knowledge
                        .medications()
                        .classesOf(medicine.name())
                        .map(classes -> classes.contains(DrugClass.ORAL_ANTICOAGULANT))
                        .map(found -> found ? Answer.YES : Answer.NO)
                        .orElse(Answer.UNKNOWN);
            }
        };
    }
}
