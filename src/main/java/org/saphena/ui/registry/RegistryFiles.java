package org.saphena.ui.registry;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What these screens ask of the window around them. */
public interface RegistryFiles {
    /** A table of patients to take in. */
    Optional<Path> table();

    /** Case files to take in; none when the user changed their mind. */
    List<Path> cases();

    /** A folder into which everything is written. */
    Optional<Path> folder();
}
