package org.saphena.ui.safekeeping;

import java.util.List;
import java.util.Optional;
import org.saphena.storage.Backup;

/**
 * The backups that can be put back, and the one that is picked.
 *
 * @param unlocked whether the records are open
 * @param asksName whether more than one person opens them
 */
public record RestoreChoice(
        List<Backup> all,
        Optional<Backup> chosen,
        RestorePreview preview,
        boolean unlocked,
        boolean asksName) {
    public RestoreChoice {
        all = List.copyOf(all);
    }

    /** Whether it was looked at what would go. */
    boolean isLookedAt() {
        return !(preview instanceof RestorePreview.NotLooked);
    }

    RestoreChoice with(RestorePreview other) {
        return new RestoreChoice(all, chosen, other, unlocked, asksName);
    }

    /** Picks another one, which nobody has looked at. */
    RestoreChoice choosing(Backup backup) {
        return new RestoreChoice(
                all, Optional.of(backup), new RestorePreview.NotLooked(), unlocked, asksName);
    }

    /** While the records are replaced. */
    RestoreChoice locked() {
        return new RestoreChoice(all, chosen, preview, false, false);
    }

    /** Nothing is left to be picked. */
    RestoreChoice done() {
        return new RestoreChoice(List.of(), Optional.empty(), preview, false, false);
    }
}
