package org.saphena.storage;

import org.saphena.clinical.Patient;

/**
 * A patient as kept.
 *
 * @param patient {@link Patient#id()} is the number that people see
 * @param version to be given back with a change
 */
public record StoredPatient(PatientKey key, Patient patient, int version) {}
