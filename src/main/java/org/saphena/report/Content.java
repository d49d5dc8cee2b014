package org.saphena.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a clinician's summary says, in its language and in reading order, without a place for
 * anything.
 *
 * @param plan what was decided, or null where no record goes with the case
 * @param comparison with the last visit; empty where there is none
 * @param duplex one section for each scanned leg, the right first
 * @param options of the examined legs
 */
record Content(
        Header header,
        Section redFlags,
        Section impression,
        @Nullable Section plan,
        List<Phrase> safety,
        MapText map,
        Section severity,
        Section comparison,
        Section symptoms,
        Section examination,
        Section history,
        List<Section> duplex,
        Section options,
        List<Section> followThrough,
        Section sources,
        List<Phrase> smallPrint) {
    /**
     * Title, state and identity.
     *
     * @param draft the mark of an unsigned document, or empty
     * @param name the person, stressed
     * @param fields label and value in turn
     * @param logo words for the clinic's logo
     */
    record Header(
            String title,
            String under,
            List<String> meta,
            String draft,
            Phrase name,
            List<Field> fields,
            String footer,
            String document,
            String logo) {}

    /** A labelled value of the identity. */
    record Field(String label, String value) {}

    /** Words around the vein map; {@code answers} says what was looked for besides. */
    record MapText(String title, String aside, List<Phrase> answers) {}
}
