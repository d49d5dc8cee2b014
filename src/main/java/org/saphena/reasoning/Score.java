package org.saphena.reasoning;

import org.jspecify.annotations.Nullable;

/**
 * A score: its total only when complete, else the sum so far as a lower bound, and how many items
 * are scored.
 */
public record Score(@Nullable Integer total, boolean complete, int atLeast, int items) {}
