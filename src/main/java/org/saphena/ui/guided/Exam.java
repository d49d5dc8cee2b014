package org.saphena.ui.guided;

import java.util.List;
import org.saphena.clinical.Aetiology;
import org.saphena.clinical.Ceap;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Pulses;

/** What the examination of one leg holds when it was typed as it should be. */
final class Exam {
    private Exam() {}

    /** These classes, with symptoms, primary. */
    static boolean isCeap(Leg leg, CeapClass... classes) {
        Ceap ceap = leg.ceap();
        return ceap != null
                && ceap.clinical().equals(List.of(classes))
                && Boolean.TRUE.equals(ceap.symptomatic())
                && ceap.aetiology() == Aetiology.EP;
    }

    /** The index, and pulses that are felt. */
    static boolean isArterial(Leg leg, String abi) {
        return leg.arterial() != null
                && Goals.is(leg.arterial().abi(), abi)
                && leg.arterial().pedalPulses() == Pulses.PALPABLE;
    }

    static boolean isArterial(Leg leg, String abi, String calfCm) {
        return isArterial(leg, abi)
                && leg.girthCm() != null
                && Goals.is(leg.girthCm().calf(), calfCm);
    }
}
