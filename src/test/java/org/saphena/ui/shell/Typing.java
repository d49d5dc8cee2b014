package org.saphena.ui.shell;

/**
 * A stretch of typing.
 *
 * @param what what is recorded by it
 * @param keys as {@link Keyboard} reads them
 */
record Typing(String what, String keys) {}
