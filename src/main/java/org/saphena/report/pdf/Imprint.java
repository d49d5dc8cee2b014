package org.saphena.report.pdf;

import java.time.OffsetDateTime;
import org.saphena.clinical.Language;

/**
 * What a document says about itself; nothing in it names the patient.
 *
 * @param program name and version of the program
 * @param created from the consultation, never from the clock
 * @param seed makes the document's identifier; equal for equal content
 */
public record Imprint(
        String title, String program, Language language, OffsetDateTime created, long seed) {}
