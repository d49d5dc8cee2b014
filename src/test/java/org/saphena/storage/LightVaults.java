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

    /**
     * Makes records that take patients without a second way in, as those of an older program do,
     * and opens them.
     */
    public static Store create(Path folder, Clock clock, CaseCodec codec, char[] password) {
        Store store = in(folder, clock, codec).create(Vaults.NAME, password);
        store.session()
                .write(sql -> sql.run("DELETE FROM clinic_setting WHERE name = 'second-key'"));
        return store;
    }
}
