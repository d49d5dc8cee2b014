package org.saphena.reasoning;

import static org.saphena.reasoning.Hand.all;
import static org.saphena.reasoning.Hand.any;
import static org.saphena.reasoning.Hand.in;
import static org.saphena.reasoning.Hand.more;
import static org.saphena.reasoning.Hand.not;
import static org.saphena.reasoning.Hand.of;
import static org.saphena.reasoning.Hand.sure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.saphena.clinical.Arterial;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.Condition;
import org.saphena.clinical.Consultation;
import org.saphena.clinical.Findings;
import org.saphena.clinical.MissingCode;
import org.saphena.clinical.Pregnancy;
import org.saphena.clinical.Sex;
import org.saphena.clinical.Symptom;

/** What is to be confirmed first while it is missing, written by hand. */
final class HandConfirms {
    private static final BigDecimal STIFF = new BigDecimal("1.30");
    private static final int CHILDBEARING_FROM = 12;
    private static final int CHILDBEARING_TO = 56;

    private final HandLeg leg;
    private final HandPerson person;
    private final Consultation visit;

    HandConfirms(HandLeg leg) {
        this.leg = leg;
        this.person = leg.person;
        this.visit = person.file.consultation();
    }

    private static void add(List<MissingCode> codes, int when, MissingCode code) {
        if (when == Hand.YES) {
            codes.add(code);
        }
    }

    private static int open(Findings<?> list) {
        return of(!list.reviewed() || !list.unsure().isEmpty());
    }

    /** Of compression at full pressure. */
    List<MissingCode> compression() {
        List<MissingCode> codes = new ArrayList<>();
        Arterial arterial = leg.leg.arterial();
        BigDecimal abi = arterial == null ? null : arterial.abi();
        int feet =
                all(
                        person.condition(
                                Condition.DIABETES,
                                Condition.CHRONIC_KIDNEY_DISEASE,
                                Condition.DIALYSIS),
                        person.condition(Condition.NEUROPATHY_LOSS_OF_FEELING));
        int wound = Hand.has(leg.leg.symptoms(), Symptom.REST_PAIN, Symptom.TISSUE_LOSS);
        int toe = sure(any(more(abi, STIFF), feet, leg.arteries.severe, wound));
        add(codes, of(abi == null), MissingCode.ABI);
        add(codes, all(leg.arteries.toeUnknown, toe), MissingCode.TOE_PRESSURE);
        add(codes, open(visit.allergies()), MissingCode.ALLERGIES);
        add(codes, open(visit.conditions()), MissingCode.CONDITIONS);
        Pregnancy pregnancy = visit.pregnancy();
        boolean isOpen = pregnancy == null || pregnancy == Pregnancy.UNKNOWN;
        int mayBe =
                all(
                        of(isOpen && person.file.patient().sex() != Sex.MALE),
                        person.age(CHILDBEARING_FROM, CHILDBEARING_TO));
        add(codes, mayBe, MissingCode.PREGNANCY);
        return codes;
    }

    /**
     * Of every procedure.
     *
     * @param anyProcedure whether one is open in any leg
     */
    List<MissingCode> invasive(List<MissingCode> compression, boolean anyProcedure) {
        List<MissingCode> codes = new ArrayList<>(compression);
        add(codes, open(visit.medications()), MissingCode.MEDICATIONS);
        add(codes, of(anyProcedure && visit.vteRisk() == null), MissingCode.VTE_RISK);
        add(codes, of(anyProcedure && visit.mobility() == null), MissingCode.MOBILITY);
        return codes;
    }

    /** Of what closes or spares a trunk, wherever it is used. */
    List<MissingCode> ablation(List<MissingCode> invasive) {
        List<MissingCode> codes = new ArrayList<>(invasive);
        Boolean considered = leg.leg.oedemaCausesConsidered();
        int open =
                all(
                        sure(leg.ceap(CeapClass.C3)),
                        leg.anyTrunk(trunk -> trunk.refluxing),
                        not(sure(of(considered))));
        add(codes, open, MissingCode.OEDEMA_CAUSES);
        return codes;
    }

    List<MissingCode> trunk(List<MissingCode> ablation, HandTrunk trunk) {
        List<MissingCode> codes = new ArrayList<>(ablation);
        int unseen =
                all(
                        of(leg.leg.duplex() != null),
                        in(trunk.state, HandTrunk.State.UNKNOWN),
                        trunk.isIndicated(HandTrunk.Indication.UNDETERMINED));
        add(codes, any(trunk.untimed(), unseen), MissingCode.REFLUX_TIME);
        int indicated =
                trunk.isIndicated(
                        HandTrunk.Indication.STRONG,
                        HandTrunk.Indication.FAIR,
                        HandTrunk.Indication.WEAK);
        int deepOpen = all(of(trunk.depth == null), not(sure(trunk.suprafascial())));
        add(codes, all(indicated, deepOpen), MissingCode.DEPTH);
        return codes;
    }
}
