package org.saphena.settings;

import org.saphena.clinical.Coded;

/** The paper of the printed summaries. */
public enum PaperSize implements Coded {
    A4,
    LETTER
}
