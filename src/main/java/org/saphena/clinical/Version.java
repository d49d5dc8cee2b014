package org.saphena.clinical;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Which version of the consultation this is.
 *
 * @param by and {@code at}: who signed and when, only when signed or amended
 * @param amends the number of the version that this one amends
 * @param documentNumber random, never built from the patient's number
 * @param auditCode names the row of the audit trail that recorded the signing; known in the records
 *     that it was signed in, and no part of a case file
 */
public record Version(
        @Nullable Integer number,
        VersionState state,
        @Nullable String by,
        @Nullable OffsetDateTime at,
        @Nullable Integer amends,
        @Nullable String because,
        @Nullable String documentNumber,
        @Nullable String knowledgeVersion,
        @Nullable String profile,
        @Nullable String assessmentSha256,
        @Nullable String auditCode) {
    /**
     * @throws ImpossibleValueException for a signature without who or when, or a draft with one
     */
    public Version {
        Texts.check("/by", by);
        Texts.check("/because", because);
        boolean signed = by != null && at != null;
        if (state == VersionState.DRAFT ? by != null || at != null : !signed) {
            throw new ImpossibleValueException(
                    "/by", Fault.SIGNATURE_REQUIRED, state.code(), "signed, amended: by, at");
        }
    }

    /** A version as a case file tells it. */
    public Version(
            @Nullable Integer number,
            VersionState state,
            @Nullable String by,
            @Nullable OffsetDateTime at,
            @Nullable Integer amends,
            @Nullable String because,
            @Nullable String documentNumber,
            @Nullable String knowledgeVersion,
            @Nullable String profile,
            @Nullable String assessmentSha256) {
        this(
                number,
                state,
                by,
                at,
                amends,
                because,
                documentNumber,
                knowledgeVersion,
                profile,
                assessmentSha256,
                null);
    }
}
