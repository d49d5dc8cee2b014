package org.saphena.knowledge;

/** A guideline profile that the clinic can choose. */
public record Profile(String id, LocalText name) {}
