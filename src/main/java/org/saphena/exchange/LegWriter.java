package org.saphena.exchange;

import org.saphena.clinical.Arterial;
import org.saphena.clinical.Girth;
import org.saphena.clinical.Leg;
import org.saphena.clinical.PreviousTreatment;
import org.saphena.clinical.RecentProcedure;
import org.saphena.clinical.SuperficialVeinThrombosis;
import org.saphena.clinical.Ulcer;

/** Writes one leg. */
final class LegWriter {
    private LegWriter() {}

    static JsonValue write(Leg leg) {
        return new ObjectWriter()
                .object("symptoms", leg.symptoms(), FindingsWriter::codes)
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
                .map("symptomSeverity", leg.symptomSeverity(), JsonValue::of)
                .object("symptomPattern", leg.symptomPattern(), SymptomWriter::pattern)
                .object("pastEvents", leg.pastEvents(), FindingsWriter::pastEvents)
                .object("girthCm", leg.girthCm(), LegWriter::girth)
                .build();
    }

    private static JsonValue arterial(Arterial arterial) {
        return new ObjectWriter()
                .code("pedalPulses", arterial.pedalPulses())
                .number("abi", arterial.abi())
                .number("anklePressureMmHg", arterial.anklePressureMmHg())
                .number("toePressureMmHg", arterial.toePressureMmHg())
                .number("claudicationMetres", arterial.claudicationMetres())
                .number("toeBrachialIndex", arterial.toeBrachialIndex())
                .build();
    }

    private static JsonValue ulcer(Ulcer ulcer) {
        return new ObjectWriter()
                .number("count", ulcer.count())
                .number("durationWeeks", ulcer.durationWeeks())
                .number("lengthCm", ulcer.lengthCm())
                .number("widthCm", ulcer.widthCm())
                .text("site", ulcer.site())
                .flag("infected", ulcer.infected())
                .flag("atypical", ulcer.atypical())
                .build();
    }

    private static JsonValue thrombosis(SuperficialVeinThrombosis thrombosis) {
        return new ObjectWriter()
                .code("vein", thrombosis.vein())
                .number("lengthCm", thrombosis.lengthCm())
                .number("distanceToJunctionCm", thrombosis.distanceToJunctionCm())
                .build();
    }

    private static JsonValue recentProcedure(RecentProcedure procedure) {
        return new ObjectWriter()
                .code("procedure", procedure.procedure())
                .code("target", procedure.target())
                .date("date", procedure.date())
                .number("deepVeinLumenPercent", procedure.deepVeinLumenPercent())
                .build();
    }

    private static JsonValue previousTreatment(PreviousTreatment treatment) {
        return new ObjectWriter()
                .code("procedure", treatment.procedure())
                .code("target", treatment.target())
                .date("date", treatment.date())
                .flag("closed", treatment.closed())
                .build();
    }

    private static JsonValue girth(Girth girth) {
        return new ObjectWriter()
                .number("ankle", girth.ankle())
                .number("calf", girth.calf())
                .build();
    }
}
