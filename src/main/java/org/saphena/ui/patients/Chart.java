package org.saphena.ui.patients;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.saphena.service.Clinic;
import org.saphena.service.Permission;
import org.saphena.storage.DueFollowUp;
import org.saphena.storage.Merge;
import org.saphena.storage.PatientKey;
import org.saphena.storage.StoredPatient;
import org.saphena.storage.VisitLine;

/**
 * What the chart of a patient shows.
 *
 * @param steps the follow-up that is open, the longest due first
 * @param merges who was merged into the patient
 * @param allowed what of the chart who is at work may do
 */
public record Chart(
        StoredPatient patient,
        List<VisitLine> visits,
        List<DueFollowUp> steps,
        List<Merged> merges,
        Set<Permission> allowed,
        LocalDate today) {
    private static final Set<Permission> OFFERED =
            EnumSet.of(
                    Permission.EDIT_PATIENTS,
                    Permission.MERGE_PATIENTS,
                    Permission.IMPORT_CASE,
                    Permission.EXPORT_CASE,
                    Permission.PRINT);

    /**
     * Somebody who was merged into the patient.
     *
     * @param on the day when that was said
     */
    public record Merged(Merge merge, LocalDate on) {}

    public Chart {
        visits = List.copyOf(visits);
        steps = List.copyOf(steps);
        merges = List.copyOf(merges);
        allowed = Set.copyOf(allowed);
    }

    static Chart read(Clinic clinic, PatientKey key) {
        return new Chart(
                clinic.patient(key),
                clinic.visits(key),
                clinic.registry().openFollowUp(key),
                clinic.registry().merges(key).stream()
                        .map(each -> new Merged(each, clinic.dayOf(each.at())))
                        .toList(),
                OFFERED.stream().filter(clinic::may).collect(Collectors.toSet()),
                clinic.today());
    }

    boolean may(Permission what) {
        return allowed.contains(what);
    }

    /** The number of the patient. */
    public String number() {
        return patient.patient().id();
    }
}
