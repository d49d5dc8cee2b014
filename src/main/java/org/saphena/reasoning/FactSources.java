package org.saphena.reasoning;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.saphena.knowledge.Fact;
import org.saphena.knowledge.KnowledgeBase;
import org.saphena.knowledge.KnowledgeException;

/** Where each recorded fact comes from: one extractor per fact of the knowledge base. */
final class FactSources {
    private static final String FILE = "facts.yaml";

    private final Map<String, Function<Scene, Reading>> sources = new HashMap<>();

    /**
     * @throws KnowledgeException when the knowledge base names a recorded fact that has no
     *     extractor here, or leaves one of these out
     */
    FactSources(KnowledgeBase knowledge) {
        sources.putAll(PersonFacts.sources(knowledge.medications()));
        sources.putAll(LegFacts.sources());
        sources.putAll(CrampFacts.sources());
        sources.putAll(DuplexFacts.sources());
        sources.putAll(ClotFacts.sources());
        sources.putAll(VeinFacts.sources());
        for (Fact fact : knowledge.facts().values()) {
            if (!fact.derived() && !sources.containsKey(fact.id())) {
                throw new KnowledgeException(
                        FILE, 0, fact.id(), "nothing in the program reads this fact");
            }
        }
        for (String id : sources.keySet()) {
            if (!knowledge.facts().containsKey(id)) {
                throw new KnowledgeException(
                        FILE, 0, id, "the fact is missing, and the program needs it");
            }
        }
    }

    Reading read(Fact fact, Scene scene) {
        return of(fact).apply(scene);
    }

    /** What reads {@code fact} out of a scene. */
    Function<Scene, Reading> of(Fact fact) {
        return Objects.requireNonNull(sources.get(fact.id()));
    }
}
