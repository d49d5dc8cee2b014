package org.saphena.service;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Consultation;
import org.saphena.clinical.Records;
import org.saphena.clinical.VisitRecord;
import org.saphena.clinical.VisitRecord.LegNotes;

/**
 * Tells changes of sections 1 to 4 of a visit (symptoms, history, examination, duplex) from those
 * of assessment and plan. What is not named here belongs to the latter.
 */
final class FindingsOnly {
    /** Of {@link Consultation}. */
    static final Set<String> CONSULTATION =
            Set.of(
                    "date",
                    "clinician",
                    "pregnancy",
                    "breastfeeding",
                    "mobility",
                    "conditions",
                    "medications",
                    "allergies",
                    "alarmSymptoms",
                    "familyHistory",
                    "standingWork",
                    "pregnancies",
                    "labs",
                    "restlessLegs",
                    "legs");

    /** Of {@link VisitRecord}; {@code version} is written by the store alone. */
    static final Set<String> RECORD =
            Set.of(
                    "patient",
                    "visit",
                    "allergyDetails",
                    "asked",
                    "carriedForward",
                    "medicationTexts",
                    "version");

    /** Of {@link LegNotes}. */
    static final Set<String> LEG = Set.of("skin", "examination");

    private static final LegNotes NO_LEG = new LegNotes(null, null, null, null);

    private FindingsOnly() {}

    /** Whether nothing of assessment and plan differs. */
    static boolean differ(CaseFile before, CaseFile after) {
        return same(before.consultation(), after.consultation())
                && same(record(before), record(after));
    }

    private static boolean same(Consultation before, Consultation after) {
        return taken(before, after, CONSULTATION).equals(after);
    }

    private static boolean same(VisitRecord before, VisitRecord after) {
        VisitRecord taken = taken(before, after, RECORD);
        taken = Records.with(taken, "right", leg(before.right(), after.right()));
        taken = Records.with(taken, "left", leg(before.left(), after.left()));
        return taken.equals(legsShown(after));
    }

    private static LegNotes leg(@Nullable LegNotes before, @Nullable LegNotes after) {
        return taken(shown(before), shown(after), LEG);
    }

    private static VisitRecord legsShown(VisitRecord record) {
        VisitRecord right = Records.with(record, "right", shown(record.right()));
        return Records.with(right, "left", shown(record.left()));
    }

    private static LegNotes shown(@Nullable LegNotes notes) {
        return notes == null ? NO_LEG : notes;
    }

    private static VisitRecord record(CaseFile file) {
        return Optional.ofNullable(file.record()).orElseGet(VisitRecord::empty);
    }

    /** {@code before} with the named components of {@code after}. */
    private static <R extends Record> R taken(R before, R after, Set<String> components) {
        R taken = before;
        for (String component : components) {
            taken = Records.with(taken, component, Records.get(after, component));
        }
        return taken;
    }
}
