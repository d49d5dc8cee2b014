package org.saphena.ui.people;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.service.Clinic;
import org.saphena.service.ClinicDoor;
import org.saphena.service.Consultations;
import org.saphena.service.LightDoors;
import org.saphena.service.LocalConsultations;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Workbench;

/** Real records for the view models of the office. */
final class Rooms {
    static final String NAME = "Dr Example";
    static final String PASSWORD = "twelve green otters juggle";
    static final String OTHER = "nineteen paper boats drift";
    static final Consultations CONSULTATIONS =
            new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");

    private Rooms() {}

    static ClinicDoor door(Path folder) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-20T01:40:00Z"), ZoneId.of("Asia/Seoul"));
        return LightDoors.in(folder, clock, CONSULTATIONS);
    }

    static Workbench<Clinic> bench(Clinic clinic) {
        Workbench<Clinic> bench = new Workbench<>(Background.immediate());
        bench.take(clinic);
        return bench;
    }
}
