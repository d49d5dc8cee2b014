package org.saphena.storage;

import java.time.OffsetDateTime;

/**
 * How a draft lay on the desk.
 *
 * @param open whether it was never left: the program ended while it was worked on
 * @param keptAt when it was last kept
 */
public record Desk(boolean open, OffsetDateTime keptAt, Unrecorded typed) {}
