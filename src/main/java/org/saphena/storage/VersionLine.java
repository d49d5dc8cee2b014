package org.saphena.storage;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.VersionState;

/**
 * A version in the history of a consultation.
 *
 * @param by who signed it, and {@code at}: when; null for a draft
 * @param amends the number of the version that this one amends, and {@code because}: why
 */
public record VersionLine(
        int number,
        VersionState state,
        Instant savedAt,
        @Nullable String by,
        @Nullable OffsetDateTime at,
        @Nullable Integer amends,
        @Nullable String because) {}
