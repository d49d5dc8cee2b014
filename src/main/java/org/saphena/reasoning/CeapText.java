package org.saphena.reasoning;

/**
 * The CEAP classification as written: basic with the highest class, full with all classes and
 * segments.
 */
public record CeapText(String basic, String full) {}
