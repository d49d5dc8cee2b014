package org.saphena.reasoning;

/** Something to keep in mind about an option that its status does not already say. */
public record Caution(String rule, String text) {}
