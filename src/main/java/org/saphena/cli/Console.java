package org.saphena.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.saphena.service.Failure;

/** Standard output for answers and standard error for messages, in UTF-8 whatever the locale. */
public final class Console {
    private final OutputStream out;
    private final PrintStream err;

    public Console(OutputStream out, OutputStream err) {
        this.out = out;
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    /** The console of this process. */
    public static Console ofProcess() {
        return new Console(
                new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
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

    /** Tells what went wrong, one line for each detail. */
    public void tell(Failure failure) {
        tell(failure.title());
        failure.details().forEach(detail -> tell("  " + detail));
    }

    PrintWriter writerOfAnswers() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }
}
