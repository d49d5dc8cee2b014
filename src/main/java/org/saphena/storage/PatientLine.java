package org.saphena.storage;

import org.jspecify.annotations.Nullable;

/** A line of the patient list; {@code lastVisit} is null before the first one. */
public record PatientLine(StoredPatient stored, @Nullable VisitLine lastVisit) {}
