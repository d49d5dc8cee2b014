package org.saphena.app;

import java.time.Clock;
import org.saphena.service.ClinicDoor;
import org.saphena.service.Consultations;
import org.saphena.service.ConsultationsFactory;
import org.saphena.service.KnowledgeChoice;
import org.saphena.service.Program;
import org.saphena.settings.Folders;
import org.saphena.settings.Settings;
import org.saphena.storage.HostName;

/** Puts the parts together. */
final class Wiring {
    private Wiring() {}

    /** Chooses between the knowledge base of the program and the clinic's own copy. */
    static ConsultationsFactory knowledge(Folders folders) {
        return new KnowledgeChoice(folders.knowledge(), Program.nameAndVersion());
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
                : settings.withProfile(consultations.profiles().getFirst());
    }
}
