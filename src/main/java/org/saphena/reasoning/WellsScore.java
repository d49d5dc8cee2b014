package org.saphena.reasoning;

import org.jspecify.annotations.Nullable;

/**
 * Wells score and its band, likely or unlikely; null while the unanswered items could still change
 * it.
 */
public record WellsScore(int points, boolean complete, @Nullable String band) {}
