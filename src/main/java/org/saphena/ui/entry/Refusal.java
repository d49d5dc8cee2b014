package org.saphena.ui.entry;

/**
 * An input that is not recorded.
 *
 * @param input as it was typed
 * @param message why, in the user's language
 * @param waits whether it was typed before and nobody has decided about it since: Enter records it
 */
public record Refusal(String input, String message, boolean waits) {}
