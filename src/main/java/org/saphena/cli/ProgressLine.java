package org.saphena.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.saphena.storage.Progress;
import org.saphena.text.Messages;

/** One line on a terminal that says how far long work has come, and is gone when it ends. */
final class ProgressLine implements Progress {
    private static final String START = "\r\u001b[2K";
    private static final int WHOLE = 100;

    private final PrintStream terminal;
    private final Messages messages;
    private String shown = "";

    ProgressLine(PrintStream terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    @Override
    public void at(Step step, double part) {
        String key = "vault.work." + step.name().toLowerCase(Locale.ROOT);
        String line = messages.get(key, (int) (WHOLE * part));
        if (!line.equals(shown)) {
            show(line);
        }
    }

    /** Takes the line away, so that an answer stands in its place. */
    void end() {
        if (!shown.isEmpty()) {
            show("");
        }
    }

    private void show(String line) {
        shown = line;
        terminal.print(START + line);
        terminal.flush();
    }
}
