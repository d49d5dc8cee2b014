package org.saphena.cli;

import org.saphena.service.ClinicDoors;

/** Ways to records for the tests of commands. */
final class Doors {
    /** For commands that have no business there. */
    static final ClinicDoors CLOSED =
            _ -> {
                throw new IllegalStateException("this command opens no records");
            };

    private Doors() {}
}
