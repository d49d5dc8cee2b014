package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Path;

/** Keeps the database driver's native library out of the shared temporary folder. */
final class NativeLibrary {
    private static final String PROPERTY = "org.sqlite.tmpdir";

    private NativeLibrary() {}

    /** The driver looks at this once in a process, when it is first used. */
    static void unpackUnder(Path folder) throws IOException {
        if (System.getProperty(PROPERTY) == null) {
            DiskFiles.makePrivateFolder(folder);
            System.setProperty(PROPERTY, folder.toAbsolutePath().toString());
        }
    }
}
