package org.saphena.cli;

import java.io.IOException;
import java.util.Locale;

/** Standard output takes nothing more: the reader went away, or the disk behind it is full. */
public final class OutputLostException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean readerLeft;

    OutputLostException(IOException cause) {
        super("standard output is lost");
        String text = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        readerLeft = text.contains("pipe");
    }

    /** The reader has what it wanted, such as {@code head}: nothing to complain about. */
    boolean readerLeft() {
        return readerLeft;
    }
}
