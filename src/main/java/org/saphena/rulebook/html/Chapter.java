package org.saphena.rulebook.html;

/** One chapter of the handbook. */
interface Chapter {
    /** The end of its text keys and its place in the page. */
    String id();

    /** Writes everything under the chapter's heading. */
    void write();
}
