package org.saphena.storage;

import java.time.Instant;

/** Which process on which machine has a store open, and since when. */
public record Holder(long pid, String host, Instant since) {}
