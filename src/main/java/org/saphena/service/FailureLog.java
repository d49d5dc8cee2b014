package org.saphena.service;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps where the program failed. The message of an exception may repeat what a file held, so only
 * its kind and place are written.
 */
public final class FailureLog {
    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);

    private static final int FRAMES = 20;

    private FailureLog() {}

    public static void record(Throwable thrown) {
        LOG.error("{} {}", Failure.codeOf(thrown), describe(thrown));
    }

    static String describe(Throwable thrown) {
        String frames =
                Arrays.stream(thrown.getStackTrace())
                        .limit(FRAMES)
                        .map(frame -> System.lineSeparator() + "    at " + frame)
                        .collect(Collectors.joining());
        Throwable cause = thrown.getCause();
        return thrown.getClass().getName()
                + frames
                + (cause == null ? "" : System.lineSeparator() + "caused by " + describe(cause));
    }
}
