package org.saphena.report;

/** A file that cannot be the logo of a clinic. */
public final class BadLogoException extends RuntimeException {
    /** What is wrong with it. */
    public enum Reason {
        /** More than 1 MB, or more than 16 million pixels. */
        TOO_LARGE,
        /** Neither PNG nor JPEG, or damaged. */
        NO_PICTURE
    }

    private static final long serialVersionUID = 1;

    private final Reason reason;

    public BadLogoException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
