package org.saphena.clinical;

import org.jspecify.annotations.Nullable;

/**
 * One consultation as it travels: the person, the visit, and what the screens recorded besides.
 *
 * @param record what the reasoning never looks at, or null
 */
public record CaseFile(Patient patient, Consultation consultation, @Nullable VisitRecord record) {
    /**
     * @throws ImpossibleValueException for a birth after the visit or an age over 120 years
     */
    public CaseFile {
        if (patient.birthDate().isAfter(consultation.date())) {
            throw new ImpossibleValueException(
                    "/patient/birthDate",
                    Fault.AFTER_VISIT,
                    patient.birthDate().toString(),
                    "<= " + consultation.date());
        }
        Limits.AGE_YEARS.check("/patient/birthDate", (Integer) patient.ageOn(consultation.date()));
    }

    /** Completed years at the visit. */
    public int age() {
        return patient.ageOn(consultation.date());
    }
}
