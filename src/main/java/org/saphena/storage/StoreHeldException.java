package org.saphena.storage;

import org.jspecify.annotations.Nullable;

/** Another window or program has the store open. */
public final class StoreHeldException extends StoreException {
    private static final long serialVersionUID = 1;

    private final transient @Nullable Holder holder;

    StoreHeldException(@Nullable Holder holder) {
        super(
                holder == null ? "storage.held-by-unknown" : "storage.held",
                holder == null
                        ? new Object[0]
                        : new Object[] {holder.host(), holder.pid(), holder.since()});
        this.holder = holder;
    }

    /** Who holds it and since when, or null when that cannot be read. */
    public @Nullable Holder holder() {
        return holder;
    }
}
