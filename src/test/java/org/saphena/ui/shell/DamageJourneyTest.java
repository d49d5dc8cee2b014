package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.control.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.Language;
import org.saphena.storage.Progress;
import org.saphena.text.Messages;
import org.saphena.ui.safekeeping.BackupWords;
import org.saphena.ui.shell.Office.Room;
import org.saphena.ui.support.Moments;

/** Damage that a check finds beside the work is told on every screen, with the way out. */
class DamageJourneyTest extends ClinicWindowTest {
    private static final int PAGE = 4096;

    @BeforeEach
    void open() {
        open(1280, 720);
        fxDo(() -> {
            createRecords();
            addPatient();
            clinic().office().backups().backUp();
            shell.view().actions().lock();
        });
    }

    /** One byte of every page that was not read yet, behind the back of the open records. */
    static void damage(Path folder) throws IOException {
        Path file = folder.resolve("clinic.saphena");
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            for (long at = 2 * PAGE + 100; at < channel.size(); at += PAGE) {
                channel.read(one.clear(), at);
                channel.write(one.flip().put(0, (byte) ~one.get(0)), at);
            }
        }
    }

    /** The weekly check, now; on the screen's thread. */
    static void check(Shell shell) {
        shell.clinic()
                .bench()
                .run(
                        open -> {
                            open.safekeeping().orElseThrow().check(Progress.NONE);
                            return true;
                        },
                        done -> {},
                        failure -> {});
    }

    @Test
    void anAdministratorIsLedToTheBackups() throws IOException {
        fxDo(() -> clinic().door().unlock("Dr Example", PASSWORD.toCharArray()));
        assertThat(texts(scene, ".damage-bar .notice-title")).isEmpty();
        damage(folder.resolve("data"));
        fxDo(() -> check(shell));
        assertThat(texts(scene, ".damage-bar .notice-title"))
                .containsExactly("A check found damage in the records.");
        assertThat(String.join(" ", texts(scene, ".damage-bar .label")))
                .contains("The last verified backup is from", "see what is newer");
        fxDo(() -> ((Button) node(scene, ".damage-bar .button")).fire());
        assertThat(fx(() -> clinic().placeProperty().get())).isEqualTo(Place.OFFICE);
        assertThat(fx(() -> clinic().office().roomProperty().get())).isEqualTo(Room.BACKUP);
        assertThat(texts(scene, ".damage-bar .notice-title")).isNotEmpty();
        fxDo(() -> shell.view().actions().lock());
        assertThat(texts(scene, ".damage-bar .notice-title")).isEmpty();
    }

    @Test
    void whoCannotRestoreIsToldWhomToAsk() {
        Instant made = Instant.parse("2026-11-19T16:00:00Z");
        Messages english = Messages.of(Language.EN);
        BackupWords words = new BackupWords(english);
        assertThat(words.damaged(Optional.of(made), false))
                .startsWith("The last verified backup is from " + Moments.of(made, english) + ". ")
                .endsWith(
                        "Write nothing more and tell an administrator, who sees what is newer than"
                                + " it and can restore it.");
        assertThat(words.damaged(Optional.empty(), true))
                .isEqualTo("There is no verified backup. Write nothing more and get help.");
    }
}
