package org.saphena.knowledge;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;

/**
 * The whole knowledge base, read and checked. Immutable and safe for use by several threads.
 *
 * @param sha256 over the names and the bytes of its files, in hexadecimal
 * @param own whether it is a clinic's own copy and not the one of the program
 */
public record KnowledgeBase(
        String version,
        String sha256,
        boolean own,
        Map<String, Profile> profiles,
        Map<String, Citation> citations,
        MedicationList medications,
        Map<String, Fact> facts,
        Map<String, Derivation> derivations,
        List<TreatmentEntry> treatments,
        List<Evidence> evidence,
        List<StatusTable> statusTables,
        List<Effect> effects,
        List<Move> moves,
        List<RedFlagRule> redFlags,
        List<ActionRule> actions,
        List<MissingRule> missing,
        List<NoteRule> notes,
        List<FollowUpRule> followUps,
        List<Schedule> schedules,
        List<CauseRule> causes,
        Map<PatientTopic, PatientAdvice> patientAdvice,
        List<Gate> gates) {
    public KnowledgeBase {
        profiles = Collections.unmodifiableMap(new LinkedHashMap<>(profiles));
        citations = Collections.unmodifiableMap(new LinkedHashMap<>(citations));
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        derivations = Collections.unmodifiableMap(new LinkedHashMap<>(derivations));
        treatments = List.copyOf(treatments);
        evidence = List.copyOf(evidence);
        statusTables = List.copyOf(statusTables);
        effects = List.copyOf(effects);
        moves = List.copyOf(moves);
        redFlags = List.copyOf(redFlags);
        actions = List.copyOf(actions);
        missing = List.copyOf(missing);
        notes = List.copyOf(notes);
        followUps = List.copyOf(followUps);
        schedules = List.copyOf(schedules);
        causes = List.copyOf(causes);
        patientAdvice = Collections.unmodifiableMap(new EnumMap<>(patientAdvice));
        gates = List.copyOf(gates);
    }

    /**
     * The fact with this id.
     *
     * @throws IllegalArgumentException for an id that the knowledge base does not have
     */
    public Fact fact(String id) {
        Fact fact = facts.get(id);
        if (fact == null) {
            throw new IllegalArgumentException("no fact " + id);
        }
        return fact;
    }

    /**
     * The citation with this id.
     *
     * @throws IllegalArgumentException for an id that the knowledge base does not have
     */
    public Citation citation(String id) {
        Citation citation = citations.get(id);
        if (citation == null) {
            throw new IllegalArgumentException("no citation " + id);
        }
        return citation;
    }

    /** What is known about this treatment of this target, summaries and studies, in file order. */
    public List<Evidence> evidenceOf(Treatment treatment, Target target) {
        return evidence.stream().filter(each -> each.isAbout(treatment, target)).toList();
    }
}
