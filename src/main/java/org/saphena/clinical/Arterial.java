package org.saphena.clinical;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Arterial status of one leg.
 *
 * @param abi ankle-brachial index, a ratio
 * @param claudicationMetres walking distance in m; null when there is no claudication or none was
 *     asked
 */
public record Arterial(
        @Nullable Pulses pedalPulses,
        @Nullable BigDecimal abi,
        @Nullable BigDecimal anklePressureMmHg,
        @Nullable BigDecimal toePressureMmHg,
        @Nullable BigDecimal toeBrachialIndex,
        @Nullable BigDecimal claudicationMetres) {
    /**
     * @throws ImpossibleValueException for a value outside its range
     */
    public Arterial {
        abi = Limits.ABI.check("/abi", abi);
        anklePressureMmHg =
                Limits.ANKLE_PRESSURE_MMHG.check("/anklePressureMmHg", anklePressureMmHg);
        toePressureMmHg = Limits.TOE_PRESSURE_MMHG.check("/toePressureMmHg", toePressureMmHg);
        toeBrachialIndex = Limits.TOE_BRACHIAL_INDEX.check("/toeBrachialIndex", toeBrachialIndex);
        claudicationMetres =
                Limits.CLAUDICATION_METRES.check("/claudicationMetres", claudicationMetres);
    }
}
