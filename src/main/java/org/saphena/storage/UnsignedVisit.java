package org.saphena.storage;

/** A visit whose newest version is not signed, and whose it is. */
public record UnsignedVisit(StoredPatient patient, VisitLine visit) {}
