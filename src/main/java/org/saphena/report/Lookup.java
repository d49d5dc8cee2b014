package org.saphena.report;

import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Answer;
import org.saphena.clinical.Medication;
import org.saphena.knowledge.Citation;

/** What a summary asks the knowledge base. */
public interface Lookup {
    /** The source with that id, or null when the knowledge base does not have it. */
    @Nullable Citation citation(String id);

    /** Whether a recorded medicine is an oral anticoagulant; unknown for a name not on the list. */
    Answer isAnticoagulant(Medication medicine);
}
