package org.saphena.app;

/**
 * Starts Saphena. A plain class, since an {@code Application} cannot be launched from the class
 * path.
 */
public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
