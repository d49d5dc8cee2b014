package org.saphena.ui.shell;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import org.saphena.service.Clinic;
import org.saphena.ui.safekeeping.BackupAge;
import org.saphena.ui.safekeeping.BackupWords;
import org.saphena.ui.support.Texts;

/** How old the last verified backup is; nothing while locked and in the demo clinic. */
final class BackupLabel extends Label {
    private final ClinicViewModel clinic;
    private final Texts texts;

    BackupLabel(ClinicViewModel clinic, Texts texts) {
        this.clinic = clinic;
        this.texts = texts;
        setMinWidth(USE_PREF_SIZE);
        clinic.office().backups().statusProperty().subscribe(this::show);
        clinic.placeProperty().subscribe(this::show);
        texts.messagesProperty().subscribe(this::show);
        show();
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
