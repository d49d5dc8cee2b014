package org.saphena.storage;

import java.nio.file.Path;
import java.time.Clock;

/** Vaults with little work for a password, for tests of other packages. */
public final class LightVaults {
    private LightVaults() {}

    /** As the program makes it, but for the work. */
    public static Vault in(Path folder, Clock clock, CaseCodec codec) {
        return new Vault(folder, clock, "front-desk", codec, Vaults.LIGHT);
    }
}
