package org.saphena.reasoning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.ActionCode;
import org.saphena.clinical.Side;
import org.saphena.clinical.Urgency;

/** A step that the findings call for; {@code leg} is null for the whole person. */
public record Action(
        ActionCode code,
        @Nullable Side leg,
        Urgency urgency,
        List<String> because,
        List<String> citations) {}
