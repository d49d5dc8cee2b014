package org.saphena.exchange;

import org.saphena.clinical.Consultation;
import org.saphena.clinical.Labs;
import org.saphena.clinical.Legs;
import org.saphena.clinical.RestlessLegs;

/** Writes {@code /consultation}. */
final class ConsultationWriter {
    private ConsultationWriter() {}

    static void write(ObjectWriter out, Consultation visit) {
        out.date("date", visit.date())
                .text("clinician", visit.clinician())
                .code("pregnancy", visit.pregnancy())
                .flag("breastfeeding", visit.breastfeeding())
                .code("mobility", visit.mobility())
                .object("conditions", visit.conditions(), FindingsWriter::codes)
                .object("medications", visit.medications(), FindingsWriter::medications)
                .object("allergies", visit.allergies(), FindingsWriter::codes)
                .object("alarmSymptoms", visit.alarmSymptoms(), FindingsWriter::codes)
                .code("vteRisk", visit.vteRisk())
                .code("bleedingRisk", visit.bleedingRisk())
                .object("labs", visit.labs(), ConsultationWriter::labs)
                .object("restlessLegs", visit.restlessLegs(), ConsultationWriter::restlessLegs)
                .codes("preferences", visit.preferences())
                .object("legs", visit.legs(), ConsultationWriter::legs)
                .object("familyHistory", visit.familyHistory(), FindingsWriter::codes)
                .flag("standingWork", visit.standingWork())
                .number("pregnancies", visit.pregnancies());
    }

    private static void legs(ObjectWriter out, Legs legs) {
        out.object("right", legs.right(), LegWriter::write)
                .object("left", legs.left(), LegWriter::write);
    }

    private static void labs(ObjectWriter out, Labs labs) {
        out.date("date", labs.date())
                .number("sodium", labs.sodium())
                .number("potassium", labs.potassium())
                .number("magnesium", labs.magnesium())
                .number("adjustedCalcium", labs.adjustedCalcium())
                .number("phosphate", labs.phosphate())
                .number("egfr", labs.egfr())
                .number("tsh", labs.tsh())
                .number("hba1c", labs.hba1c())
                .number("ferritin", labs.ferritin())
                .number("b12", labs.b12())
                .number("ck", labs.ck())
                .number("haemoglobin", labs.haemoglobin())
                .number("platelets", labs.platelets());
    }

    private static void restlessLegs(ObjectWriter out, RestlessLegs signs) {
        out.flag("urgeToMove", signs.urgeToMove())
                .flag("worseAtRest", signs.worseAtRest())
                .flag("relievedByMovement", signs.relievedByMovement())
                .flag("worseInEvening", signs.worseInEvening());
    }
}
