package org.saphena.clinical;

import org.jspecify.annotations.Nullable;

/** An event in the past of one leg. */
public record PastEvent(
        PastEventKind event,
        @Nullable ThrombosedVein vein,
        @Nullable PartialDate date,
        @Nullable Boolean treated) {}
