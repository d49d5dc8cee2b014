package org.saphena.service;

import java.util.List;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.Warning;

/**
 * A consultation before it is signed.
 *
 * @param assessment the answer that will be kept with it
 * @param stops what keeps it from being signed; empty when nothing does
 * @param warnings what deserves a second look, also in what the answer does not read
 */
public record SignReview(Assessment assessment, List<SignStop> stops, List<Warning> warnings) {
    public SignReview {
        stops = List.copyOf(stops);
        warnings = List.copyOf(warnings);
    }
}
