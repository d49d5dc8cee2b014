package org.saphena.reasoning;

import org.jspecify.annotations.Nullable;

/**
 * Villalta score and its grade: none, mild, moderate or severe; null while incomplete and not yet
 * severe.
 */
public record VillaltaScore(
        @Nullable Integer total,
        boolean complete,
        int atLeast,
        int items,
        @Nullable String grade) {}
