package org.saphena.cli;

import org.saphena.service.AuditReview;
import org.saphena.service.ClinicDoor;
import org.saphena.service.ClinicDoors;
import org.saphena.service.ConsultationsFactory;
import org.saphena.storage.BackupShelf;
import org.saphena.storage.DrillReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code vault drill}: restores a backup into a folder of its own and reads all of it. */
@Command(name = "drill")
final class VaultDrillCommand extends RecordsCommand {
    @Parameters(paramLabel = "NAME", arity = "0..1", descriptionKey = "backup-newest")
    private String name = "";

    @Mixin private BackupsOption where = new BackupsOption();

    VaultDrillCommand(Console console, ConsultationsFactory factory, ClinicDoors doors) {
        super(console, factory, doors);
    }

    @Override
    int run(Records records) {
        return records.atTheDoor((door, password) -> drill(records, door, password));
    }

    private int drill(Records records, ClinicDoor door, char[] password) {
        BackupShelf shelf = where.of(door).of(records.user());
        DrillReport report =
                progress(told -> shelf.drill(shelf.namedOrNewest(name), password.clone(), told));
        answer("cli.vault.drilled", report.backup().name(), words(report.counts()), report.read());
        AuditReview.words(report.trail(), messages().language())
                .forEach(records.voice().console()::answer);
        answer(report.trail().isSound() ? "cli.audit.sound" : "cli.audit.unsound");
        return report.trail().isSound() ? ExitCode.DONE : ExitCode.RECORDS;
    }
}
