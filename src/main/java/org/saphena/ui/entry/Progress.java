package org.saphena.ui.entry;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which sections are accepted, and which cells were set together and not accepted since. */
final class Progress {
    private final Set<Section> accepted = EnumSet.noneOf(Section.class);
    private final Set<Section> started = EnumSet.noneOf(Section.class);
    private final Map<String, String> fresh = new HashMap<>();
    private int turns;

    /** Something in the section has been changed. */
    void changed(Section section) {
        started.add(section);
        accepted.remove(section);
    }

    void accept(Section section) {
        accepted.add(section);
        turns++;
        Set<String> ids = new HashSet<>(fresh.keySet());
        ids.stream().filter(id -> id.startsWith(section.code() + ".")).forEach(fresh::remove);
    }

    boolean isAccepted(Section section) {
        return accepted.contains(section);
    }

    boolean isStarted(Section section) {
        return started.contains(section);
    }

    /** A cell that was set with many others. */
    void mark(String field, String why) {
        fresh.put(field, why);
        turns++;
    }

    void unmark(String field) {
        if (fresh.remove(field) != null) {
            turns++;
        }
    }

    /** How often a mark has changed. */
    int turns() {
        return turns;
    }

    /** Why a cell is marked; empty for a cell that is not. */
    String markOf(String field) {
        return fresh.getOrDefault(field, "");
    }
}
