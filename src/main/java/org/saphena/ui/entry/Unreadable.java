package org.saphena.ui.entry;

/** An input that cannot be read as what its field holds. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String key;

    /**
     * @param key of the text that tells the user why
     */
    Unreadable(String key) {
        super(key);
        this.key = key;
    }

    String key() {
        return key;
    }
}
