package org.saphena.ui.summary;

import java.util.Optional;
import org.saphena.report.Audience;

/** The free words that are printed on the papers, as long as they may be changed. */
public interface PaperNotes {
    /** The words for that reader as they were typed last; empty when there are none. */
    String text(Audience reader);

    /** Keeps words that are still being typed; they are in the draft once they are written. */
    void typing(Audience reader, String text);

    /**
     * Writes the words into the draft; a blank text takes them out.
     *
     * @return why they are not recorded; then they stay what was typed
     */
    Optional<String> write(Audience reader, String text);
}
