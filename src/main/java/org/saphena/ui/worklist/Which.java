package org.saphena.ui.worklist;

import org.saphena.storage.WorkCounts;

/** A list of the work. */
public enum Which {
    TODAY("ui.worklist.today"),
    DUE("ui.worklist.due"),
    UNSIGNED("ui.worklist.unsigned"),
    ALL("ui.worklist.all");

    private final String key;

    Which(String key) {
        this.key = key;
    }

    /** Of its name, with its length. */
    public String key() {
        return key;
    }

    long of(WorkCounts counts) {
        return switch (this) {
            case TODAY -> counts.today();
            case DUE -> counts.due();
            case UNSIGNED -> counts.unsigned();
            case ALL -> counts.patients();
        };
    }
}
