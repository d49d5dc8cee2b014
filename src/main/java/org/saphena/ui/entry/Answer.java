package org.saphena.ui.entry;

import org.saphena.reasoning.Assessment;

/**
 * The answer to a draft.
 *
 * @param whole whether it also says what would change it
 */
public record Answer(Assessment assessment, boolean whole) {}
