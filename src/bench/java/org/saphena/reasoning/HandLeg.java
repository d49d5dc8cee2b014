package org.saphena.reasoning;

import static org.saphena.reasoning.Hand.all;
import static org.saphena.reasoning.Hand.any;
import static org.saphena.reasoning.Hand.has;
import static org.saphena.reasoning.Hand.in;
import static org.saphena.reasoning.Hand.more;
import static org.saphena.reasoning.Hand.not;
import static org.saphena.reasoning.Hand.of;
import static org.saphena.reasoning.Hand.sure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Ceap;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.Condition;
import org.saphena.clinical.DrugClass;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Preference;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.clinical.Symptom;
import org.saphena.clinical.Trunk;

/** What the rules ask about one leg apart from its clots, written by hand. */
final class HandLeg {
    /** Why a leg would be compressed. */
    enum Group {
        C6,
        C5,
        C4B,
        C4AC,
        C3,
        SYMPTOMATIC,
        MILD,
        NONE,
        UNKNOWN
    }

    private static final Symptom[] BESIDES_CRAMPS = {
        Symptom.ACHING, Symptom.HEAVINESS, Symptom.TIREDNESS, Symptom.SWELLING,
        Symptom.THROBBING, Symptom.ITCHING, Symptom.BURNING, Symptom.TIGHTNESS,
        Symptom.SKIN_IRRITATION, Symptom.VENOUS_CLAUDICATION, Symptom.ULCER_PAIN
    };

    final HandPerson person;
    final Side side;
    final Leg leg;
    final int ceapUnknown;
    final int skinClass;
    final int symptomatic;
    final int symptomaticForIndication;
    final int crampsOnlyRecorded;
    final int cramps;
    final int cosmeticWish;
    final int oedemaCause;
    final int deepNotExamined;
    final HandArteries arteries;
    final HandClots clots;
    final List<HandTrunk> trunks = new ArrayList<>(Trunk.values().length);
    final @Nullable Group group;
    private final @Nullable Ceap ceap;

    HandLeg(HandPerson person, Side side) {
        this.person = person;
        this.side = side;
        this.leg = Objects.requireNonNull(person.file.consultation().legs().of(side));
        Ceap recorded = leg.ceap();
        this.ceap = recorded == null || recorded.clinical().isEmpty() ? null : recorded;
        this.ceapUnknown = of(ceap == null);
        this.skinClass =
                ceap(
                        CeapClass.C4A,
                        CeapClass.C4B,
                        CeapClass.C4C,
                        CeapClass.C5,
                        CeapClass.C6,
                        CeapClass.C6R);
        int nightCramps = has(leg.symptoms(), Symptom.NIGHT_CRAMPS);
        int other = has(leg.symptoms(), BESIDES_CRAMPS);
        int venous = any(nightCramps, other);
        Boolean judged = recorded == null ? null : recorded.symptomatic();
        this.symptomatic = judged == null ? venous : of(judged);
        this.symptomaticForIndication =
                all(
                        symptomatic,
                        not(all(sure(nightCramps), not(other))),
                        not(all(sure(person.restless), not(venous))));
        this.crampsOnlyRecorded = all(sure(nightCramps), not(sure(other)));
        BigDecimal nights = leg.cramps() == null ? null : leg.cramps().nightsPerWeek();
        this.cramps =
                any(
                        sure(nightCramps),
                        nights == null ? nightCramps : more(nights, BigDecimal.ZERO));
        this.cosmeticWish =
                sure(
                        any(
                                person.wishes(Preference.COSMETIC),
                                has(leg.symptoms(), Symptom.COSMETIC_CONCERN)));
        this.oedemaCause = oedemaCause();
        this.clots = new HandClots(this);
        this.deepNotExamined = clots.deepNotExamined;
        this.arteries = new HandArteries(this);
        for (Trunk trunk : Listing.trunks(leg)) {
            trunks.add(new HandTrunk(trunk, this));
        }
        this.group = group();
    }

    private int oedemaCause() {
        return sure(
                any(
                        person.condition(
                                Condition.HEART_FAILURE_NYHA_1_2,
                                Condition.HEART_FAILURE_NYHA_3,
                                Condition.HEART_FAILURE_NYHA_4,
                                Condition.CHRONIC_KIDNEY_DISEASE,
                                Condition.DIALYSIS,
                                Condition.CIRRHOSIS,
                                Condition.LYMPHOEDEMA,
                                Condition.LIPOEDEMA),
                        person.drug(
                                DrugClass.CALCIUM_CHANNEL_BLOCKER,
                                DrugClass.GABAPENTINOID,
                                DrugClass.NSAID,
                                DrugClass.CORTICOSTEROID)));
    }

    /** Whether one of these classes is recorded; open while none is. */
    int ceap(CeapClass... among) {
        if (ceap == null) {
            return Hand.OPEN;
        }
        for (CeapClass each : among) {
            if (ceap.clinical().contains(each)) {
                return Hand.YES;
            }
        }
        return Hand.NO;
    }

    int varicose() {
        return ceap(CeapClass.C2, CeapClass.C2R);
    }

    int openUlcer() {
        return ceap(CeapClass.C6, CeapClass.C6R);
    }

    /** Nothing above C2. */
    int early() {
        return all(not(ceap(CeapClass.C3)), not(skinClass));
    }

    /** Whether something holds for any trunk of the leg. */
    int anyTrunk(ToIntFunction<HandTrunk> what) {
        int result = Hand.NO;
        for (HandTrunk trunk : trunks) {
            result = Math.max(result, what.applyAsInt(trunk));
        }
        return result;
    }

    int anyIndicated(HandTrunk.Indication... among) {
        return anyTrunk(trunk -> trunk.isIndicated(among));
    }

    @Nullable HandTrunk trunk(Trunk asked) {
        for (HandTrunk trunk : trunks) {
            if (trunk.trunk == asked) {
                return trunk;
            }
        }
        return null;
    }

    private @Nullable Group group() {
        int shown = sure(symptomaticForIndication);
        int silent = sure(not(symptomaticForIndication));
        return new Hand.FirstFit<Group>()
                .row(sure(openUlcer()), Group.C6)
                .row(sure(ceap(CeapClass.C5)), Group.C5)
                .row(sure(ceap(CeapClass.C4B)), Group.C4B)
                .row(sure(ceap(CeapClass.C4A, CeapClass.C4C)), Group.C4AC)
                .row(sure(ceap(CeapClass.C3)), Group.C3)
                .row(ceapUnknown, Group.UNKNOWN)
                .row(shown, Group.SYMPTOMATIC)
                .row(any(crampsOnlyRecorded, all(varicose(), silent)), Group.MILD)
                .row(silent, Group.NONE)
                .last(Group.UNKNOWN);
    }

    /** Whether one of these tributaries is recorded. */
    boolean hasTributary(SegmentId... among) {
        if (leg.duplex() != null) {
            for (SegmentId id : among) {
                if (id.isTributary() && leg.duplex().segments().containsKey(id)) {
                    return true;
                }
            }
        }
        return false;
    }

    int group(Group... among) {
        return in(group, among);
    }
}
