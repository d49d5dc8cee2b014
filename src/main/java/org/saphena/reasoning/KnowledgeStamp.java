package org.saphena.reasoning;

/**
 * Which knowledge gave an answer.
 *
 * @param version as the knowledge base calls itself
 * @param profile the guideline profile
 * @param sha256 over its files, in hexadecimal
 * @param own whether it is a clinic's own copy and not the one of the program; not known of answers
 *     that were stored, which are told apart by their SHA-256
 */
public record KnowledgeStamp(String version, String profile, String sha256, boolean own) {
    private static final int SHORT = 12;

    /** A stamp of the knowledge base that comes with the program. */
    public KnowledgeStamp(String version, String profile, String sha256) {
        this(version, profile, sha256, false);
    }

    /** The beginning of the SHA-256, where there is no room for all of it. */
    public String shortSha256() {
        return sha256.substring(0, Math.min(SHORT, sha256.length()));
    }
}
