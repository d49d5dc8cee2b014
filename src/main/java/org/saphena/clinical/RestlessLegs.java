package org.saphena.clinical;

import org.jspecify.annotations.Nullable;

/** The four bedside criteria of restless legs (IRLSSG 2014); null means not asked. */
public record RestlessLegs(
        @Nullable Boolean urgeToMove,
        @Nullable Boolean worseAtRest,
        @Nullable Boolean relievedByMovement,
        @Nullable Boolean worseInEvening) {}
