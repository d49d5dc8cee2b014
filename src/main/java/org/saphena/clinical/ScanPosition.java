package org.saphena.clinical;

/** Position of the patient during the duplex scan. */
public enum ScanPosition implements Coded {
    STANDING,
    SITTING,
    REVERSE_TRENDELENBURG,
    SUPINE
}
