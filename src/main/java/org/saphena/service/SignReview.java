package org.saphena.service;

import java.util.List;
import org.saphena.reasoning.Assessment;

/**
 * A consultation before it is signed.
 *
 * @param assessment the answer that will be kept with it
 * @param stops what keeps it from being signed; empty when nothing does
 */
public record SignReview(Assessment assessment, List<SignStop> stops) {
    public SignReview {
        stops = List.copyOf(stops);
    }
}
