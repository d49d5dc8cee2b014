package org.saphena.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * A source that a rule rests on.
 *
 * @param year of publication, or null: never guessed
 * @param recommendation the recommendation's number, or null: never guessed
 * @param strength as the guideline words it, or null
 * @param evidence level of evidence, or null
 * @param verified the content was seen in the source
 * @param numberVerified the recommendation's number was seen too
 * @param label what is printed, by language
 */
public record Citation(
        String id,
        String guideline,
        @Nullable Integer year,
        @Nullable String recommendation,
        @Nullable String strength,
        @Nullable String evidence,
        boolean verified,
        boolean numberVerified,
        LocalText label) {}
