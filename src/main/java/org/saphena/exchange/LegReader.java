package org.saphena.exchange;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Arterial;
import org.saphena.clinical.Girth;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Limits;
import org.saphena.clinical.PreviousTreatment;
import org.saphena.clinical.Pulses;
import org.saphena.clinical.RecentProcedure;
import org.saphena.clinical.SuperficialVeinThrombosis;
import org.saphena.clinical.Symptom;
import org.saphena.clinical.Target;
import org.saphena.clinical.ThrombosedVein;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.Ulcer;

/** Reads one leg. */
final class LegReader {
    private LegReader() {}

    static @Nullable Leg read(ObjectReader in) {
        return in.build(() -> {
            var symptoms = FindingsReader.codes(in, "symptoms", Symptom.class);
            Integer painScore = in.whole("painScore", Limits.PAIN_SCORE);
            var cramps = in.object("cramps", SymptomReader::cramps);
            var ceap = in.object("ceap", ScoreReader::ceap);
            var vcss = in.object("vcss", ScoreReader::vcss);
            var villalta = in.object("villalta", ScoreReader::villalta);
            Arterial arterial = in.object("arterial", LegReader::arterial);
            Ulcer ulcer = in.object("ulcer", LegReader::ulcer);
            var wells = in.object("wells", ScoreReader::wells);
            var thrombosis = in.object("superficialVeinThrombosis", LegReader::thrombosis);
            RecentProcedure recent = in.object("recentProcedure", LegReader::recentProcedure);
            var previous = in.objects("previousTreatments", LegReader::previousTreatment);
            var duplex = in.object("duplex", DuplexReader::read);
            Boolean assessable = in.flag("assessable");
            String assessableNote = in.text("assessableNote");
            Boolean oedemaCauses = in.flag("oedemaCausesConsidered");
            Map<Symptom, Integer> severity =
                    in.map(
                            "symptomSeverity",
                            Symptom.class,
                            (grades, code) -> grades.whole(code, Limits.SYMPTOM_SEVERITY));
            var pattern = in.object("symptomPattern", SymptomReader::pattern);
            var pastEvents = FindingsReader.pastEvents(in, "pastEvents");
            Girth girth = in.object("girthCm", LegReader::girth);
            return new Leg(
                    assessable,
                    assessableNote,
                    symptoms,
                    severity,
                    pattern,
                    painScore,
                    cramps,
                    pastEvents,
                    ceap,
                    oedemaCauses,
                    vcss,
                    villalta,
                    arterial,
                    girth,
                    ulcer,
                    wells,
                    thrombosis,
                    recent,
                    previous,
                    duplex);
        });
    }

    private static @Nullable Arterial arterial(ObjectReader in) {
        return in.build(() -> {
            var pulses = in.code("pedalPulses", Pulses.class);
            var abi = in.decimal("abi");
            var ankle = in.decimal("anklePressureMmHg");
            var toe = in.decimal("toePressureMmHg");
            var claudication = in.decimal("claudicationMetres");
            var toeBrachial = in.decimal("toeBrachialIndex");
            return new Arterial(pulses, abi, ankle, toe, toeBrachial, claudication);
        });
    }

    private static @Nullable Ulcer ulcer(ObjectReader in) {
        return in.build(() ->
                new Ulcer(
                        in.whole("count", Limits.ULCER_COUNT),
                        in.decimal("durationWeeks"),
                        in.decimal("lengthCm"),
                        in.decimal("widthCm"),
                        in.text("site"),
                        in.flag("infected"),
                        in.flag("atypical")));
    }

    private static @Nullable SuperficialVeinThrombosis thrombosis(ObjectReader in) {
        in.require("vein");
        return in.build(() -> {
            var vein = in.code("vein", ThrombosedVein.class);
            var length = in.decimal("lengthCm");
            var distance = in.decimal("distanceToJunctionCm");
            return vein == null ? null : new SuperficialVeinThrombosis(vein, length, distance);
        });
    }

    private static @Nullable RecentProcedure recentProcedure(ObjectReader in) {
        in.require("procedure", "target");
        return in.build(() -> {
            var procedure = in.code("procedure", Treatment.class);
            var target = in.code("target", Target.class);
            var date = in.date("date");
            var lumen = in.decimal("deepVeinLumenPercent");
            return procedure == null || target == null
                    ? null
                    : new RecentProcedure(procedure, target, date, lumen);
        });
    }

    private static @Nullable PreviousTreatment previousTreatment(ObjectReader in) {
        in.require("procedure", "target");
        return in.build(() -> {
            var procedure = in.code("procedure", Treatment.class);
            var target = in.code("target", Target.class);
            var date = in.partialDate("date");
            Boolean closed = in.flag("closed");
            return procedure == null || target == null
                    ? null
                    : new PreviousTreatment(procedure, target, date, closed);
        });
    }

    private static @Nullable Girth girth(ObjectReader in) {
        return in.build(() -> new Girth(in.decimal("ankle"), in.decimal("calf")));
    }
}
