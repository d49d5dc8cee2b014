package org.saphena.exchange;

import java.util.Map;
import org.saphena.clinical.Arterial;
import org.saphena.clinical.Girth;
import org.saphena.clinical.Leg;
import org.saphena.clinical.PreviousTreatment;
import org.saphena.clinical.RecentProcedure;
import org.saphena.clinical.SuperficialVeinThrombosis;
import org.saphena.clinical.Symptom;
import org.saphena.clinical.Ulcer;

/** Writes one leg. */
final class LegWriter {
    private LegWriter() {}

    static void write(ObjectWriter out, Leg leg) {
        out.object("symptoms", leg.symptoms(), FindingsWriter::codes)
                .number("painScore", leg.painScore())
                .object("cramps", leg.cramps(), SymptomWriter::cramps)
                .object("ceap", leg.ceap(), ScoreWriter::ceap)
                .object("vcss", leg.vcss(), ScoreWriter::vcss)
                .object("villalta", leg.villalta(), ScoreWriter::villalta)
                .object("arterial", leg.arterial(), LegWriter::arterial)
                .object("ulcer", leg.ulcer(), LegWriter::ulcer)
                .object("wells", leg.wells(), ScoreWriter::wells)
                .object(
                        "superficialVeinThrombosis",
                        leg.superficialVeinThrombosis(),
                        LegWriter::thrombosis)
                .object("recentProcedure", leg.recentProcedure(), LegWriter::recentProcedure)
                .list("previousTreatments", leg.previousTreatments(), LegWriter::previousTreatment)
                .object("duplex", leg.duplex(), DuplexWriter::write)
                .flag("assessable", leg.assessable())
                .text("assessableNote", leg.assessableNote())
                .flag("oedemaCausesConsidered", leg.oedemaCausesConsidered())
                .object("symptomSeverity", leg.symptomSeverity(), LegWriter::severity)
                .object("symptomPattern", leg.symptomPattern(), SymptomWriter::pattern)
                .object("pastEvents", leg.pastEvents(), FindingsWriter::pastEvents)
                .object("girthCm", leg.girthCm(), LegWriter::girth);
    }

    private static void severity(ObjectWriter out, Map<Symptom, Integer> severity) {
        severity.forEach((symptom, degree) -> out.number(symptom.code(), degree));
    }

    private static void arterial(ObjectWriter out, Arterial arterial) {
        out.code("pedalPulses", arterial.pedalPulses())
                .number("abi", arterial.abi())
                .number("anklePressureMmHg", arterial.anklePressureMmHg())
                .number("toePressureMmHg", arterial.toePressureMmHg())
                .number("claudicationMetres", arterial.claudicationMetres())
                .number("toeBrachialIndex", arterial.toeBrachialIndex());
    }

    private static void ulcer(ObjectWriter out, Ulcer ulcer) {
        out.number("count", ulcer.count())
                .number("durationWeeks", ulcer.durationWeeks())
                .number("lengthCm", ulcer.lengthCm())
                .number("widthCm", ulcer.widthCm())
                .text("site", ulcer.site())
                .flag("infected", ulcer.infected())
                .flag("atypical", ulcer.atypical());
    }

    private static void thrombosis(ObjectWriter out, SuperficialVeinThrombosis thrombosis) {
        out.code("vein", thrombosis.vein())
                .number("lengthCm", thrombosis.lengthCm())
                .number("distanceToJunctionCm", thrombosis.distanceToJunctionCm());
    }

    private static void recentProcedure(ObjectWriter out, RecentProcedure procedure) {
        out.code("procedure", procedure.procedure())
                .code("target", procedure.target())
                .date("date", procedure.date())
                .number("deepVeinLumenPercent", procedure.deepVeinLumenPercent());
    }

    private static void previousTreatment(ObjectWriter out, PreviousTreatment treatment) {
        out.code("procedure", treatment.procedure())
                .code("target", treatment.target())
                .date("date", treatment.date())
                .flag("closed", treatment.closed());
    }

    private static void girth(ObjectWriter out, Girth girth) {
        out.number("ankle", girth.ankle()).number("calf", girth.calf());
    }
}
