package org.saphena.reasoning;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Language;
import org.saphena.clinical.Side;

/**
 * The reasoned answer to one consultation, in one language. The same case, knowledge, profile and
 * language give an equal answer.
 *
 * @param inputSha256 SHA-256 over the canonical form of the case without its record and the names
 * @param cramps null when the patient has no cramps
 * @param legs the examined legs, the right first
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
        List<Note> notes) {
    public Assessment {
        legs =
                Collections.unmodifiableMap(
                        legs.isEmpty() ? new EnumMap<>(Side.class) : new EnumMap<>(legs));
    }
}
