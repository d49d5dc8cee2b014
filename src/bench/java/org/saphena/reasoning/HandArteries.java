package org.saphena.reasoning;

import static org.saphena.reasoning.Hand.all;
import static org.saphena.reasoning.Hand.any;
import static org.saphena.reasoning.Hand.atLeast;
import static org.saphena.reasoning.Hand.atMost;
import static org.saphena.reasoning.Hand.has;
import static org.saphena.reasoning.Hand.in;
import static org.saphena.reasoning.Hand.less;
import static org.saphena.reasoning.Hand.more;
import static org.saphena.reasoning.Hand.not;
import static org.saphena.reasoning.Hand.of;
import static org.saphena.reasoning.Hand.sure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Arterial;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.Condition;
import org.saphena.clinical.Pulses;
import org.saphena.clinical.Symptom;

/** What the rules ask about the arteries of one leg, written by hand. */
final class HandArteries {
    private static final BigDecimal ABI_50 = new BigDecimal("0.50");
    private static final BigDecimal ABI_60 = new BigDecimal("0.60");
    private static final BigDecimal ABI_80 = new BigDecimal("0.80");
    private static final BigDecimal ABI_90 = new BigDecimal("0.90");
    private static final BigDecimal ABI_100 = new BigDecimal("1.00");
    private static final BigDecimal ABI_130 = new BigDecimal("1.30");
    private static final BigDecimal ABI_140 = new BigDecimal("1.40");
    private static final BigDecimal TOE_30 = new BigDecimal("30");
    private static final BigDecimal TOE_60 = new BigDecimal("60");
    private static final BigDecimal ANKLE_50 = new BigDecimal("50");
    private static final BigDecimal ANKLE_60 = new BigDecimal("60");

    /** The arterial bands by their number. */
    enum Band {
        B1,
        B2,
        B3,
        B4,
        B5,
        B6,
        B7,
        B8
    }

    final @Nullable Band band;
    final int bandUnknown;
    final int severe;
    final int moderate;
    final int toeUnknown;
    final int palpable;
    final int signs;
    final int risk;
    final int mildWithSigns;
    private final @Nullable BigDecimal abi;
    private final @Nullable BigDecimal ankle;
    private final @Nullable BigDecimal toe;

    HandArteries(HandLeg leg) {
        Arterial arterial = leg.leg.arterial();
        HandPerson person = leg.person;
        this.abi = arterial == null ? null : arterial.abi();
        this.ankle = arterial == null ? null : arterial.anklePressureMmHg();
        this.toe = arterial == null ? null : arterial.toePressureMmHg();
        Pulses pulses = arterial == null ? null : arterial.pedalPulses();
        this.band = band(leg);
        this.bandUnknown = of(band == null);
        this.severe = sure(in(band, Band.B1, Band.B2));
        this.moderate = sure(in(band, Band.B3));
        this.toeUnknown = of(toe == null);
        this.palpable = sure(in(pulses, Pulses.PALPABLE));
        int weak = in(pulses, Pulses.WEAK, Pulses.ABSENT);
        int claudication = of(arterial != null && arterial.claudicationMetres() != null);
        int disease = person.condition(Condition.PERIPHERAL_ARTERY_DISEASE);
        this.signs =
                sure(
                        any(
                                weak,
                                claudication,
                                has(
                                        leg.leg.symptoms(),
                                        Symptom.REST_PAIN,
                                        Symptom.TISSUE_LOSS,
                                        Symptom.COLD_PALE_FOOT),
                                disease,
                                leg.ceap(CeapClass.C5, CeapClass.C6, CeapClass.C6R)));
        this.risk =
                sure(
                        any(
                                signs,
                                person.condition(Condition.DIABETES),
                                person.age(70, Integer.MAX_VALUE),
                                all(
                                        person.age(50, 70),
                                        person.condition(
                                                Condition.SMOKER, Condition.FORMER_SMOKER))));
        this.mildWithSigns = sure(all(in(band, Band.B4), any(claudication, weak, disease)));
    }

    private @Nullable Band band(HandLeg leg) {
        int wound = has(leg.leg.symptoms(), Symptom.REST_PAIN, Symptom.TISSUE_LOSS);
        return new Hand.FirstFit<Band>()
                .row(
                        sure(
                                any(
                                        less(abi, ABI_50),
                                        less(toe, TOE_30),
                                        less(ankle, ANKLE_50),
                                        all(atMost(abi, ABI_90), wound))),
                        Band.B1)
                .row(sure(any(less(abi, ABI_60), less(ankle, ANKLE_60))), Band.B2)
                .row(
                        sure(
                                any(
                                        less(abi, ABI_80),
                                        all(more(abi, ABI_130), less(toe, TOE_60)))),
                        Band.B3)
                .row(sure(all(more(abi, ABI_130), atLeast(toe, TOE_60))), Band.B6)
                .row(more(abi, ABI_140), Band.B8)
                .row(more(abi, ABI_130), Band.B7)
                .row(atMost(abi, ABI_90), Band.B4)
                .row(less(abi, ABI_100), Band.B5)
                .last(Band.B6);
    }

    /** Whether the band is surely this one. */
    int is(Band asked) {
        return of(band == asked);
    }

    /** Whether the ABI may mislead while the toe pressure is not known. */
    int mayMislead(HandPerson person) {
        int nerves =
                sure(
                        all(
                                person.condition(
                                        Condition.DIABETES,
                                        Condition.CHRONIC_KIDNEY_DISEASE,
                                        Condition.DIALYSIS),
                                person.condition(
                                        Condition.NEUROPATHY_LOSS_OF_FEELING,
                                        Condition.MICROANGIOPATHY)));
        int settled = any(severe, moderate, is(Band.B8));
        return all(
                toeUnknown, not(settled), any(nerves, all(is(Band.B7), not(palpable))));
    }
}
