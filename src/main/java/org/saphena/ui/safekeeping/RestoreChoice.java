package org.saphena.ui.safekeeping;

import java.util.List;
import java.util.Optional;
import org.saphena.storage.Backup;

/**
 * The backups that can be put back, and the one that is picked.
 *
 * @param unlocked whether the records are open
 * @param me who was at work in the open records, and restores
 * @param asksName whether it has to be said who restores
 */
public record RestoreChoice(
        List<Backup> all,
        Optional<Backup> chosen,
        RestorePreview preview,
        boolean unlocked,
        Optional<String> me,
        boolean asksName) {
    public RestoreChoice {
        all = List.copyOf(all);
    }

    /** Whether it was looked at what would go. */
    boolean isLookedAt() {
        return !(preview instanceof RestorePreview.NotLooked);
    }

    RestoreChoice with(RestorePreview other) {
        return new RestoreChoice(all, chosen, other, unlocked, me, asksName);
    }

    /** Picks another one, which nobody has looked at. */
    RestoreChoice choosing(Backup backup) {
        return new RestoreChoice(
                all, Optional.of(backup), new RestorePreview.NotLooked(), unlocked, me, asksName);
    }

    /** Who restores: whoever was at work, else the name that was typed. */
    String who(String typed) {
        return me.orElse(typed);
    }

    /** Once the records are locked to be replaced; who restores stays the same. */
    RestoreChoice locked() {
        return new RestoreChoice(all, chosen, preview, false, me, asksName);
    }

    /** Nothing is left to be picked. */
    RestoreChoice done() {
        return new RestoreChoice(
                List.of(), Optional.empty(), preview, false, Optional.empty(), false);
    }
}
