package org.saphena.service;

import java.nio.file.Path;
import java.time.Clock;
import org.saphena.storage.BackupShelf;
import org.saphena.storage.LightVaults;

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
}
