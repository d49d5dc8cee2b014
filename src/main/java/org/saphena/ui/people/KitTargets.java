package org.saphena.ui.people;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.saphena.report.PageImage;

/** Asks the user where the recovery kit goes: a file, or a printer. */
public interface KitTargets {
    /** What came of asking for a printer. */
    sealed interface Printer {
        /** The system has none. */
        record None() implements Printer {}

        /** The user changed their mind. */
        record ChangedMind() implements Printer {}

        /**
         * Ready to print, off the screen's thread.
         *
         * @param page takes one page
         * @param finish all pages were given
         * @param cancel gives the job up
         */
        record Ready(Consumer<PageImage> page, Runnable finish, Runnable cancel)
                implements Printer {}
    }

    /** A file, or empty when the user changed their mind. */
    Optional<Path> place(String proposed);

    /** A printer and the page setup. */
    Printer printer();
}
