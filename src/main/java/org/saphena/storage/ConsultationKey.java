package org.saphena.storage;

/** Which consultation of a store. */
public record ConsultationKey(long value) implements RowKey {}
