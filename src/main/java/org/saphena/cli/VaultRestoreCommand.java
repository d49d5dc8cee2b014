package org.saphena.cli;

import java.util.Optional;
import org.saphena.service.ClinicDoor;
import org.saphena.service.ClinicDoors;
import org.saphena.service.ConsultationsFactory;
import org.saphena.storage.Backup;
import org.saphena.storage.BackupShelf;
import org.saphena.storage.Newer;
import org.saphena.storage.Restored;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vault restore}: shows what a restore would take away; with {@code --yes}, restores. */
@Command(name = "restore")
final class VaultRestoreCommand extends RecordsCommand {
    private static final int SHOWN = 20;

    @Parameters(paramLabel = "NAME", descriptionKey = "backup")
    private String name = "";

    @Option(names = "--yes", descriptionKey = "yes")
    private boolean yes;

    @Mixin private BackupsOption where = new BackupsOption();

    VaultRestoreCommand(Console console, ConsultationsFactory factory, ClinicDoors doors) {
        super(console, factory, doors);
    }

    @Override
    int run(Records records) {
        return records.atTheDoor((door, password) -> run(records, door, password));
    }

    private int run(Records records, ClinicDoor door, char[] password) {
        BackupShelf shelf = where.of(door).of(records.user());
        Backup backup = shelf.named(name);
        if (!yes) {
            preview(backup, shelf.preview(backup, password.clone()));
            return ExitCode.DONE;
        }
        Restored restored = progress(told -> shelf.restore(backup, password.clone(), told));
        answer("cli.vault.restored", restored.restored().name(), words(backup.counts()));
        if (restored.kept() != null) {
            answer("cli.vault.kept", restored.kept().name());
        } else if (restored.aside() != null) {
            answer("cli.vault.aside", restored.aside());
        }
        return ExitCode.DONE;
    }

    private void preview(Backup backup, Optional<Newer> newer) {
        answer(backup);
        if (newer.isEmpty()) {
            answer("cli.vault.newer.unknown");
        } else {
            answer("cli.vault.now", words(newer.get().now()));
            answer("cli.vault.newer", newer.get().newPatients(), newer.get().visits().size());
            newer.get().visits().stream()
                    .limit(SHOWN)
                    .forEach(line ->
                            answer(
                                    "cli.vault.newer.line",
                                    line.patientNumber(),
                                    line.date(),
                                    line.version(),
                                    line.saved()));
        }
        answer("cli.vault.not-restored");
    }
}
