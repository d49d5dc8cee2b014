package org.saphena.ui.control;

/**
 * One thing that a coded cell can say.
 *
 * @param key the letter or digit that writes it
 */
public record Choice(String key, String word) {}
