package org.saphena.ui.control;

/**
 * What a key does to a whole leg, section or row.
 *
 * @param keyName the key as people write it, such as {@code Alt+N}
 * @param word what it does, for the button; empty for a key without one
 * @param question asked before it is done, which the same key answers; empty for none
 */
public record GridAction(GridKey key, String keyName, String word, String question) {}
