package org.saphena.ui.shell;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.saphena.storage.Backup;
import org.saphena.storage.BackupStatus;
import org.saphena.ui.control.Notice;
import org.saphena.ui.control.Styled;
import org.saphena.ui.safekeeping.BackupViewModel;
import org.saphena.ui.safekeeping.BackupWords;
import org.saphena.ui.shell.Office.Room;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;

/**
 * Says that a check found damage in the records, with the way out; it stays while they are open.
 */
final class DamageBar extends HBox {
    private final ClinicViewModel clinic;
    private final BackupViewModel backups;
    private final Texts texts;

    DamageBar(ClinicViewModel clinic, Texts texts) {
        this.clinic = clinic;
        this.backups = clinic.office().backups();
        this.texts = texts;
        getStyleClass().addAll("problem-bar", "damage-bar");
        backups.damagedProperty().subscribe(this::show);
        backups.statusProperty().subscribe(this::show);
        texts.messagesProperty().subscribe(this::show);
        show();
    }

    private void show() {
        boolean damaged = backups.damagedProperty().get();
        getChildren().clear();
        if (damaged) {
            boolean mayRestore = clinic.office().isOpen(Room.BACKUP);
            Optional<Instant> last =
                    backups.statusProperty().get().map(BackupStatus::last).map(Backup::made);
            String what = new BackupWords(texts.now()).damaged(last, mayRestore);
            Problem problem = new Problem("S-01", texts.now().get("vault.damage"), List.of(what));
            getChildren().add(Styled.growing(new Notice(problem)));
            if (mayRestore) {
                getChildren().add(wayOut());
            }
        }
        Styled.show(this, damaged);
    }

    private Button wayOut() {
        Button button =
                Styled.button(
                        texts,
                        "vault.damage.backups",
                        () -> clinic.navigation().toOffice(Room.BACKUP));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
