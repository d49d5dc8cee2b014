package org.saphena.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Locale;

/** Says in the store's own words what the file system refused. */
final class IoFaults {
    private IoFaults() {}

    static StoreUnusableException of(IOException e) {
        String text = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (text.contains("no space left") || text.contains("not enough space")) {
            return new StoreUnusableException(StoreUnusableException.Reason.DISK_FULL, e);
        }
        boolean readOnly =
                e instanceof AccessDeniedException || text.contains("read-only file system");
        return new StoreUnusableException(
                readOnly
                        ? StoreUnusableException.Reason.READ_ONLY
                        : StoreUnusableException.Reason.DISK_FAILED,
                e);
    }
}
