package org.saphena.reasoning;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Language;
import org.saphena.clinical.Side;
import org.saphena.knowledge.PatientTopic;

/**
 * The reasoned answer to one consultation, in one language. The same case, knowledge, profile and
 * language give an equal answer.
 *
 * @param inputSha256 SHA-256 over the canonical form of the case without its record and the names
 * @param cramps null when the patient has no cramps
 * @param legs the examined legs, the right first
 * @param patientTopics what the patient may be advised on, as far as the facts of the case decide
 */
public record Assessment(
        KnowledgeStamp knowledge,
        String inputSha256,
        Language language,
        String caseId,
        List<Warning> warnings,
        List<RedFlag> redFlags,
        List<Action> actions,
        @Nullable CrampAnswer cramps,
        Map<Side, LegAssessment> legs,
        List<Missing> missing,
        List<FollowUp> followUp,
        List<Note> notes,
        Set<PatientTopic> patientTopics) {
    public Assessment {
        patientTopics = Set.copyOf(patientTopics);
        legs =
                Collections.unmodifiableMap(
                        legs.isEmpty() ? new EnumMap<>(Side.class) : new EnumMap<>(legs));
    }
}
