package org.saphena.storage;

/**
 * How long the lists of the work are.
 *
 * @param today who is in the house
 * @param patients all of them; who was merged counts with whom they were merged into
 */
public record WorkCounts(long today, long due, long unsigned, long patients) {}
