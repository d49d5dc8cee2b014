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

import java.util.List;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.Condition;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Preference;
import org.saphena.clinical.Treatment;

/** The statuses of compression under the default profile, written by hand. */
final class HandCompression {
    private static final List<Treatment> ALL =
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
                        person.pregnant,
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
            OptionStatus[] statuses, int which, OptionStatus start, OptionStatus held) {
        statuses[ALL.get(which).ordinal()] = held(start, Hand.YES, held);
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

    private OptionStatus light() {
        return new Hand.FirstFit<OptionStatus>()
                .row(pregnant, FIRST_LINE)
                .row(clotted, ADJUNCT)
                .row(unknown, UNDETERMINED)
                .row(isOpen(HandLeg.Group.SYMPTOMATIC), INTERIM)
                .row(is(HandLeg.Group.SYMPTOMATIC), FIRST_LINE)
                .row(is(HandLeg.Group.MILD), SUITABLE)
                .status(NOT_INDICATED);
    }

    private int postThrombotic() {
        return all(
                leg.clots.postThrombotic,
                is(HandLeg.Group.C3, HandLeg.Group.C4B, HandLeg.Group.C4AC));
    }

    private OptionStatus medium() {
        int mild = arteries.is(HandArteries.Band.B4);
        return new Hand.FirstFit<OptionStatus>()
                .row(pregnant, SUITABLE)
                .row(clotted, SUITABLE)
                .row(postThrombotic(), FIRST_LINE)
                .row(unknown, UNDETERMINED)
                .row(is(HandLeg.Group.C6), INTERIM)
                .row(all(is(HandLeg.Group.C5), mild), FIRST_LINE)
                .row(all(isOpen(HandLeg.Group.C4B), mild), ADJUNCT)
                .row(all(is(HandLeg.Group.C4B), mild), FIRST_LINE)
                .row(is(HandLeg.Group.C5, HandLeg.Group.C4B), SUITABLE)
                .row(isOpen(HandLeg.Group.C4AC), ADJUNCT)
                .row(is(HandLeg.Group.C4AC), FIRST_LINE)
                .row(otherOedema, FIRST_LINE)
                .row(isOpen(HandLeg.Group.C3), INTERIM)
                .row(is(HandLeg.Group.C3), FIRST_LINE)
                .row(isOpen(HandLeg.Group.SYMPTOMATIC), INTERIM)
                .row(is(HandLeg.Group.SYMPTOMATIC), SUITABLE)
                .status(NOT_INDICATED);
    }

    private OptionStatus strong() {
        return new Hand.FirstFit<OptionStatus>()
                .row(pregnant, NOT_INDICATED)
                .row(postThrombotic(), SUITABLE)
                .row(unknown, UNDETERMINED)
                .row(is(HandLeg.Group.C6), SUITABLE)
                .row(is(HandLeg.Group.C5), FIRST_LINE)
                .row(isOpen(HandLeg.Group.C4B), ADJUNCT)
                .row(is(HandLeg.Group.C4B), FIRST_LINE)
                .row(is(HandLeg.Group.C4AC), SUITABLE)
                .row(otherOedema, SUITABLE)
                .row(isOpen(HandLeg.Group.C3), INTERIM)
                .row(is(HandLeg.Group.C3), SUITABLE)
                .status(NOT_INDICATED);
    }

    private OptionStatus ulcer() {
        return new Hand.FirstFit<OptionStatus>()
                .row(unknown, UNDETERMINED)
                .row(is(HandLeg.Group.C6), FIRST_LINE)
                .status(NOT_INDICATED);
    }

    private OptionStatus reduced() {
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
                        person.pregnant);
        return new Hand.FirstFit<OptionStatus>()
                .row(not(arteries.moderate), NOT_INDICATED)
                .row(unknown, UNDETERMINED)
                .row(calledFor, INTERIM)
                .status(NOT_INDICATED);
    }
}
