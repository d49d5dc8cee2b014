package org.saphena.reasoning;

import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Consultation;
import org.saphena.clinical.Legs;
import org.saphena.clinical.Side;

/** A case with right and left exchanged. */
final class Exchanged {
    private Exchanged() {}

    static CaseFile legs(CaseFile file) {
        Consultation visit = file.consultation();
        return new CaseFile(
                file.patient(),
                new Consultation(
                        visit.date(),
                        visit.clinician(),
                        visit.pregnancy(),
                        visit.breastfeeding(),
                        visit.mobility(),
                        visit.conditions(),
                        visit.medications(),
                        visit.allergies(),
                        visit.alarmSymptoms(),
                        visit.familyHistory(),
                        visit.standingWork(),
                        visit.pregnancies(),
                        visit.vteRisk(),
                        visit.bleedingRisk(),
                        visit.labs(),
                        visit.restlessLegs(),
                        visit.preferences(),
                        new Legs(visit.legs().left(), visit.legs().right())),
                file.record());
    }

    static Side side(Side side) {
        return side == Side.RIGHT ? Side.LEFT : Side.RIGHT;
    }
}
