package org.saphena.app;

import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.saphena.knowledge.KnowledgeException;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.service.ClinicDoor;
import org.saphena.service.Consultations;
import org.saphena.service.KnowledgeFaultyException;
import org.saphena.service.LocalConsultations;
import org.saphena.service.Program;
import org.saphena.settings.Folders;
import org.saphena.settings.Settings;
import org.saphena.storage.HostName;

/** Puts the parts together. */
final class Wiring {
    private Wiring() {}

    /**
     * @param knowledge a folder with a knowledge base, or null for the one in the program
     * @throws KnowledgeFaultyException when the knowledge base cannot be used
     */
    static Consultations consultations(@Nullable Path knowledge) {
        KnowledgeSource source =
                knowledge == null ? KnowledgeSource.shipped() : KnowledgeSource.folder(knowledge);
        try {
            return new LocalConsultations(KnowledgeReader.read(source), Program.nameAndVersion());
        } catch (KnowledgeException e) {
            throw new KnowledgeFaultyException(String.valueOf(e.getMessage()));
        }
    }

    /** The way to the records of this user on this machine. */
    static ClinicDoor door(Folders folders, Consultations consultations) {
        return new ClinicDoor(
                folders.data(), HostName.ofThisMachine(), Clock.systemDefaultZone(), consultations);
    }

    /** The settings with a profile that the knowledge base has. */
    static Settings known(Settings settings, Consultations consultations) {
        return consultations.profiles().contains(settings.profile())
                ? settings
                : new Settings(
                        settings.language(),
                        settings.theme(),
                        settings.textSizePercent(),
                        settings.paper(),
                        consultations.profiles().getFirst());
    }
}
