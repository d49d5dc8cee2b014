package org.saphena.ui.entry;

/**
 * An input that is not recorded.
 *
 * @param input as it was typed
 * @param message why, in the user's language
 */
public record Refusal(String input, String message) {}
