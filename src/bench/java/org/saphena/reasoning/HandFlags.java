package org.saphena.reasoning;

import static org.saphena.reasoning.Hand.all;
import static org.saphena.reasoning.Hand.any;
import static org.saphena.reasoning.Hand.has;
import static org.saphena.reasoning.Hand.not;
import static org.saphena.reasoning.Hand.of;
import static org.saphena.reasoning.Hand.sure;

import java.util.ArrayList;
import java.util.List;
import org.saphena.clinical.AlarmSymptom;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Symptom;

/** The red flags that options ask for, written by hand. */
final class HandFlags {
    final int pulmonaryEmbolism;
    final int rhabdomyolysis;
    final int electrolyte;
    final int caudaEquina;
    final int neurological;
    private final int stroke;
    private final int anaphylaxis;
    private final boolean deferringAll;
    private final List<OfLeg> legs = new ArrayList<>(2);

    /** The flags of one leg. */
    private static final class OfLeg {
        private final HandLeg leg;
        private final int confirmed;
        private final int suspected;
        private final int bleeding;
        private final int limbThreat;
        private final int coldLimb;
        private final int infection;
        private final int infectionWithFever;

        OfLeg(HandLeg of) {
            this.leg = of;
            Leg record = of.leg;
            this.confirmed = of.clots.acuteDeep;
            int signs = has(record.symptoms(), Symptom.ACUTE_SWELLING, Symptom.CALF_TENDERNESS);
            this.suspected =
                    all(
                            not(confirmed),
                            sure(any(of(record.wells() != null), signs)),
                            not(of.clots.deepVeinsExcluded()));
            this.bleeding = sure(has(record.symptoms(), Symptom.BLEEDING_VARIX));
            int wound = has(record.symptoms(), Symptom.REST_PAIN, Symptom.TISSUE_LOSS);
            HandArteries arteries = of.arteries;
            this.limbThreat =
                    any(
                            arteries.is(HandArteries.Band.B1),
                            all(
                                    sure(wound),
                                    any(
                                            arteries.bandUnknown,
                                            arteries.is(HandArteries.Band.B7),
                                            arteries.is(HandArteries.Band.B8))));
            this.coldLimb =
                    all(
                            sure(has(record.symptoms(), Symptom.COLD_PALE_FOOT)),
                            not(arteries.palpable));
            Boolean infectedUlcer = record.ulcer() == null ? null : record.ulcer().infected();
            int local = any(has(record.symptoms(), Symptom.CELLULITIS), of(infectedUlcer));
            int cord = has(record.symptoms(), Symptom.TENDER_CORD, Symptom.ITCHY_RED_BAND);
            this.infection = sure(local);
            this.infectionWithFever =
                    sure(all(any(local, cord), of.person.alarm(AlarmSymptom.FEVER)));
        }

        boolean defersAll() {
            return any(
                            confirmed,
                            suspected,
                            leg.clots.nearJunction,
                            infectionWithFever,
                            leg.clots.ehit3,
                            leg.clots.ehit4)
                    == Hand.YES;
        }

        void addDeferring(List<String> rules, boolean itself) {
            add(rules, confirmed, "R-RF-DVT-CONFIRMED");
            add(rules, suspected, "R-RF-DVT-SUSPECTED");
            add(rules, leg.clots.nearJunction, "R-RF-SVT-NEAR-JUNCTION");
            add(rules, leg.clots.ehit3, "R-RF-EHIT-3");
            add(rules, leg.clots.ehit4, "R-RF-EHIT-4");
            add(rules, infectionWithFever, "R-RF-INFECTION");
            if (itself) {
                add(rules, all(infection, not(infectionWithFever)), "R-RF-INFECTION");
                add(rules, bleeding, "R-RF-BLEEDING");
                add(rules, limbThreat, "R-RF-CHRONIC-LIMB-THREATENING-ISCHAEMIA");
                add(rules, coldLimb, "R-RF-ACUTE-LIMB-ISCHAEMIA");
            }
        }

        boolean defersItself() {
            return any(bleeding, limbThreat, coldLimb, infection) == Hand.YES;
        }
    }

    HandFlags(HandPerson person, List<HandLeg> legs) {
        int cramps = Hand.NO;
        for (HandLeg leg : legs) {
            this.legs.add(new OfLeg(leg));
            cramps = any(cramps, leg.cramps);
        }
        this.pulmonaryEmbolism =
                sure(
                        person.alarm(
                                AlarmSymptom.BREATHLESSNESS,
                                AlarmSymptom.CHEST_PAIN,
                                AlarmSymptom.HAEMOPTYSIS,
                                AlarmSymptom.SYNCOPE));
        this.rhabdomyolysis = person.rhabdomyolysis();
        this.electrolyte = person.electrolyte(cramps);
        this.caudaEquina =
                sure(
                        person.alarm(
                                AlarmSymptom.SADDLE_NUMBNESS, AlarmSymptom.SPHINCTER_DISTURBANCE));
        this.neurological =
                sure(
                        person.alarm(
                                AlarmSymptom.PROGRESSIVE_WEAKNESS,
                                AlarmSymptom.MUSCLE_WASTING,
                                AlarmSymptom.FASCICULATION));
        this.stroke = sure(person.alarm(AlarmSymptom.VISUAL_OR_SPEECH_LOSS));
        this.anaphylaxis = sure(person.alarm(AlarmSymptom.FACIAL_SWELLING_OR_WHEEZE));
        boolean ofPerson =
                any(
                                pulmonaryEmbolism,
                                rhabdomyolysis,
                                electrolyte,
                                caudaEquina,
                                neurological,
                                stroke,
                                anaphylaxis)
                        == Hand.YES;
        this.deferringAll = ofPerson || this.legs.stream().anyMatch(OfLeg::defersAll);
    }

    private OfLeg find(HandLeg leg) {
        return legs.getFirst().leg == leg ? legs.getFirst() : legs.getLast();
    }

    int deferring(HandLeg leg) {
        return Hand.of(deferringAll || find(leg).defersItself());
    }

    /** The rules of the flags that defer the invasive options of a leg. */
    List<String> deferringRules(HandLeg leg) {
        List<String> rules = new ArrayList<>();
        for (OfLeg each : legs) {
            each.addDeferring(rules, each.leg == leg);
        }
        add(rules, pulmonaryEmbolism, "R-RF-PE-SUSPECTED");
        add(rules, rhabdomyolysis, "R-RF-RHABDOMYOLYSIS");
        add(rules, electrolyte, "R-RF-ELECTROLYTE");
        add(rules, caudaEquina, "R-RF-CAUDA-EQUINA");
        add(rules, neurological, "R-RF-NEUROLOGICAL");
        add(rules, stroke, "R-RF-STROKE-OR-TIA");
        add(rules, anaphylaxis, "R-RF-ANAPHYLAXIS");
        return rules;
    }

    private static void add(List<String> rules, int when, String rule) {
        if (when == Hand.YES) {
            rules.add(rule);
        }
    }

    int deepThrombosis(HandLeg leg) {
        return any(find(leg).confirmed, find(leg).suspected);
    }

    int coldLimb(HandLeg leg) {
        return find(leg).coldLimb;
    }

    int infection(HandLeg leg) {
        return any(find(leg).infection, find(leg).infectionWithFever);
    }

    /** Whether a flag comes before looking after cramps. */
    int beforeCramps(HandLeg leg) {
        return any(
                rhabdomyolysis,
                electrolyte,
                deepThrombosis(leg),
                pulmonaryEmbolism,
                coldLimb(leg),
                find(leg).limbThreat,
                caudaEquina,
                neurological);
    }
}
