package org.saphena.service;

import java.nio.file.Path;
import java.time.Clock;
import org.saphena.storage.BackupShelf;
import org.saphena.storage.LightVaults;
import org.saphena.storage.Store;

/** Ways into records with little work for a password; all else is as in the program. */
public final class LightDoors {
    private static final String HOST = "front-desk";

    private LightDoors() {}

    public static ClinicDoor in(Path folder, Clock clock, Consultations consultations) {
        return new ClinicDoor(
                LightVaults.in(folder, clock, new JsonCodec()),
                new BackupShelf(folder, clock, HOST, new JsonCodec()),
                clock,
                consultations);
    }

    /**
     * Makes records that take patients without a second way in, as those of an older program do,
     * and opens them.
     */
    public static Clinic create(
            Path folder, Clock clock, Consultations consultations, char[] password) {
        Store store = LightVaults.create(folder, clock, new JsonCodec(), password);
        store.settings().knowledgeInUse(consultations.knowledge().sha256());
        return new Clinic(store, clock, consultations);
    }
}
