package org.saphena.ui.safekeeping;

import org.saphena.storage.Newer;

/** What a restore would do. */
public sealed interface RestorePreview {
    /** Nobody has looked yet. */
    record NotLooked() implements RestorePreview {}

    /** The records cannot be read, so that nobody can tell. */
    record CannotTell() implements RestorePreview {}

    /** What the records have and the backup does not. */
    record Told(Newer newer) implements RestorePreview {}
}
