package org.saphena.clinical;

import org.jspecify.annotations.Nullable;

/**
 * An earlier treatment of a vein of one leg.
 *
 * @param closed whether the vein is known to have stayed closed
 */
public record PreviousTreatment(
        Treatment procedure, Target target, @Nullable PartialDate date, @Nullable Boolean closed) {}
