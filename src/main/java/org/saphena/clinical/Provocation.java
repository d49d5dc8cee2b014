package org.saphena.clinical;

/** Manoeuvre that provoked reflux during the duplex scan. */
public enum Provocation implements Coded {
    VALSALVA,
    MANUAL_COMPRESSION,
    CUFF,
    DORSIFLEXION
}
