package org.saphena.storage;

/** Which patient of a store; not the number that people see. */
public record PatientKey(long value) implements RowKey {}
