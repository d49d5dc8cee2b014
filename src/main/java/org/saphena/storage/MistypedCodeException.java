package org.saphena.storage;

/** The code of a recovery kit was not copied as it is printed. */
public final class MistypedCodeException extends StoreException {
    private static final long serialVersionUID = 1;

    private final int group;

    /**
     * @param group the first one that cannot be right, from 1
     */
    MistypedCodeException(int group) {
        super("storage.kit.mistyped", group);
        this.group = group;
    }

    public int group() {
        return group;
    }
}
