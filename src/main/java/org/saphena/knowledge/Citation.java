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
 * @param gradeVerified strength and level of evidence, as far as given, were seen too
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
        boolean gradeVerified,
        LocalText label) {
    /** Whether the content was seen in the source, and the number that is given was not. */
    public boolean hasDoubtfulNumber() {
        return verified && !numberVerified && recommendation != null;
    }

    /** Whether the content was seen in the source, and the strength or level given was not. */
    public boolean hasDoubtfulGrade() {
        return verified && !gradeVerified && (strength != null || evidence != null);
    }
}
