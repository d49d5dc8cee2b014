package org.saphena.ui.advice;

import java.util.List;
import java.util.Map;
import org.saphena.clinical.Decision;
import org.saphena.clinical.OptionKey;

/**
 * What the record holds that stands beside the advice and is no part of it.
 *
 * @param toConfirm what was taken over from an earlier visit and nobody has confirmed, in words
 * @param decisions the clinician's decisions
 */
public record Recorded(List<String> toConfirm, Map<OptionKey, Decision> decisions) {
    public static final Recorded NOTHING = new Recorded(List.of(), Map.of());

    public Recorded {
        toConfirm = List.copyOf(toConfirm);
        decisions = Map.copyOf(decisions);
    }
}
