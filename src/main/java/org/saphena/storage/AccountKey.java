package org.saphena.storage;

/** Which account of a store. */
public record AccountKey(long value) implements RowKey {}
