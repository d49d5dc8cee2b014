package org.saphena.service;

/** Leads to the records of this user on this machine. */
@FunctionalInterface
public interface ClinicDoors {
    /**
     * @param consultations the use cases on the knowledge base in use
     */
    ClinicDoor on(Consultations consultations);
}
