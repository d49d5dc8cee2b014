package org.saphena.cli;

import org.saphena.clinical.Language;
import org.saphena.service.Failure;

/** Tells failures on the console in one language. */
record Voice(Console console, Language language) {
    /** Tells what went wrong with {@code place}. */
    void tell(String place, Throwable thrown) {
        Failure failure = Failure.of(thrown, language);
        console.tell(
                new Failure(failure.code(), place + ": " + failure.title(), failure.details()));
    }
}
