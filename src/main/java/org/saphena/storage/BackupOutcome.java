package org.saphena.storage;

import org.jspecify.annotations.Nullable;

/**
 * A backup that was made.
 *
 * @param second why there is no second copy of it, or null when there is one or none was wanted
 */
public record BackupOutcome(Backup backup, BackupException.@Nullable Reason second) {}
