package org.saphena.service;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Makes the use cases ready on a knowledge base. */
@FunctionalInterface
public interface ConsultationsFactory {
    /** Names the knowledge base that comes with the program, in place of a folder. */
    Path SHIPPED = Path.of("shipped");

    /**
     * @param knowledge a folder with a knowledge base; {@link #SHIPPED}; or null for the clinic's
     *     own copy where there is a sound one, else the one of the program
     * @throws KnowledgeFaultyException when the knowledge base named cannot be used
     */
    Consultations on(@Nullable Path knowledge);
}
