package org.saphena.reasoning;

import org.jspecify.annotations.Nullable;
import org.saphena.knowledge.FactValue;
import org.saphena.knowledge.Truth;

/**
 * One recorded value that a reason rests on.
 *
 * @param pointer JSON pointer into the case file
 * @param value the recorded value, or null when nothing is recorded
 */
public record Input(String pointer, @Nullable FactValue value, Truth truth, String text) {}
