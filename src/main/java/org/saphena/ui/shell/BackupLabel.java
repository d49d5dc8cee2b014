package org.saphena.ui.shell;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import org.saphena.service.Clinic;
import org.saphena.ui.safekeeping.BackupAge;
import org.saphena.ui.safekeeping.BackupWords;
import org.saphena.ui.support.Later;
import org.saphena.ui.support.Texts;

/**
 * How old the last verified backup is, looked at once a minute; nothing while locked and in the
 * demo clinic.
 */
final class BackupLabel extends Label {
    private static final Duration LOOK = Duration.ofMinutes(1);

    private final ClinicViewModel clinic;
    private final Later later;
    private final Texts texts;
    private int watch;

    /**
     * @param later looks at the clock again and again
     */
    BackupLabel(ClinicViewModel clinic, Later later, Texts texts) {
        this.clinic = clinic;
        this.later = later;
        this.texts = texts;
        setMinWidth(USE_PREF_SIZE);
        clinic.office().backups().statusProperty().subscribe(this::show);
        clinic.placeProperty().subscribe(this::show);
        texts.messagesProperty().subscribe(this::show);
        clinic.bench()
                .toolProperty()
                .subscribe(() -> {
                    watch++;
                    look(watch);
                });
        show();
    }

    private void look(int mine) {
        if (mine == watch && clinic.isUnlocked() && !clinic.isDemo()) {
            show();
            later.after(LOOK, () -> look(mine));
        }
    }

    private void show() {
        Optional<Clinic> open = clinic.bench().toolProperty().get();
        Optional<BackupAge> age =
                open.flatMap(each ->
                        clinic.office()
                                .backups()
                                .statusProperty()
                                .get()
                                .map(status -> BackupAge.of(status, each.now())));
        setText(age.map(new BackupWords(texts.now())::age).orElse(""));
        String level = age.map(each -> each.level().name().toLowerCase(Locale.ROOT)).orElse("none");
        getStyleClass().setAll("label", "backup-age", "backup-" + level);
        setVisible(age.isPresent());
        setManaged(age.isPresent());
    }
}
