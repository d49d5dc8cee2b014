package org.saphena.reasoning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.RedFlagCode;
import org.saphena.clinical.Side;
import org.saphena.clinical.Urgency;

/**
 * A finding that needs action before anything elective; {@code leg} is null for the whole person.
 */
public record RedFlag(
        String rule,
        RedFlagCode code,
        @Nullable Side leg,
        Urgency urgency,
        List<String> because,
        List<String> citations) {}
