package org.saphena.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.saphena.service.Failure;
import org.saphena.storage.Progress;
import org.saphena.text.Messages;

/** Standard output for answers and standard error for messages, in UTF-8 whatever the locale. */
public final class Console {
    private final OutputStream out;
    private final PrintStream err;
    private final boolean isTerminal;

    public Console(OutputStream out, OutputStream err) {
        this(out, err, false);
    }

    /**
     * @param isTerminal whether somebody looks at what comes, as it comes
     */
    Console(OutputStream out, OutputStream err, boolean isTerminal) {
        this.out = out;
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.isTerminal = isTerminal;
    }

    /** The console of this process. */
    public static Console ofProcess() {
        java.io.Console terminal = System.console();
        return new Console(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                terminal != null && terminal.isTerminal());
    }

    /** Does long work and says on a terminal how far it has come. */
    <T> T progress(Messages messages, Function<Progress, T> work) {
        if (!isTerminal) {
            return work.apply(Progress.NONE);
        }
        ProgressLine line = new ProgressLine(err, messages);
        try {
            return work.apply(line);
        } finally {
            line.end();
        }
    }

    /**
     * Answers.
     *
     * @throws OutputLostException when standard output takes nothing more
     */
    public void answer(byte[] bytes) {
        try {
            out.write(bytes);
            if (bytes.length == 0 || bytes[bytes.length - 1] != '\n') {
                out.write('\n');
            }
            out.flush();
        } catch (IOException e) {
            throw new OutputLostException(e);
        }
    }

    /** Answers with one line of text. */
    public void answer(String line) {
        answer(line.getBytes(StandardCharsets.UTF_8));
    }

    /** Tells something on standard error. */
    public void tell(String line) {
        err.println(line);
    }

    /** Tells something that only matters to somebody who waits for it. */
    void tellOnTerminal(String line) {
        if (isTerminal) {
            tell(line);
        }
    }

    /** Tells what went wrong, one line for each detail. */
    public void tell(Failure failure) {
        tell(failure.title());
        failure.details().forEach(detail -> tell("  " + detail));
    }

    PrintWriter writerOfAnswers() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }
}
