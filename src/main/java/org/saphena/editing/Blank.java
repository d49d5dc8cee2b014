package org.saphena.editing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Consultation;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Findings;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Legs;
import org.saphena.clinical.PastEvents;
import org.saphena.clinical.Patient;

/** Cases, legs and studies in which nothing is recorded yet. */
public final class Blank {
    private Blank() {}

    /** A visit of {@code patient} with both legs to be examined and nothing recorded. */
    public static CaseFile visit(Patient patient, LocalDate date) {
        return new CaseFile(
                patient,
                new Consultation(
                        date,
                        null,
                        null,
                        null,
                        null,
                        Findings.unasked(),
                        Findings.unasked(),
                        Findings.unasked(),
                        Findings.unasked(),
                        Findings.unasked(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        new Legs(leg(), leg())),
                null);
    }

    static Leg leg() {
        return new Leg(
                null,
                null,
                Findings.unasked(),
                Map.of(),
                null,
                null,
                null,
                PastEvents.unasked(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null);
    }

    static DuplexStudy duplex(LocalDate date) {
        return new DuplexStudy(
                date, null, null, null, null, Map.of(), Map.of(), List.of(), null, null, null, null,
                null, null);
    }
}
