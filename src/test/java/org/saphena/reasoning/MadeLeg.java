package org.saphena.reasoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saphena.clinical.Aetiology;
import org.saphena.clinical.Arterial;
import org.saphena.clinical.Ceap;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.Cramps;
import org.saphena.clinical.Findings;
import org.saphena.clinical.Leg;
import org.saphena.clinical.PartialDate;
import org.saphena.clinical.PastEvent;
import org.saphena.clinical.PastEventKind;
import org.saphena.clinical.PastEvents;
import org.saphena.clinical.PreviousTreatment;
import org.saphena.clinical.Pulses;
import org.saphena.clinical.RecentProcedure;
import org.saphena.clinical.SuperficialVeinThrombosis;
import org.saphena.clinical.Symptom;
import org.saphena.clinical.Target;
import org.saphena.clinical.ThrombosedVein;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.Ulcer;
import org.saphena.clinical.Wells;

/** Makes one leg of a made-up consultation. */
final class MadeLeg {
    private static final Set<Symptom> USUAL =
            EnumSet.of(
                    Symptom.ACHING,
                    Symptom.HEAVINESS,
                    Symptom.SWELLING,
                    Symptom.ITCHING,
                    Symptom.NIGHT_CRAMPS);

    private final Draws draws;
    private final String side;

    MadeLeg(Draws draws, String side) {
        this.draws = draws;
        this.side = side;
    }

    Leg next() {
        List<CeapClass> classes = classes();
        boolean ulcer = classes.contains(CeapClass.C6) || classes.contains(CeapClass.C6R);
        return new Leg(
                draws.chance(0.01) ? Boolean.FALSE : null,
                null,
                symptoms(),
                Map.of(),
                null,
                null,
                draws.fact(name("cramps"), this::cramps),
                pastEvents(),
                draws.fact(name("ceap"), () -> ceap(classes)),
                draws.fact(name("oedemaCauses"), () -> draws.chance(0.5)),
                null,
                null,
                arterial(),
                null,
                draws.rare(name("ulcer"), ulcer ? 1 : 0.01, this::ulcer),
                draws.rare(name("wells"), 0.03, this::wells),
                draws.rare(name("svt"), 0.05, this::thrombosis),
                draws.rare(name("recent"), 0.06, this::recent),
                draws.chance(0.12) ? List.of(previous()) : List.of(),
                new MadeScan(draws, side).next());
    }

    private String name(String fact) {
        return side + "/" + fact;
    }

    private Findings<Symptom> symptoms() {
        List<Symptom> present = new ArrayList<>();
        for (Symptom symptom : Symptom.values()) {
            if (draws.chance(USUAL.contains(symptom) ? 0.35 : 0.008)) {
                present.add(symptom);
            }
        }
        return draws.isHidden(name("symptoms"))
                ? Findings.unasked()
                : new Findings<>(true, present, List.of(), List.of());
    }

    private List<CeapClass> classes() {
        List<CeapClass> classes = new ArrayList<>();
        CeapClass main =
                draws.one(
                        CeapClass.C0,
                        CeapClass.C1,
                        CeapClass.C2,
                        CeapClass.C2,
                        CeapClass.C2,
                        CeapClass.C2R,
                        CeapClass.C3,
                        CeapClass.C4A,
                        CeapClass.C4B,
                        CeapClass.C4C,
                        CeapClass.C5,
                        CeapClass.C6,
                        CeapClass.C6R);
        classes.add(main);
        if (main != CeapClass.C0) {
            add(classes, 0.3, CeapClass.C1);
            add(classes, main == CeapClass.C2R ? 0 : 0.3, CeapClass.C2);
            add(classes, 0.15, CeapClass.C3);
        }
        return classes;
    }

    private void add(List<CeapClass> classes, double share, CeapClass also) {
        if (draws.chance(share) && !classes.contains(also)) {
            classes.add(also);
        }
    }

    private Ceap ceap(List<CeapClass> classes) {
        return new Ceap(
                classes,
                draws.fact(
                        name("aetiology"),
                        () -> draws.mostly(0.9, Aetiology.EP, Aetiology.values())),
                draws.rare(name("symptomatic"), 0.1, () -> draws.chance(0.7)));
    }

    private Cramps cramps() {
        BigDecimal nights = draws.number("0", "0", "0.5", "1", "3");
        return new Cramps(
                draws.fact(name("nights"), () -> nights),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private PastEvents pastEvents() {
        if (!draws.chance(0.08)) {
            return PastEvents.unasked();
        }
        PastEventKind kind = draws.one(PastEventKind.values());
        return new PastEvents(
                true, List.of(new PastEvent(kind, null, null, null)), List.of(), List.of());
    }

    private Arterial arterial() {
        String abi =
                draws.mostly(
                        0.6, "1.08", "0.45", "0.49", "0.50", "0.59", "0.60", "0.79", "0.80", "0.90",
                        "0.91", "1.30", "1.31", "1.40", "1.41");
        return new Arterial(
                draws.fact(
                        name("pulses"),
                        () -> draws.mostly(0.85, Pulses.PALPABLE, Pulses.WEAK, Pulses.ABSENT)),
                draws.fact(name("abi"), () -> new BigDecimal(abi)),
                draws.rare(name("ankle"), 0.05, () -> draws.number("45", "50", "59", "60", "120")),
                draws.rare(
                        name("toe"),
                        new BigDecimal(abi).doubleValue() > 1.3 ? 0.5 : 0.05,
                        () -> draws.number("29", "30", "59", "60", "90")),
                null,
                draws.rare(name("claudication"), 0.05, () -> draws.number("200")));
    }

    private Ulcer ulcer() {
        return new Ulcer(
                1,
                draws.fact(name("ulcerWeeks"), () -> draws.number("4", "12", "13")),
                null,
                null,
                null,
                draws.fact(name("infected"), () -> draws.chance(0.1)),
                draws.fact(name("atypical"), () -> draws.chance(0.05)));
    }

    private Wells wells() {
        return new Wells(
                draws.chance(0.2),
                draws.chance(0.2),
                draws.chance(0.2),
                draws.fact(name("wellsTender"), () -> draws.chance(0.5)),
                draws.chance(0.3),
                draws.chance(0.3),
                draws.chance(0.2),
                draws.chance(0.1),
                draws.chance(0.2),
                draws.chance(0.3));
    }

    private SuperficialVeinThrombosis thrombosis() {
        return new SuperficialVeinThrombosis(
                draws.one(ThrombosedVein.values()),
                draws.fact(name("svtLength"), () -> draws.number("4.9", "5.0", "8")),
                draws.fact(name("svtDistance"), () -> draws.number("3.0", "3.1", "12")));
    }

    private RecentProcedure recent() {
        return new RecentProcedure(
                draws.one(Treatment.EVLA, Treatment.CYANOACRYLATE_CLOSURE),
                draws.one(Target.GSV, Target.SSV),
                draws.fact(name("recentDate"), () -> MadeVisits.VISIT.minusDays(draws.below(50))),
                draws.rare(name("lumen"), 0.5, () -> draws.number("0", "49", "50", "99", "100")));
    }

    private PreviousTreatment previous() {
        return new PreviousTreatment(
                draws.one(Treatment.EVLA, Treatment.HIGH_LIGATION_STRIPPING),
                draws.one(Target.GSV, Target.SSV, Target.AASV),
                PartialDate.of(java.time.Year.of(2015)),
                draws.fact(name("closed"), () -> draws.chance(0.5)));
    }
}
