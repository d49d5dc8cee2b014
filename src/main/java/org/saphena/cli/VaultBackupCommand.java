package org.saphena.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.saphena.service.ClinicDoors;
import org.saphena.service.ConsultationsFactory;
import org.saphena.service.Safekeeping;
import org.saphena.storage.BackupException;
import org.saphena.storage.BackupOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code vault backup}: makes a verified backup now. */
@Command(name = "backup")
final class VaultBackupCommand extends RecordsCommand {
    @Option(names = "--second", paramLabel = "FOLDER", descriptionKey = "second")
    private @Nullable Path second;

    VaultBackupCommand(Console console, ConsultationsFactory factory, ClinicDoors doors) {
        super(console, factory, doors);
    }

    @Override
    int run(Records records) {
        return records.open((_, keeping) -> backUp(keeping));
    }

    private int backUp(Safekeeping keeping) {
        if (second != null) {
            keeping.useSecondFolder(second);
        }
        BackupOutcome outcome = progress(keeping::backUp);
        answer(outcome.backup());
        if (outcome.second() != null) {
            answer(BackupException.key(outcome.second()));
            return ExitCode.CANNOT_WRITE;
        }
        return ExitCode.DONE;
    }
}
