package org.saphena.storage;

import java.time.Instant;

/**
 * Somebody on the list of a day.
 *
 * @param version to be given back with a change
 */
public record DayLine(
        StoredPatient patient, AttendanceState state, Instant arrivedAt, int version) {}
