package org.saphena.knowledge;

import java.io.InputStream;
import java.util.Objects;

/** Opens the data files that come with the program, for tests of their content. */
final class KnowledgeFiles {
    private KnowledgeFiles() {}

    static InputStream open(String name) {
        return Objects.requireNonNull(Truth.class.getResourceAsStream(name), name);
    }
}
