package org.saphena.storage;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.VersionState;

/**
 * A consultation in a list, as its newest version has it.
 *
 * @param right the highest CEAP class of the right leg, or null while not judged
 * @param left as above, of the left leg
 */
public record VisitLine(
        ConsultationKey key,
        PatientKey patient,
        LocalDate date,
        @Nullable LocalTime time,
        int number,
        VersionState state,
        @Nullable String reason,
        @Nullable String clinician,
        @Nullable CeapClass right,
        @Nullable CeapClass left) {}
