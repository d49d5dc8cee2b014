package org.saphena.exchange.csv;

/** A cell that cannot be taken; names nothing of what stands there. */
final class CellException extends Exception {
    private static final long serialVersionUID = 1;

    private final RowFault.Kind kind;

    CellException(RowFault.Kind kind) {
        super(kind.name(), null, false, false);
        this.kind = kind;
    }

    RowFault.Kind kind() {
        return kind;
    }
}
