package org.saphena.cli;

/** What the command line ends with. */
public final class ExitCode {
    public static final int DONE = 0;

    /** A fault of the program itself. */
    public static final int INTERNAL = 1;

    public static final int USAGE = 2;
    public static final int BAD_INPUT = 3;
    public static final int KNOWLEDGE_FAULTY = 4;
    public static final int CANNOT_WRITE = 5;

    /** The answers of two knowledge bases differ. */
    public static final int CHANGED = 6;

    /** The records do not open, or are damaged. */
    public static final int RECORDS = 7;

    private ExitCode() {}
}
