package org.saphena.reasoning;

import static org.saphena.clinical.OptionStatus.CONTRAINDICATED;
import static org.saphena.clinical.OptionStatus.FIRST_LINE;
import static org.saphena.clinical.OptionStatus.RELATIVE_CONTRAINDICATION;
import static org.saphena.clinical.OptionStatus.WITH_CAUTION;
import static org.saphena.reasoning.Hand.all;
import static org.saphena.reasoning.Hand.any;
import static org.saphena.reasoning.Hand.held;
import static org.saphena.reasoning.Hand.not;
import static org.saphena.reasoning.Hand.sure;

import org.saphena.clinical.Allergen;
import org.saphena.clinical.Condition;
import org.saphena.clinical.OptionStatus;

/** What holds back the procedures of one leg, whatever vein they are for, written by hand. */
final class HandHolds {
    final int blocked;
    private final HandPerson person;
    private final HandLeg leg;
    private final int shunt;
    private final int oneSclerosant;
    private final int bothSclerosants;
    private final int numb;
    private final int atopy;
    private final int conduit;
    private final int openOutflow;

    HandHolds(HandLeg leg) {
        this.leg = leg;
        this.person = leg.person;
        int uncomplicated = sure(all(leg.early(), not(leg.clots.iliacFlag)));
        this.blocked = all(leg.clots.deepObstruction, not(uncomplicated));
        this.openOutflow = all(leg.clots.deepObstruction, uncomplicated);
        this.shunt = person.condition(Condition.RIGHT_TO_LEFT_SHUNT);
        int polidocanol = person.allergy(Allergen.POLIDOCANOL);
        int tetradecyl = person.allergy(Allergen.SODIUM_TETRADECYL_SULFATE);
        this.bothSclerosants = all(polidocanol, tetradecyl);
        this.oneSclerosant =
                all(
                        person.allergy(Allergen.POLIDOCANOL, Allergen.SODIUM_TETRADECYL_SULFATE),
                        not(sure(bothSclerosants)));
        this.numb = person.allergy(Allergen.LOCAL_ANAESTHETIC);
        this.atopy = person.condition(Condition.AUTOIMMUNE_DISEASE, Condition.SEVERE_ATOPY);
        this.conduit = person.condition(Condition.GSV_NEEDED_AS_CONDUIT);
    }

    int conduit() {
        return conduit;
    }

    /** Of every invasive option. */
    OptionStatus invasive() {
        OptionStatus s = held(FIRST_LINE, person.pregnant, CONTRAINDICATED);
        s = held(s, person.postpartum, RELATIVE_CONTRAINDICATION);
        s = held(s, person.breastfeeding, RELATIVE_CONTRAINDICATION);
        s =
                held(
                        s,
                        person.condition(Condition.ACUTE_SEVERE_ILLNESS, Condition.COAGULOPATHY),
                        CONTRAINDICATED);
        s = held(s, leg.arteries.severe, CONTRAINDICATED);
        return held(s, leg.arteries.moderate, RELATIVE_CONTRAINDICATION);
    }

    /** Of every procedure but the laser for spider veins. */
    OptionStatus elective() {
        OptionStatus s =
                held(invasive(), person.condition(Condition.SEPSIS), CONTRAINDICATED);
        s = held(s, person.condition(Condition.VASCULAR_MALFORMATION), CONTRAINDICATED);
        s =
                held(
                        s,
                        person.condition(
                                Condition.LIMITED_LIFE_EXPECTANCY,
                                Condition.NO_CAPACITY_TO_CONSENT),
                        RELATIVE_CONTRAINDICATION);
        s =
                held(
                        s,
                        person.condition(Condition.LYMPHOEDEMA, Condition.LIPOEDEMA),
                        WITH_CAUTION);
        s = held(s, leg.clots.recentDvt, CONTRAINDICATED);
        s = held(s, person.condition(Condition.HEART_FAILURE_NYHA_4), RELATIVE_CONTRAINDICATION);
        return held(s, person.condition(Condition.HEART_FAILURE_NYHA_3), WITH_CAUTION);
    }

    /** Of every procedure above spider veins. */
    OptionStatus aboveSpiders() {
        OptionStatus s =
                held(
                        elective(),
                        leg.arteries.is(HandArteries.Band.B8),
                        RELATIVE_CONTRAINDICATION);
        s = held(s, leg.arteries.mayMislead(person), WITH_CAUTION);
        s =
                held(
                        s,
                        all(leg.arteries.bandUnknown, leg.arteries.signs),
                        RELATIVE_CONTRAINDICATION);
        s = held(s, leg.clots.below50, RELATIVE_CONTRAINDICATION);
        s = held(s, openOutflow, WITH_CAUTION);
        return held(
                s, all(leg.clots.postThrombotic, not(leg.clots.deepObstruction)), WITH_CAUTION);
    }

    /** Of heat, in any trunk. */
    OptionStatus heat(OptionStatus s) {
        s = held(s, blocked, CONTRAINDICATED);
        s = held(s, person.vteProne, WITH_CAUTION);
        s = held(s, numb, RELATIVE_CONTRAINDICATION);
        return held(s, person.immobile, RELATIVE_CONTRAINDICATION);
    }

    OptionStatus glue(OptionStatus s) {
        s = held(s, blocked, CONTRAINDICATED);
        s = held(s, person.vteProne, WITH_CAUTION);
        s =
                held(
                        s,
                        person.allergy(Allergen.CYANOACRYLATE, Allergen.ACRYLATE_ADHESIVE),
                        CONTRAINDICATED);
        s =
                held(
                        s,
                        person.condition(Condition.PRIOR_SENSITISING_GLUE_EXPOSURE),
                        RELATIVE_CONTRAINDICATION);
        s = held(s, person.condition(Condition.THROMBOPHLEBITIS_MIGRANS), CONTRAINDICATED);
        s = held(s, numb, WITH_CAUTION);
        s = held(s, person.immobile, RELATIVE_CONTRAINDICATION);
        return held(s, atopy, RELATIVE_CONTRAINDICATION);
    }

    OptionStatus mechanochemical(OptionStatus s) {
        s = held(s, blocked, CONTRAINDICATED);
        s = held(s, person.vteProne, RELATIVE_CONTRAINDICATION);
        s = held(s, person.anticoagulant, RELATIVE_CONTRAINDICATION);
        s = held(s, numb, WITH_CAUTION);
        s = sclerosant(s);
        s = held(s, all(shunt, neurological()), RELATIVE_CONTRAINDICATION);
        s = held(s, person.condition(Condition.MIGRAINE_WITH_AURA), WITH_CAUTION);
        s = held(s, person.immobile, RELATIVE_CONTRAINDICATION);
        return held(s, atopy, WITH_CAUTION);
    }

    OptionStatus sclerosant(OptionStatus s) {
        s = held(s, bothSclerosants, CONTRAINDICATED);
        return held(s, oneSclerosant, RELATIVE_CONTRAINDICATION);
    }

    OptionStatus polidocanol(OptionStatus s) {
        return held(s, person.allergy(Allergen.POLIDOCANOL), CONTRAINDICATED);
    }

    private int neurological() {
        return person.condition(
                Condition.STROKE_OR_TIA,
                Condition.NEURO_EVENT_AFTER_FOAM,
                Condition.MIGRAINE_WITH_AURA);
    }

    /** Of foam, in a trunk or in tributaries. */
    OptionStatus foam(OptionStatus s) {
        s = held(s, blocked, CONTRAINDICATED);
        s = held(s, person.vteProne, RELATIVE_CONTRAINDICATION);
        s = held(s, person.anticoagulant, RELATIVE_CONTRAINDICATION);
        s = held(s, numb, WITH_CAUTION);
        s = held(s, all(shunt, neurological()), CONTRAINDICATED);
        s = held(s, all(shunt, not(sure(neurological()))), RELATIVE_CONTRAINDICATION);
        int noShunt = not(sure(shunt));
        s =
                held(
                        s,
                        all(person.condition(Condition.NEURO_EVENT_AFTER_FOAM), noShunt),
                        RELATIVE_CONTRAINDICATION);
        s = held(s, all(person.condition(Condition.STROKE_OR_TIA), noShunt), WITH_CAUTION);
        s = held(s, person.condition(Condition.MIGRAINE_WITH_AURA), WITH_CAUTION);
        s = held(s, person.immobile, CONTRAINDICATED);
        return held(s, atopy, WITH_CAUTION);
    }

    OptionStatus surgery(OptionStatus s) {
        s = held(s, blocked, CONTRAINDICATED);
        s = held(s, person.vteProne, WITH_CAUTION);
        s = held(s, person.anticoagulant, RELATIVE_CONTRAINDICATION);
        s = held(s, person.immobile, RELATIVE_CONTRAINDICATION);
        s = pacemaker(s);
        s = held(s, person.condition(Condition.HEART_FAILURE_NYHA_4), CONTRAINDICATED);
        return held(s, person.condition(Condition.HEART_FAILURE_NYHA_3), RELATIVE_CONTRAINDICATION);
    }

    OptionStatus pacemaker(OptionStatus s) {
        return held(s, person.condition(Condition.PACEMAKER), WITH_CAUTION);
    }

    /** Of phlebectomy and of the techniques that spare the trunk. */
    OptionStatus small(OptionStatus s) {
        s = held(s, blocked, WITH_CAUTION);
        s = held(s, any(person.vteProne, person.anticoagulant), WITH_CAUTION);
        s = held(s, numb, RELATIVE_CONTRAINDICATION);
        return held(s, person.immobile, RELATIVE_CONTRAINDICATION);
    }

    OptionStatus perforator(OptionStatus s) {
        s = held(s, blocked, CONTRAINDICATED);
        s = held(s, person.vteProne, WITH_CAUTION);
        s = held(s, numb, RELATIVE_CONTRAINDICATION);
        s = held(s, person.immobile, RELATIVE_CONTRAINDICATION);
        return held(s, leg.clots.acuteSvt, RELATIVE_CONTRAINDICATION);
    }

    OptionStatus spiderSclerotherapy(OptionStatus s) {
        s = held(s, leg.clots.acuteSvt, RELATIVE_CONTRAINDICATION);
        s = held(s, person.vteProne, RELATIVE_CONTRAINDICATION);
        s = held(s, any(person.anticoagulant, numb, atopy), WITH_CAUTION);
        s = sclerosant(s);
        return held(s, person.immobile, CONTRAINDICATED);
    }
}
