package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import org.saphena.clinical.Decision;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Sex;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.service.Consultations;
import org.saphena.settings.ScanProtocol;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Later;
import org.saphena.ui.support.Texts;

/** Records behind their door without a window. */
final class Clinics {
    static final String NAME = "Dr Example";
    static final String PASSWORD = "twelve green otters juggle";

    /** A choice of an option that a visit without findings does not offer. */
    static final OptionDecision GONE =
            new OptionDecision(
                    Side.LEFT,
                    Treatment.PERFORATOR_ABLATION,
                    Target.PERFORATORS,
                    OptionStatus.SUITABLE,
                    Decision.CHOSEN,
                    null,
                    null,
                    null,
                    null);

    private Clinics() {}

    /**
     * @param storing where the records are read and written
     * @param later counts the wait after wrong passwords down
     */
    static ClinicViewModel in(
            Path folder,
            Consultations consultations,
            Background storing,
            Later later,
            Texts texts,
            Consumer<Exception> failed) {
        ShellViewModel shell =
                new ShellViewModel(
                        consultations, Background.immediate(), Runnable::run, texts, "default");
        ClinicViewModel made =
                new ClinicViewModel(
                        Stages.door(consultations, folder.resolve("data")),
                        storing,
                        Background.immediate(),
                        Runnable::run,
                        later,
                        texts,
                        clock ->
                                new Editors(
                                        consultations,
                                        new Workers(
                                                Background.immediate(),
                                                Background.immediate(),
                                                storing),
                                        (Duration delay, Runnable work) -> {},
                                        clock,
                                        texts,
                                        shell.profileProperty(),
                                        new SimpleObjectProperty<>(ScanProtocol.DELIVERED),
                                        failed::accept));
        made.door().look();
        return made;
    }

    /** Makes the records and their recovery kit. */
    static void create(ClinicViewModel clinic, Path folder) {
        clinic.door().create(NAME, PASSWORD.toCharArray(), PASSWORD.toCharArray());
        assertThat(clinic.placeProperty().get()).isEqualTo(Place.OFFICE);
        KitTyping.finish(clinic, folder.resolve("kit.pdf"));
        assertThat(clinic.placeProperty().get()).isEqualTo(Place.PATIENTS);
    }

    static void addPatient(ClinicViewModel clinic, String number, LocalDate born) {
        clinic.navigation().newPatient();
        clinic.form().nativeNameProperty().set("김하늘");
        clinic.form().birthDateProperty().set(born.toString());
        clinic.form().sexProperty().set(Optional.of(Sex.FEMALE));
        clinic.form().numberProperty().set(number);
        clinic.form().save();
        assertThat(clinic.placeProperty().get()).isEqualTo(Place.CHART);
    }
}
