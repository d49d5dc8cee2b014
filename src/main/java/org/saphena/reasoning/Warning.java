package org.saphena.reasoning;

/** A value that was accepted but deserves a second look. */
public record Warning(String pointer, String text) {}
