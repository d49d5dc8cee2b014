package org.saphena.exchange;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Aetiology;
import org.saphena.clinical.Arterial;
import org.saphena.clinical.BetterWith;
import org.saphena.clinical.Ceap;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.CrampSite;
import org.saphena.clinical.Cramps;
import org.saphena.clinical.Findings;
import org.saphena.clinical.Girth;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Limits;
import org.saphena.clinical.PastEvent;
import org.saphena.clinical.PastEventKind;
import org.saphena.clinical.PastEvents;
import org.saphena.clinical.PreviousTreatment;
import org.saphena.clinical.Pulses;
import org.saphena.clinical.RecentProcedure;
import org.saphena.clinical.SuperficialVeinThrombosis;
import org.saphena.clinical.Symptom;
import org.saphena.clinical.SymptomPattern;
import org.saphena.clinical.Target;
import org.saphena.clinical.ThrombosedVein;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.Ulcer;
import org.saphena.clinical.Vcss;
import org.saphena.clinical.Villalta;
import org.saphena.clinical.Wells;
import org.saphena.clinical.WorseWith;

/** Makes random legs. */
final class RandomLegs {
    private final Dice dice;
    private final LocalDate visit;

    RandomLegs(Dice dice, LocalDate visit) {
        this.dice = dice;
        this.visit = visit;
    }

    Leg next() {
        Findings<Symptom> symptoms = dice.findings(Symptom.class);
        return new Leg(
                dice.flag(),
                dice.text(),
                symptoms,
                severity(symptoms),
                dice.maybe(() ->
                        new SymptomPattern(
                                dice.some(WorseWith.class), dice.some(BetterWith.class))),
                dice.whole(Limits.PAIN_SCORE),
                dice.maybe(this::cramps),
                pastEvents(),
                dice.maybe(this::ceap),
                dice.flag(),
                dice.maybe(this::vcss),
                dice.maybe(this::villalta),
                dice.maybe(this::arterial),
                dice.maybe(() ->
                        new Girth(
                                dice.decimal(Limits.ANKLE_GIRTH_CM),
                                dice.decimal(Limits.CALF_GIRTH_CM))),
                dice.maybe(this::ulcer),
                dice.maybe(this::wells),
                dice.maybe(this::thrombosis),
                dice.maybe(this::recentProcedure),
                dice.list(3, this::previousTreatment),
                dice.maybe(() -> new RandomDuplex(dice, visit).next()));
    }

    private Map<Symptom, Integer> severity(Findings<Symptom> symptoms) {
        Map<Symptom, Integer> severity = new EnumMap<>(Symptom.class);
        symptoms.present().forEach(symptom -> severity.put(symptom, 1 + dice.below(3)));
        return severity;
    }

    private Cramps cramps() {
        return new Cramps(
                dice.decimal(Limits.NIGHTS_PER_WEEK),
                dice.decimal(Limits.CRAMP_MINUTES),
                dice.maybe(() -> dice.some(CrampSite.class)),
                dice.whole(Limits.PAIN_SCORE),
                dice.flag(),
                dice.flag(),
                dice.flag(),
                dice.decimal(Limits.CRAMPS_PER_NIGHT),
                dice.decimal(Limits.SINCE_MONTHS),
                dice.flag(),
                dice.flag());
    }

    private PastEvents pastEvents() {
        Findings<PastEventKind> kinds = dice.findings(PastEventKind.class);
        List<PastEvent> present = kinds.present().stream().map(this::pastEvent).toList();
        return new PastEvents(kinds.reviewed(), present, kinds.absent(), kinds.unsure());
    }

    private PastEvent pastEvent(PastEventKind kind) {
        return new PastEvent(
                kind, dice.code(ThrombosedVein.class), dice.partialBefore(visit), dice.flag());
    }

    private Ceap ceap() {
        List<CeapClass> classes = dice.some(CeapClass.class);
        boolean possible =
                !classes.contains(CeapClass.C0)
                        && !classes.containsAll(List.of(CeapClass.C2, CeapClass.C2R))
                        && !classes.containsAll(List.of(CeapClass.C6, CeapClass.C6R));
        return new Ceap(
                possible ? classes : List.of(CeapClass.C0),
                dice.code(Aetiology.class),
                dice.flag());
    }

    private Vcss vcss() {
        return new Vcss(
                item(), item(), item(), item(), item(), item(), item(), item(), item(), item());
    }

    private Villalta villalta() {
        return new Villalta(
                item(),
                item(),
                item(),
                item(),
                item(),
                item(),
                item(),
                item(),
                item(),
                item(),
                item(),
                dice.flag());
    }

    private Wells wells() {
        return new Wells(
                dice.flag(),
                dice.flag(),
                dice.flag(),
                dice.flag(),
                dice.flag(),
                dice.flag(),
                dice.flag(),
                dice.flag(),
                dice.flag(),
                dice.flag());
    }

    private Arterial arterial() {
        return new Arterial(
                dice.code(Pulses.class),
                dice.decimal(Limits.ABI),
                dice.decimal(Limits.ANKLE_PRESSURE_MMHG),
                dice.decimal(Limits.TOE_PRESSURE_MMHG),
                dice.decimal(Limits.TOE_BRACHIAL_INDEX),
                dice.decimal(Limits.CLAUDICATION_METRES));
    }

    private Ulcer ulcer() {
        return new Ulcer(
                dice.whole(Limits.ULCER_COUNT),
                dice.decimal(Limits.ULCER_WEEKS),
                dice.decimal(Limits.ULCER_CM),
                dice.decimal(Limits.ULCER_CM),
                dice.text(),
                dice.flag(),
                dice.flag());
    }

    private SuperficialVeinThrombosis thrombosis() {
        return new SuperficialVeinThrombosis(
                dice.one(ThrombosedVein.class),
                dice.decimal(Limits.THROMBUS_LENGTH_CM),
                dice.decimal(Limits.THROMBUS_TO_JUNCTION_CM));
    }

    private RecentProcedure recentProcedure() {
        return new RecentProcedure(
                dice.one(Treatment.class),
                dice.one(Target.class),
                dice.dayBefore(visit),
                dice.decimal(Limits.DEEP_LUMEN_PERCENT));
    }

    private PreviousTreatment previousTreatment() {
        return new PreviousTreatment(
                dice.one(Treatment.class),
                dice.one(Target.class),
                dice.partialBefore(visit),
                dice.flag());
    }

    private @Nullable Integer item() {
        return dice.whole(Limits.SCORE_ITEM);
    }
}
