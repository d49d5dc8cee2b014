package org.saphena.ui.shell;

import java.util.List;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what went wrong into plain words with a short code, and logs it without patient data. */
final class Troubles {
    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    private final Texts texts;

    Troubles(Texts texts) {
        this.texts = texts;
    }

    Problem reading(Throwable failure) {
        return problem("S-01", "ui.problem.notOpened", failure);
    }

    Problem reasoning(Throwable failure) {
        return problem("S-02", "ui.problem.noAdvice", failure);
    }

    Problem unexpected(Throwable failure) {
        return problem("S-09", "ui.problem.unexpected", failure);
    }

    /** The message of an exception may name a file or a value, so only its kind is logged. */
    private Problem problem(String code, String key, Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        LOG.warn("{}: {} at {}", code, failure.getClass().getName(), trace.length > 0 ? trace[0] : "?");
        return new Problem(code, texts.now().get(key), List.of(texts.now().get(key + ".next")));
    }
}
