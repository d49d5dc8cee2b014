package org.saphena.service;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Makes the use cases ready on a knowledge base. */
@FunctionalInterface
public interface ConsultationsFactory {
    /**
     * @param knowledge a folder with a clinic's own checked knowledge base, or null for the one
     *     that comes with the program
     * @throws KnowledgeFaultyException when the knowledge base cannot be used
     */
    Consultations on(@Nullable Path knowledge);
}
