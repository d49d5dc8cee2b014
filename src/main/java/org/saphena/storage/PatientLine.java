package org.saphena.storage;

import org.jspecify.annotations.Nullable;

/**
 * A line of the patient list.
 *
 * @param lastVisit null before the first one
 * @param classes as they were recorded last, which may be before the last visit
 */
public record PatientLine(
        StoredPatient stored, @Nullable VisitLine lastVisit, LastClasses classes) {}
