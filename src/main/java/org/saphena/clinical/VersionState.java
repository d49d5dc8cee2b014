package org.saphena.clinical;

/** State of a version of a consultation. */
public enum VersionState implements Coded {
    DRAFT,
    SIGNED,
    AMENDED
}
