package org.saphena.clinical;

/**
 * A value that no consultation can hold. The message carries no patient data beyond the value
 * itself, and is for developers: faces word the {@link #fault()} in the user's language.
 */
public final class ImpossibleValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String pointer;
    private final Fault fault;
    private final String found;
    private final String allowed;

    /**
     * @param pointer JSON pointer below the object that refused, such as {@code /abi}; empty for
     *     the object itself
     * @param found what was given, as its code or number
     * @param allowed what would have been accepted, free of any language: codes, a range, a date
     */
    public ImpossibleValueException(String pointer, Fault fault, String found, String allowed) {
        super(pointer + ": " + fault);
        this.pointer = pointer;
        this.fault = fault;
        this.found = found;
        this.allowed = allowed;
    }

    public String pointer() {
        return pointer;
    }

    public Fault fault() {
        return fault;
    }

    public String found() {
        return found;
    }

    public String allowed() {
        return allowed;
    }
}
