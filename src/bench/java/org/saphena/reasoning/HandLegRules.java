package org.saphena.reasoning;

import static org.saphena.reasoning.Hand.all;
import static org.saphena.reasoning.Hand.any;
import static org.saphena.reasoning.Hand.not;
import static org.saphena.reasoning.Hand.sure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.Condition;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Treatment;

/** What is met of all rules that hold options of one leg back, each asked once, by hand. */
final class HandLegRules {
    private static final HandRule PREGNANCY = HandRule.cell("R-CI-PREGNANCY").with(OptionStatus.CONTRAINDICATED, HandRule.INVASIVE);
    private static final HandRule POSTPARTUM = HandRule.cell("R-CI-POSTPARTUM").with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.INVASIVE);
    private static final HandRule BREASTFEEDING = HandRule.cell("R-CI-BREASTFEEDING").with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.INVASIVE);
    private static final HandRule SEPSIS = HandRule.cell("R-CI-SEPSIS").with(OptionStatus.CONTRAINDICATED, HandRule.ELECTIVE);
    private static final HandRule ALL_10 = HandRule.rule("R-CI-ALL-10").with(OptionStatus.CONTRAINDICATED, HandRule.INVASIVE);
    private static final HandRule ALL_11 = HandRule.rule("R-CI-ALL-11").with(OptionStatus.CONTRAINDICATED, HandRule.ELECTIVE);
    private static final HandRule ALL_13 = HandRule.rule("R-CI-ALL-13").with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.ELECTIVE);
    private static final HandRule ALL_14 = HandRule.rule("R-CI-ALL-14").with(OptionStatus.WITH_CAUTION, HandRule.ELECTIVE);
    private static final HandRule ABI_SEVERE = HandRule.cell("R-CI-ABI-SEVERE").with(OptionStatus.CONTRAINDICATED, HandRule.INVASIVE);
    private static final HandRule ABI_MODERATE = HandRule.cell("R-CI-ABI-MODERATE").with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.INVASIVE);
    private static final HandRule R_ST_24 = HandRule.rule("R-ST-24").with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.ABOVE_SPIDERS);
    private static final HandRule R_ST_25 = HandRule.rule("R-ST-25").with(OptionStatus.WITH_CAUTION, HandRule.ABOVE_SPIDERS);
    private static final HandRule R_ST_26 = HandRule.rule("R-ST-26").with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.ABOVE_SPIDERS);
    private static final HandRule R_EHIT_02 = HandRule.rule("R-EHIT-02").with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.ABOVE_SPIDERS);
    private static final HandRule DEEP_OBSTRUCTION = HandRule.cell("R-CI-DEEP-OBSTRUCTION").with(OptionStatus.CONTRAINDICATED, HandRule.HEAT, HandRule.NON_THERMAL, HandRule.FOAMS, HandRule.SURGERY, HandRule.PERFORATOR).with(OptionStatus.WITH_CAUTION, HandRule.PHLEBECTOMY, HandRule.SPARING);
    private static final HandRule R_IND_12 = HandRule.rule("R-IND-12").with(OptionStatus.WITH_CAUTION, HandRule.ABOVE_SPIDERS);
    private static final HandRule R_ST_30 = HandRule.rule("R-ST-30").with(OptionStatus.WITH_CAUTION, HandRule.ABOVE_SPIDERS);
    private static final HandRule THROMBOPHILIA = HandRule.cell("R-CI-THROMBOPHILIA").with(OptionStatus.WITH_CAUTION, HandRule.HEAT, HandRule.GLUE, HandRule.SURGERY, HandRule.PHLEBECTOMY, HandRule.SPARING, HandRule.PERFORATOR).with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.FOAMS, HandRule.MOCA, HandRule.SPIDERS);
    private static final HandRule ORAL_ANTICOAGULANT = HandRule.cell("R-CI-ORAL-ANTICOAGULANT").with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.MOCA, HandRule.FOAMS, HandRule.SURGERY).with(OptionStatus.WITH_CAUTION, HandRule.PHLEBECTOMY, HandRule.SPARING, HandRule.SPIDERS);
    private static final HandRule RECENT_DVT = HandRule.cell("R-CI-RECENT-DVT").with(OptionStatus.CONTRAINDICATED, HandRule.ELECTIVE);
    private static final HandRule GLUE_ALLERGY = HandRule.cell("R-CI-GLUE-ALLERGY").with(OptionStatus.CONTRAINDICATED, HandRule.GLUE);
    private static final HandRule MIGRANS = HandRule.cell("R-CI-MIGRANS").with(OptionStatus.CONTRAINDICATED, HandRule.GLUE);
    private static final HandRule LOCAL_ANAESTHETIC = HandRule.cell("R-CI-LOCAL-ANAESTHETIC").with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.HEAT, HandRule.PHLEBECTOMY, HandRule.SPARING, HandRule.PERFORATOR).with(OptionStatus.WITH_CAUTION, HandRule.NON_THERMAL, HandRule.FOAMS, HandRule.SPIDERS);
    private static final HandRule POLIDOCANOL_MICROFOAM = HandRule.cell("R-CI-POLIDOCANOL-MICROFOAM").with(OptionStatus.CONTRAINDICATED, EnumSet.of(Treatment.POLIDOCANOL_MICROFOAM));
    private static final HandRule BOTH_SCLEROSANTS = HandRule.cell("R-CI-BOTH-SCLEROSANTS").with(OptionStatus.CONTRAINDICATED, HandRule.FOAM, HandRule.MOCA, HandRule.SPIDERS);
    private static final HandRule ONE_SCLEROSANT = HandRule.cell("R-CI-ONE-SCLEROSANT").with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.FOAM, HandRule.MOCA, HandRule.SPIDERS);
    private static final HandRule SYMPTOMATIC_SHUNT = HandRule.cell("R-CI-SYMPTOMATIC-SHUNT").with(OptionStatus.CONTRAINDICATED, HandRule.FOAMS).with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.MOCA);
    private static final HandRule SHUNT = HandRule.cell("R-CI-SHUNT").with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.FOAMS);
    private static final HandRule NEURO_AFTER_FOAM = HandRule.cell("R-CI-NEURO-AFTER-FOAM").with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.FOAMS);
    private static final HandRule STROKE = HandRule.cell("R-CI-STROKE").with(OptionStatus.WITH_CAUTION, HandRule.FOAMS);
    private static final HandRule MIGRAINE = HandRule.cell("R-CI-MIGRAINE").with(OptionStatus.WITH_CAUTION, HandRule.FOAMS, HandRule.MOCA);
    private static final HandRule MOB = HandRule.rule("R-CI-MOB").with(OptionStatus.CONTRAINDICATED, HandRule.FOAMS, HandRule.SPIDERS).with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.HEAT, HandRule.NON_THERMAL, HandRule.SURGERY, HandRule.SPARING, HandRule.PHLEBECTOMY, HandRule.PERFORATOR).with(OptionStatus.WITH_CAUTION, HandRule.COMPRESSION);
    private static final HandRule ATOPY = HandRule.cell("R-CI-ATOPY").with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.GLUE).with(OptionStatus.WITH_CAUTION, HandRule.MOCA, HandRule.FOAMS, HandRule.SPIDERS);
    private static final HandRule PACEMAKER = HandRule.cell("R-CI-PACEMAKER").with(OptionStatus.WITH_CAUTION, EnumSet.of(Treatment.RFA), HandRule.SURGERY);
    private static final HandRule NYHA_4 = HandRule.cell("R-CI-NYHA-4").with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.HEAT, HandRule.NON_THERMAL, HandRule.FOAMS, HandRule.PHLEBECTOMY, HandRule.SPARING, HandRule.PERFORATOR, HandRule.SPIDERS).with(OptionStatus.CONTRAINDICATED, HandRule.SURGERY, HandRule.COMPRESSION);
    private static final HandRule NYHA_3 = HandRule.cell("R-CI-NYHA-3").with(OptionStatus.WITH_CAUTION, HandRule.HEAT, HandRule.NON_THERMAL, HandRule.FOAMS, HandRule.PHLEBECTOMY, HandRule.SPARING, HandRule.PERFORATOR, HandRule.SPIDERS).with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.SURGERY, HandRule.COMPRESSION);
    private static final HandRule COMPR_ABI_SEVERE = HandRule.cell("R-CI-COMPR-ABI-SEVERE").with(OptionStatus.CONTRAINDICATED, HandRule.COMPRESSION);
    private static final HandRule COMPR_ABI_MODERATE = HandRule.cell("R-CI-COMPR-ABI-MODERATE").with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.LIGHT, HandRule.MEDIUM).with(OptionStatus.CONTRAINDICATED, HandRule.STRONG);
    private static final HandRule R_ABI_04 = HandRule.rule("R-ABI-04").with(OptionStatus.WITH_CAUTION, HandRule.STRONG);
    private static final HandRule R_ABI_07 = HandRule.rule("R-ABI-07").with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.MEDIUM, HandRule.STRONG);
    private static final HandRule R_ABI_08 = HandRule.rule("R-ABI-08").with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.FULL_COMPRESSION);
    private static final HandRule R_ABI_09_SIGNS = HandRule.rule("R-ABI-09-SIGNS").with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.FULL_COMPRESSION);
    private static final HandRule R_ABI_09 = HandRule.rule("R-ABI-09").with(OptionStatus.WITH_CAUTION, HandRule.LIGHT).with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.MEDIUM, HandRule.STRONG);
    private static final HandRule COMPR = HandRule.cell("R-CI-COMPR").with(OptionStatus.CONTRAINDICATED, HandRule.COMPRESSION);
    private static final HandRule COMPR_INFECTION = HandRule.cell("R-CI-COMPR-INFECTION").with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.COMPRESSION);
    private static final HandRule COMPR_DVT = HandRule.cell("R-CI-COMPR-DVT").with(OptionStatus.WITH_CAUTION, HandRule.COMPRESSION);
    private static final HandRule VAD = HandRule.cell("R-CI-VAD").with(OptionStatus.RELATIVE_CONTRAINDICATION, EnumSet.of(Treatment.VENOACTIVE_DRUG));
    private static final HandRule R_CR_06_RENAL = HandRule.rule("R-CR-06-RENAL").with(OptionStatus.CONTRAINDICATED, EnumSet.of(Treatment.MAGNESIUM));
    private static final HandRule R_LIFESTYLE_ARTERIAL = HandRule.rule("R-LIFESTYLE-ARTERIAL").remark(EnumSet.of(Treatment.LIFESTYLE));
    private static final HandRule ACUTE_SVT_TRIBUTARY = HandRule.cell("R-CI-ACUTE-SVT-TRIBUTARY").with(OptionStatus.CONTRAINDICATED, HandRule.FOAM).with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.PHLEBECTOMY);
    private static final HandRule R_SVT_06_TRIBUTARY = HandRule.rule("R-SVT-06-TRIBUTARY").with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.PHLEBECTOMY, HandRule.FOAM);
    private static final HandRule CONDUIT_TRIBUTARY = HandRule.cell("R-CI-CONDUIT-TRIBUTARY").with(OptionStatus.WITH_CAUTION, HandRule.PHLEBECTOMY);
    private static final HandRule R_SVT_06_OTHER = HandRule.rule("R-SVT-06-OTHER").with(OptionStatus.RELATIVE_CONTRAINDICATION, HandRule.PERFORATOR, HandRule.SPIDERS);

    private final HandLeg leg;
    private final HandPerson person;
    private List<HandRule> met = new ArrayList<>();

    HandLegRules(HandLeg leg) {
        this.leg = leg;
        this.person = leg.person;
    }

    private void add(int when, HandRule rule) {
        if (when == Hand.YES) {
            met.add(rule);
        }
    }

    /** Of every target. */
    List<HandRule> common(HandFlags flags) {
        met = new ArrayList<>();
        HandArteries arteries = leg.arteries;
        int uncomplicated = sure(all(leg.early(), not(leg.clots.iliacFlag)));
        int polidocanol = person.allergy(Allergen.POLIDOCANOL);
        int both = all(polidocanol, person.allergy(Allergen.SODIUM_TETRADECYL_SULFATE));
        int shunt = person.condition(Condition.RIGHT_TO_LEFT_SHUNT);
        int neurological =
                person.condition(
                        Condition.STROKE_OR_TIA,
                        Condition.NEURO_EVENT_AFTER_FOAM,
                        Condition.MIGRAINE_WITH_AURA);
        add(person.pregnant, PREGNANCY);
        add(person.postpartum, POSTPARTUM);
        add(person.breastfeeding, BREASTFEEDING);
        add(person.condition(Condition.SEPSIS), SEPSIS);
        add(person.condition(Condition.ACUTE_SEVERE_ILLNESS, Condition.COAGULOPATHY), ALL_10);
        add(person.condition(Condition.VASCULAR_MALFORMATION), ALL_11);
        add(person.condition(Condition.LIMITED_LIFE_EXPECTANCY, Condition.NO_CAPACITY_TO_CONSENT), ALL_13);
        add(person.condition(Condition.LYMPHOEDEMA, Condition.LIPOEDEMA), ALL_14);
        add(arteries.severe, ABI_SEVERE);
        add(arteries.moderate, ABI_MODERATE);
        add(arteries.is(HandArteries.Band.B8), R_ST_24);
        add(arteries.mayMislead(person), R_ST_25);
        add(all(arteries.bandUnknown, arteries.signs), R_ST_26);
        add(leg.clots.below50, R_EHIT_02);
        add(all(leg.clots.deepObstruction, not(uncomplicated)), DEEP_OBSTRUCTION);
        add(all(leg.clots.deepObstruction, uncomplicated), R_IND_12);
        add(all(leg.clots.postThrombotic, not(leg.clots.deepObstruction)), R_ST_30);
        add(person.vteProne, THROMBOPHILIA);
        add(person.anticoagulant, ORAL_ANTICOAGULANT);
        add(leg.clots.recentDvt, RECENT_DVT);
        add(person.allergy(Allergen.CYANOACRYLATE, Allergen.ACRYLATE_ADHESIVE), GLUE_ALLERGY);
        add(person.condition(Condition.THROMBOPHLEBITIS_MIGRANS), MIGRANS);
        add(person.allergy(Allergen.LOCAL_ANAESTHETIC), LOCAL_ANAESTHETIC);
        add(polidocanol, POLIDOCANOL_MICROFOAM);
        add(both, BOTH_SCLEROSANTS);
        add(all(person.allergy(Allergen.POLIDOCANOL, Allergen.SODIUM_TETRADECYL_SULFATE), not(sure(both))), ONE_SCLEROSANT);
        add(all(shunt, neurological), SYMPTOMATIC_SHUNT);
        add(all(shunt, not(sure(neurological))), SHUNT);
        add(all(person.condition(Condition.NEURO_EVENT_AFTER_FOAM), not(sure(shunt))), NEURO_AFTER_FOAM);
        add(all(person.condition(Condition.STROKE_OR_TIA), not(sure(shunt))), STROKE);
        add(person.condition(Condition.MIGRAINE_WITH_AURA), MIGRAINE);
        add(person.immobile, MOB);
        add(person.condition(Condition.AUTOIMMUNE_DISEASE, Condition.SEVERE_ATOPY), ATOPY);
        add(person.condition(Condition.PACEMAKER), PACEMAKER);
        add(person.condition(Condition.HEART_FAILURE_NYHA_4), NYHA_4);
        add(person.condition(Condition.HEART_FAILURE_NYHA_3), NYHA_3);
        add(arteries.severe, COMPR_ABI_SEVERE);
        add(arteries.moderate, COMPR_ABI_MODERATE);
        add(arteries.is(HandArteries.Band.B4), R_ABI_04);
        add(all(arteries.is(HandArteries.Band.B7), arteries.toeUnknown), R_ABI_07);
        add(all(arteries.is(HandArteries.Band.B8), arteries.toeUnknown), R_ABI_08);
        add(all(arteries.bandUnknown, arteries.signs), R_ABI_09_SIGNS);
        add(all(arteries.bandUnknown, arteries.risk, not(arteries.signs)), R_ABI_09);
        add(any(person.condition(Condition.NEUROPATHY_LOSS_OF_FEELING, Condition.BYPASS_GRAFT_EPIFASCIAL), person.allergy(Allergen.COMPRESSION_MATERIAL), flags.coldLimb(leg)), COMPR);
        add(any(flags.infection(leg), person.condition(Condition.SEPSIS)), COMPR_INFECTION);
        add(flags.deepThrombosis(leg), COMPR_DVT);
        add(any(person.pregnant, person.postpartum, person.breastfeeding), VAD);
        add(person.renalFailure, R_CR_06_RENAL);
        add(any(arteries.signs, arteries.severe, arteries.moderate, arteries.is(HandArteries.Band.B4)), R_LIFESTYLE_ARTERIAL);
        return met;
    }

    List<HandRule> tributaries(List<HandRule> common) {
        met = new ArrayList<>(common);
        add(leg.clots.tributarySvt, ACUTE_SVT_TRIBUTARY);
        add(all(leg.clots.acuteSvt, not(leg.clots.tributarySvt)), R_SVT_06_TRIBUTARY);
        add(person.condition(Condition.GSV_NEEDED_AS_CONDUIT), CONDUIT_TRIBUTARY);
        return met;
    }

    /** Of perforators and spider veins. */
    List<HandRule> others(List<HandRule> common) {
        met = new ArrayList<>(common);
        add(leg.clots.acuteSvt, R_SVT_06_OTHER);
        return met;
    }
}
