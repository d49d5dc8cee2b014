package org.saphena.service;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Answer;
import org.saphena.clinical.DrugClass;
import org.saphena.clinical.Medication;
import org.saphena.knowledge.Citation;
import org.saphena.knowledge.Evidence;
import org.saphena.knowledge.KnowledgeBase;
import org.saphena.report.Lookup;

/** Answers the summary's questions from the knowledge base. */
record KnowledgeLookup(KnowledgeBase knowledge) implements Lookup {
    @Override
    public @Nullable Citation citation(String id) {
        return knowledge.citations().get(id);
    }

    @Override
    public List<Evidence> evidence() {
        return knowledge.evidence();
    }

    @Override
    public Answer isAnticoagulant(Medication medicine) {
        return knowledge
                .medications()
                .classesOf(medicine.name())
                .map(classes ->
                        classes.contains(DrugClass.ORAL_ANTICOAGULANT) ? Answer.YES : Answer.NO)
                .orElse(Answer.UNKNOWN);
    }
}
