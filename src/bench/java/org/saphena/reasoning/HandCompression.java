package org.saphena.reasoning;

import static org.saphena.clinical.OptionStatus.ADJUNCT;
import static org.saphena.clinical.OptionStatus.CONTRAINDICATED;
import static org.saphena.clinical.OptionStatus.FIRST_LINE;
import static org.saphena.clinical.OptionStatus.INTERIM;
import static org.saphena.clinical.OptionStatus.NOT_INDICATED;
import static org.saphena.clinical.OptionStatus.RELATIVE_CONTRAINDICATION;
import static org.saphena.clinical.OptionStatus.SUITABLE;
import static org.saphena.clinical.OptionStatus.UNDETERMINED;
import static org.saphena.clinical.OptionStatus.WITH_CAUTION;
import static org.saphena.reasoning.Hand.all;
import static org.saphena.reasoning.Hand.any;
import static org.saphena.reasoning.Hand.held;
import static org.saphena.reasoning.Hand.not;
import static org.saphena.reasoning.Hand.sure;

import java.util.List;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.Condition;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Preference;
import org.saphena.clinical.Treatment;

/** The statuses of compression under the default profile, written by hand. */
final class HandCompression {
    static final List<Treatment> ALL =
            List.of(
                    Treatment.COMPRESSION_15_20,
                    Treatment.COMPRESSION_20_30,
                    Treatment.COMPRESSION_30_40,
                    Treatment.COMPRESSION_ULCER_40,
                    Treatment.COMPRESSION_REDUCED_SUPERVISED);

    private final HandLeg leg;
    private final HandPerson person;
    private final HandArteries arteries;
    private final int open;
    private final int pregnant;
    private final int clotted;
    private final int unknown;
    private final int otherOedema;

    /**
     * @param open whether a procedure is open
     */
    HandCompression(HandLeg leg, int open) {
        this.leg = leg;
        this.person = leg.person;
        this.arteries = leg.arteries;
        this.open = open;
        this.pregnant =
                all(
                        sure(person.pregnant),
                        leg.group(
                                HandLeg.Group.C3,
                                HandLeg.Group.SYMPTOMATIC,
                                HandLeg.Group.MILD,
                                HandLeg.Group.NONE));
        this.clotted = all(leg.clots.acuteSvt, not(is(HandLeg.Group.C6)));
        this.unknown = is(HandLeg.Group.UNKNOWN);
        this.otherOedema = all(is(HandLeg.Group.C3), leg.oedemaCause, not(leg.varicose()));
    }

    void put(OptionStatus[] statuses, HandFlags flags) {
        OptionStatus common = common(flags);
        int unreliable = all(arteries.is(HandArteries.Band.B8), arteries.toeUnknown);
        int stiff = all(arteries.is(HandArteries.Band.B7), arteries.toeUnknown);
        int signs = all(arteries.bandUnknown, arteries.signs);
        int risk = all(arteries.bandUnknown, arteries.risk, not(arteries.signs));
        OptionStatus full = held(common, any(unreliable, signs), RELATIVE_CONTRAINDICATION);
        OptionStatus light = held(full, arteries.moderate, RELATIVE_CONTRAINDICATION);
        OptionStatus firm = held(full, any(stiff, risk), RELATIVE_CONTRAINDICATION);
        OptionStatus strong = held(firm, arteries.moderate, CONTRAINDICATED);
        strong = held(strong, arteries.is(HandArteries.Band.B4), WITH_CAUTION);
        set(statuses, 0, light(), held(light, risk, WITH_CAUTION));
        set(statuses, 1, medium(), held(firm, arteries.moderate, RELATIVE_CONTRAINDICATION));
        set(statuses, 2, strong(), strong);
        set(statuses, 3, ulcer(), strong);
        set(statuses, 4, reduced(), common);
        int lasting = leg.group(HandLeg.Group.C5, HandLeg.Group.C6);
        if (all(person.wishes(Preference.NO_STOCKINGS), not(lasting)) == Hand.YES) {
            ALL.forEach(each -> HandPreferences.move(statuses, each, FIRST_LINE, SUITABLE));
        }
    }

    private static void set(
            OptionStatus[] statuses,
            int which,
            Hand.FirstFit<OptionStatus> start,
            OptionStatus held) {
        statuses[ALL.get(which).ordinal()] = held(Hand.status(start), Hand.YES, held);
    }

    /** Of every kind of compression. */
    private OptionStatus common(HandFlags flags) {
        OptionStatus s = held(FIRST_LINE, arteries.severe, CONTRAINDICATED);
        int barred =
                any(
                        person.condition(
                                Condition.NEUROPATHY_LOSS_OF_FEELING,
                                Condition.BYPASS_GRAFT_EPIFASCIAL),
                        person.allergy(Allergen.COMPRESSION_MATERIAL),
                        flags.coldLimb(leg));
        s = held(s, barred, CONTRAINDICATED);
        int infected = any(flags.infection(leg), person.condition(Condition.SEPSIS));
        s = held(s, infected, RELATIVE_CONTRAINDICATION);
        s = held(s, flags.deepThrombosis(leg), WITH_CAUTION);
        s = held(s, person.immobile, WITH_CAUTION);
        s = held(s, person.condition(Condition.HEART_FAILURE_NYHA_4), CONTRAINDICATED);
        return held(s, person.condition(Condition.HEART_FAILURE_NYHA_3), RELATIVE_CONTRAINDICATION);
    }

    private int is(HandLeg.Group... among) {
        return leg.group(among);
    }

    private int isOpen(HandLeg.Group group) {
        return all(is(group), open);
    }

    Hand.FirstFit<OptionStatus> light() {
        return new Hand.FirstFit<OptionStatus>()
                .row(pregnant, FIRST_LINE, "R-IND-14")
                .row(clotted, ADJUNCT, "R-SVT-03")
                .row(unknown, UNDETERMINED, "R-MD-CEAP")
                .row(isOpen(HandLeg.Group.SYMPTOMATIC), INTERIM, "R-COMPR-SYMPTOMS-OPEN")
                .row(is(HandLeg.Group.SYMPTOMATIC), FIRST_LINE, "R-COMPR-SYMPTOMS")
                .row(is(HandLeg.Group.MILD), SUITABLE, "R-COMPR-MILD")
                .end(NOT_INDICATED, "R-COMPR");
    }

    private int postThrombotic() {
        return all(
                leg.clots.postThrombotic,
                is(HandLeg.Group.C3, HandLeg.Group.C4B, HandLeg.Group.C4AC));
    }

    Hand.FirstFit<OptionStatus> medium() {
        int mild = arteries.is(HandArteries.Band.B4);
        return new Hand.FirstFit<OptionStatus>()
                .row(pregnant, SUITABLE, "R-IND-14")
                .row(clotted, SUITABLE, "R-SVT-03")
                .row(postThrombotic(), FIRST_LINE, "R-COMPR-PTS")
                .row(unknown, UNDETERMINED, "R-MD-CEAP")
                .row(is(HandLeg.Group.C6), INTERIM, "R-COMPR-ULCER")
                .row(all(is(HandLeg.Group.C5), mild), FIRST_LINE, "R-COMPR-PAD-C5")
                .row(all(isOpen(HandLeg.Group.C4B), mild), ADJUNCT, "R-COMPR-PAD-C4B-OPEN")
                .row(all(is(HandLeg.Group.C4B), mild), FIRST_LINE, "R-COMPR-PAD-C4B")
                .row(is(HandLeg.Group.C5, HandLeg.Group.C4B), SUITABLE, "R-COMPR-C4B-C5")
                .row(isOpen(HandLeg.Group.C4AC), ADJUNCT, "R-COMPR-C4-OPEN")
                .row(is(HandLeg.Group.C4AC), FIRST_LINE, "R-COMPR-C4")
                .row(otherOedema, FIRST_LINE, "R-COMPR-C3-OTHER")
                .row(isOpen(HandLeg.Group.C3), INTERIM, "R-COMPR-C3-OPEN")
                .row(is(HandLeg.Group.C3), FIRST_LINE, "R-COMPR-C3")
                .row(isOpen(HandLeg.Group.SYMPTOMATIC), INTERIM, "R-COMPR-SYMPTOMS-OPEN")
                .row(is(HandLeg.Group.SYMPTOMATIC), SUITABLE, "R-COMPR-SYMPTOMS")
                .end(NOT_INDICATED, "R-COMPR");
    }

    Hand.FirstFit<OptionStatus> strong() {
        return new Hand.FirstFit<OptionStatus>()
                .row(pregnant, NOT_INDICATED, "R-IND-14")
                .row(postThrombotic(), SUITABLE, "R-COMPR-PTS")
                .row(unknown, UNDETERMINED, "R-MD-CEAP")
                .row(is(HandLeg.Group.C6), SUITABLE, "R-COMPR-ULCER")
                .row(is(HandLeg.Group.C5), FIRST_LINE, "R-OPT-12")
                .row(isOpen(HandLeg.Group.C4B), ADJUNCT, "R-COMPR-C4B-OPEN")
                .row(is(HandLeg.Group.C4B), FIRST_LINE, "R-COMPR-C4B")
                .row(is(HandLeg.Group.C4AC), SUITABLE, "R-COMPR-C4")
                .row(otherOedema, SUITABLE, "R-COMPR-C3-OTHER")
                .row(isOpen(HandLeg.Group.C3), INTERIM, "R-COMPR-C3-OPEN")
                .row(is(HandLeg.Group.C3), SUITABLE, "R-COMPR-C3")
                .end(NOT_INDICATED, "R-COMPR");
    }

    Hand.FirstFit<OptionStatus> ulcer() {
        return new Hand.FirstFit<OptionStatus>()
                .row(unknown, UNDETERMINED, "R-MD-CEAP")
                .row(is(HandLeg.Group.C6), FIRST_LINE, "R-OPT-11")
                .end(NOT_INDICATED, "R-COMPR");
    }

    Hand.FirstFit<OptionStatus> reduced() {
        int calledFor =
                any(
                        is(
                                HandLeg.Group.C6,
                                HandLeg.Group.C5,
                                HandLeg.Group.C4B,
                                HandLeg.Group.C4AC,
                                HandLeg.Group.C3,
                                HandLeg.Group.SYMPTOMATIC,
                                HandLeg.Group.MILD),
                        leg.clots.acuteSvt,
                        sure(person.pregnant));
        return new Hand.FirstFit<OptionStatus>()
                .row(arteries.bandUnknown, NOT_INDICATED, "R-ABI-03-OPEN")
                .row(not(arteries.moderate), NOT_INDICATED, "R-ABI-03-NOT")
                .row(unknown, UNDETERMINED, "R-MD-CEAP")
                .row(calledFor, INTERIM, "R-ABI-03")
                .end(NOT_INDICATED, "R-COMPR");
    }
}
