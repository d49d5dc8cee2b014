package org.saphena.service;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.saphena.storage.ConsultationKey;

/**
 * A signed version of a visit, of which papers can be made again.
 *
 * @param version counts from 1 with each amendment
 * @param on the day of the visit
 * @param newest whether no later version was signed
 * @param number random, as printed on its papers
 */
public record SignedPaper(
        ConsultationKey visit,
        int version,
        LocalDate on,
        String by,
        OffsetDateTime at,
        boolean newest,
        String number) {}
