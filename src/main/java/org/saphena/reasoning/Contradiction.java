package org.saphena.reasoning;

/**
 * Two entries of a case that cannot both be, where telling so takes a threshold of the knowledge
 * base.
 *
 * @param pointer the entry at fault
 * @param found what stands there
 * @param against what it contradicts, as its code
 */
public record Contradiction(String pointer, String found, String against) {}
