package org.saphena.ui.summary;

import org.saphena.report.Audience;

/** The free words that are printed on the papers, as long as they may be changed. */
public interface PaperNotes {
    /** The words for that reader; empty when there are none. */
    String text(Audience reader);

    /** Writes the words into the draft; a blank text takes them out. */
    void write(Audience reader, String text);
}
