package org.saphena.storage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A patient who was merged into another one.
 *
 * @param merged as entered, with the number of that time
 * @param by who said that they are one
 * @param reason null where none was asked for
 */
public record Merge(
        StoredPatient merged, Instant at, @Nullable AccountKey by, @Nullable MergeReason reason) {}
