package org.saphena.reasoning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.MissingCode;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;

/**
 * Data that would settle something.
 *
 * @param leg null for the whole person
 * @param target null when it is not about one vein
 * @param decides options it bears on, as {@code right/rfa/gsv}
 */
public record Missing(
        MissingCode code,
        @Nullable Side leg,
        @Nullable Target target,
        List<String> decides,
        String text) {}
