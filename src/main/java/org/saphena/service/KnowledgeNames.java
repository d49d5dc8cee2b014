package org.saphena.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saphena.clinical.Language;
import org.saphena.knowledge.KnowledgeBase;

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

    /** See {@link Consultations#schedules}. */
    List<ScheduleOffer> schedules() {
        return knowledge.schedules().stream()
                .map(each ->
                        new ScheduleOffer(each.code(), each.name().in(language), each.treatments()))
                .toList();
    }
}
