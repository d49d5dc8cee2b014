package org.saphena.storage;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A restore that was done.
 *
 * @param restored what is in use now
 * @param kept the verified backup of what was in use before, or null when that could not be read
 * @param aside where the files that could not be read went, byte for byte, or null
 */
public record Restored(Backup restored, @Nullable Backup kept, @Nullable Path aside) {}
