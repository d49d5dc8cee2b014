package org.saphena.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.saphena.storage.KitDraft;
import org.saphena.ui.people.KitViewModel.Stage;

/** Puts the recovery kit in force that was begun with new records. */
final class KitTyping {
    private KitTyping() {}

    /** Saves the kit, types the two groups that are asked for, and goes on. */
    static void finish(ClinicViewModel clinic, Path file) {
        KitDraft draft = draft(clinic);
        clinic.office().kit().save(file);
        List<String> groups = asked(draft);
        clinic.office().kit().confirm(groups.getFirst(), groups.getLast());
        clinic.navigation().toPatients();
    }

    /** A file that is not there yet. */
    static Path newFile() {
        try {
            Path target = Files.createDirectories(Path.of("target", "records"));
            return Files.createTempDirectory(target, "kit").resolve("kit.pdf");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The groups that are to be typed back. */
    static List<String> asked(KitDraft draft) {
        return draft.asked().stream().map(draft.groups()::get).toList();
    }

    static KitDraft draft(ClinicViewModel clinic) {
        return clinic.office().kit().stageProperty().get()
                        instanceof Stage.Drafted(var draft, var _)
                ? draft
                : fail();
    }

    private static KitDraft fail() {
        throw new AssertionError("no kit was begun");
    }
}
