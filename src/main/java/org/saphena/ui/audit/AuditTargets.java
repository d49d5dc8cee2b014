package org.saphena.ui.audit;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user where the audit trail is written to. */
@FunctionalInterface
public interface AuditTargets {
    /**
     * @param proposed a file name that holds nothing about anybody
     * @return the chosen file, or empty when the user changed their mind
     */
    Optional<Path> place(String proposed);
}
