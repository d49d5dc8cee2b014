package org.saphena.service;

/**
 * A patient was to be registered while only one password leads to the records. A recovery kit or a
 * second person has to be there first.
 */
public final class NotReadyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotReadyException() {
        super("one way to the records is too few");
    }
}
