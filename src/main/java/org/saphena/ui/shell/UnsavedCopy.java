package org.saphena.ui.shell;

import java.util.function.Consumer;

/**
 * Writes a draft that cannot be kept to another place: what waits in memory of it, else what is on
 * the screen.
 *
 * @param failed is told what went wrong
 */
record UnsavedCopy(ClinicViewModel clinic, Dialogs dialogs, Consumer<Exception> failed) {
    void write() {
        clinic.visitProperty()
                .get()
                .filter(Visit::isDraft)
                .ifPresent(visit ->
                        dialogs.placeForCase("saphena-" + visit.documentNumber() + ".case.json")
                                .ifPresent(file -> clinic.exportUnkept(file, failed)));
    }
}
