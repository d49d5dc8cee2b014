package org.saphena.report.pdf;

/** Which edge a line of text stands at. */
public enum Align {
    START,
    END
}
