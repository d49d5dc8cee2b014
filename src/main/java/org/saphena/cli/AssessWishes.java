package org.saphena.cli;

import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.report.Audience;

/**
 * What {@code assess} is to give.
 *
 * @param profile id of the guideline profile
 * @param several answers are one line each
 * @param changes also what would change each option, and which options each missing datum settles
 * @param audience whose summary is printed
 * @param earlier the last visit, which the clinician's summary compares with, or null for none
 */
record AssessWishes(
        String profile,
        boolean several,
        boolean changes,
        Audience audience,
        @Nullable CaseFile earlier) {}
