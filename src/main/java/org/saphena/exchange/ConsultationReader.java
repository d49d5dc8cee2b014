package org.saphena.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.AlarmSymptom;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.Condition;
import org.saphena.clinical.Consultation;
import org.saphena.clinical.FamilyHistory;
import org.saphena.clinical.Labs;
import org.saphena.clinical.Legs;
import org.saphena.clinical.Limits;
import org.saphena.clinical.Mobility;
import org.saphena.clinical.Preference;
import org.saphena.clinical.Pregnancy;
import org.saphena.clinical.RestlessLegs;
import org.saphena.clinical.RiskLevel;

/** Reads {@code /consultation}. */
final class ConsultationReader {
    private static final Legs NO_LEGS = new Legs(null, null);

    private ConsultationReader() {}

    static @Nullable Consultation read(ObjectReader in) {
        in.require("date");
        return in.build(() -> {
            LocalDate date = in.date("date");
            String clinician = in.text("clinician");
            var pregnancy = in.code("pregnancy", Pregnancy.class);
            var breastfeeding = in.flag("breastfeeding");
            var mobility = in.code("mobility", Mobility.class);
            var conditions = FindingsReader.codes(in, "conditions", Condition.class);
            var medications = FindingsReader.medications(in, "medications");
            var allergies = FindingsReader.codes(in, "allergies", Allergen.class);
            var alarms = FindingsReader.codes(in, "alarmSymptoms", AlarmSymptom.class);
            var vteRisk = in.code("vteRisk", RiskLevel.class);
            var bleedingRisk = in.code("bleedingRisk", RiskLevel.class);
            Labs labs = in.object("labs", ConsultationReader::labs);
            RestlessLegs restlessLegs = in.object("restlessLegs", ConsultationReader::restlessLegs);
            var preferences = in.codes("preferences", Preference.class);
            Legs legs = in.object("legs", ConsultationReader::legs);
            var familyHistory = FindingsReader.codes(in, "familyHistory", FamilyHistory.class);
            Boolean standingWork = in.flag("standingWork");
            Integer pregnancies = in.whole("pregnancies", Limits.PREGNANCIES);
            return date == null
                    ? null
                    : new Consultation(
                            date,
                            clinician,
                            pregnancy,
                            breastfeeding,
                            mobility,
                            conditions,
                            medications,
                            allergies,
                            alarms,
                            familyHistory,
                            standingWork,
                            pregnancies,
                            vteRisk,
                            bleedingRisk,
                            labs,
                            restlessLegs,
                            preferences,
                            legs == null ? NO_LEGS : legs);
        });
    }

    private static @Nullable Legs legs(ObjectReader in) {
        return in.build(() ->
                new Legs(in.object("right", LegReader::read), in.object("left", LegReader::read)));
    }

    private static @Nullable Labs labs(ObjectReader in) {
        return in.build(() ->
                new Labs(
                        in.date("date"),
                        in.decimal("sodium"),
                        in.decimal("potassium"),
                        in.decimal("magnesium"),
                        in.decimal("adjustedCalcium"),
                        in.decimal("phosphate"),
                        in.decimal("egfr"),
                        in.decimal("tsh"),
                        in.decimal("hba1c"),
                        in.decimal("ferritin"),
                        in.decimal("b12"),
                        in.decimal("ck"),
                        in.decimal("haemoglobin"),
                        in.decimal("platelets")));
    }

    private static @Nullable RestlessLegs restlessLegs(ObjectReader in) {
        return in.build(() ->
                new RestlessLegs(
                        in.flag("urgeToMove"),
                        in.flag("worseAtRest"),
                        in.flag("relievedByMovement"),
                        in.flag("worseInEvening")));
    }
}
