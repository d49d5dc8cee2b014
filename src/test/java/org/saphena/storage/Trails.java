package org.saphena.storage;

import java.util.List;

/** What the audit trail of an open store says. */
final class Trails {
    private Trails() {}

    static List<AuditRow> of(Store store) {
        return store.session().read(sql -> sql.list(AuditRow.ALL, AuditRow::read));
    }

    /** The rows after the one numbered {@code seq}, each as event and outcome. */
    static List<String> after(Store store, long seq) {
        return of(store).stream()
                .filter(row -> row.seq() > seq)
                .map(row -> row.event() + " " + row.outcome())
                .toList();
    }

    static long last(Store store) {
        return of(store).getLast().seq();
    }
}
