package org.saphena.knowledge;

/**
 * A knowledge file that cannot be used; the program does not start on it. The message names file,
 * line and rule.
 */
public final class KnowledgeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String file;
    private final int line;
    private final String rule;

    /**
     * @param line line number from 1, or 0 when the whole file is meant
     * @param rule the id of the rule or entry at fault, or empty
     */
    public KnowledgeException(String file, int line, String rule, String what) {
        super(
                file
                        + (line > 0 ? ":" + line : "")
                        + (rule.isEmpty() ? "" : ", " + rule)
                        + ": "
                        + what);
        this.file = file;
        this.line = line;
        this.rule = rule;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public String rule() {
        return rule;
    }
}
