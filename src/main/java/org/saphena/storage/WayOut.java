package org.saphena.storage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be done about records that do not open.
 *
 * @param backups the verified ones, the newest first
 * @param newer what the damaged records still show that the newest backup does not have, or null
 *     where nobody can tell
 */
public record WayOut(List<Backup> backups, @Nullable Newer newer) {
    public WayOut {
        backups = List.copyOf(backups);
    }
}
