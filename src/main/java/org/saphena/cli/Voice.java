package org.saphena.cli;

import org.saphena.clinical.Language;
import org.saphena.service.Failure;

/** Tells failures on the console in one language. */
record Voice(Console console, Language language) {
    /** Tells what went wrong with {@code place}, one line for each detail. */
    void tell(String place, Throwable thrown) {
        Failure failure = Failure.of(thrown, language);
        console.tell(place + ": " + failure.title());
        failure.details().forEach(detail -> console.tell("  " + detail));
    }
}
