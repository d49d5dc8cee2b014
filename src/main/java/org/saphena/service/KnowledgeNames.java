package org.saphena.service;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.saphena.clinical.Language;
import org.saphena.knowledge.KnowledgeBase;
import org.saphena.knowledge.Schedule;

/** The names that the knowledge base has for its codes. */
record KnowledgeNames(KnowledgeBase knowledge, Language language) {
    /** See {@link Consultations#otherCauses}. */
    Map<String, String> otherCauses() {
        Map<String, String> causes = new LinkedHashMap<>();
        knowledge.causes().stream()
                .filter(cause -> cause.plain() != null)
                .forEach(cause -> causes.put(cause.cause(), cause.name().in(language)));
        return causes;
    }

    /** See {@link Consultations#scheduleNames}. */
    Map<String, String> schedules() {
        return knowledge.schedules().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Schedule::code, schedule -> schedule.name().in(language)));
    }
}
