package org.saphena.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.saphena.clinical.Language;
import org.saphena.service.Clinic;
import org.saphena.service.ClinicDoor;
import org.saphena.service.Consultations;
import org.saphena.service.LightDoors;
import org.saphena.service.Registry;
import org.saphena.settings.Settings;
import org.saphena.storage.AttendanceState;
import org.saphena.storage.DayLine;
import org.saphena.storage.PatientKey;
import org.saphena.ui.patients.ChartViewModel;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.FxLater;
import org.saphena.ui.support.Later;
import org.saphena.ui.worklist.Which;

/** Windows for tests; work is done at once. */
final class Stages {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T01:40:00Z"), ZoneId.of("Asia/Seoul"));

    private Stages() {}

    static Shell shell(Scene scene, Consultations consultations, Dialogs dialogs) {
        return shell(scene, consultations, door(consultations, newFolder()), dialogs);
    }

    /**
     * @param storing does what is read and written when it is told to
     */
    static Shell shell(
            Scene scene, Consultations consultations, Background storing, Dialogs dialogs) {
        return shell(
                scene,
                consultations,
                door(consultations, newFolder()),
                storing,
                new FxLater(),
                dialogs);
    }

    static Shell shell(Scene scene, Consultations consultations, ClinicDoor door, Dialogs dialogs) {
        return shell(scene, consultations, door, new FxLater(), dialogs);
    }

    /**
     * @param later does what waits for a time when it is told to
     */
    static Shell shell(
            Scene scene,
            Consultations consultations,
            ClinicDoor door,
            Later later,
            Dialogs dialogs) {
        return shell(scene, consultations, door, Background.immediate(), later, dialogs);
    }

    /**
     * @param storing does what is read and written when it is told to
     * @param later does what waits for a time when it is told to
     */
    static Shell shell(
            Scene scene,
            Consultations consultations,
            ClinicDoor door,
            Background storing,
            Later later,
            Dialogs dialogs) {
        Settings settings =
                new Settings(
                        Language.EN,
                        org.saphena.settings.Theme.LIGHT,
                        100,
                        Settings.DEFAULTS.paper(),
                        "default");
        return Shell.in(
                scene,
                new Start(consultations, door, settings, Optional.empty(), false, false),
                new Workers(Background.immediate(), Background.immediate(), storing),
                later,
                texts -> dialogs);
    }

    /** In the demo clinic: the chart of the first patient. */
    static void openDemoPatient(Shell shell) {
        shell.clinic().door().demo();
        shell.clinic().navigation().openPatient(firstPatient(shell));
    }

    /** The first of the list on the screen. */
    static PatientKey firstPatient(Shell shell) {
        return shell.clinic()
                .patients()
                .foundProperty()
                .get()
                .orElseThrow()
                .lines()
                .getFirst()
                .stored()
                .key();
    }

    /** The newest visit of the chart on the screen. */
    static void openNewestVisit(Shell shell) {
        ChartViewModel chart = shell.clinic().chart();
        chart.openVisit(chart.chartProperty().get().orElseThrow().visits().getFirst().key());
    }

    /** In the demo clinic: a list of the work, with two in the house and a step that is due. */
    static void showList(Shell shell, Which list) {
        shell.clinic().door().demo();
        Clinic clinic = shell.clinic().bench().toolProperty().get().orElseThrow();
        Registry registry = clinic.registry();
        List<PatientKey> keys =
                clinic.patients("").stream().map(line -> line.stored().key()).toList();
        registry.arrive(keys.get(0));
        DayLine second = registry.arrive(keys.get(1));
        registry.move(keys.get(1), second.version(), AttendanceState.ULTRASOUND);
        shell.clinic().navigation().toList(list);
    }

    /** The visits to sign, of records that are open. */
    static void showUnsigned(Shell shell) {
        shell.clinic().navigation().toList(Which.UNSIGNED);
    }

    /** A table of three patients, of whom one cannot be taken and one may be here. */
    static Path tableWithFaults() {
        try {
            Path file = newFolder().resolve("patients.csv");
            Files.writeString(
                    file,
                    """
                    number,family name,given name,birth date,sex,room
                    DEMO-0801,Park,Jun-ho,1959-07-02,M,1
                    DEMO-0802,Lee,Sun-hee,03/04/1968,F,2
                    DEMO-0803,KIM,Haneul,1981-02-11,F,3
                    """);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the demo clinic: a draft of the first patient, just begun. */
    static void startDemoVisit(Shell shell) {
        openDemoPatient(shell);
        shell.clinic().chart().startVisit();
    }

    static ClinicDoor door(Consultations consultations, Path folder) {
        return LightDoors.in(folder, CLOCK, consultations);
    }

    /** New records behind such a door, with one password, which take patients. */
    static Clinic records(Consultations consultations, Path folder) {
        return LightDoors.create(
                folder, CLOCK, consultations, SampleJourney.PASSWORD.toCharArray());
    }

    /** A door to records whose key file is damaged. */
    static ClinicDoor damagedDoor(Consultations consultations) {
        try {
            Path folder = newFolder();
            Files.writeString(folder.resolve("clinic.keys"), "nothing");
            return door(consultations, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path newFolder() {
        try {
            Path target = Files.createDirectories(Path.of("target", "records"));
            return Files.createTempDirectory(target, "clinic");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Scene scene(double width, double height) {
        return new Scene(new StackPane(), width, height);
    }

    /** Dialogs that answer with the same files every time. */
    record Answers(Optional<Path> caseFile, Optional<Path> place) implements Dialogs {
        static final Answers NONE = new Answers(Optional.empty(), Optional.empty());

        @Override
        public Optional<Path> placeForCase(String proposed) {
            return place;
        }

        @Override
        public Optional<Path> placeFor(String proposed) {
            return place;
        }
    }
}
