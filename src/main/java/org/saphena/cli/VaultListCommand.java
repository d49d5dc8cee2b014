package org.saphena.cli;

import java.util.List;
import org.saphena.service.ClinicDoors;
import org.saphena.service.ConsultationsFactory;
import org.saphena.storage.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code vault list}: the verified backups, the newest first; asks for no password. */
@Command(name = "list")
final class VaultListCommand extends RecordsCommand {
    @Mixin private BackupsOption where = new BackupsOption();

    VaultListCommand(Console console, ConsultationsFactory factory, ClinicDoors doors) {
        super(console, factory, doors);
    }

    @Override
    int run(Records records) {
        return records.withDoor(door -> {
            List<Backup> backups = where.of(door).list();
            backups.forEach(this::answer);
            if (backups.isEmpty()) {
                answer("cli.vault.no-backup");
            }
            return ExitCode.DONE;
        });
    }
}
