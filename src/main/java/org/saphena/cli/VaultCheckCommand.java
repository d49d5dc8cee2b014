package org.saphena.cli;

import java.util.Optional;
import org.saphena.service.Clinic;
import org.saphena.service.ClinicDoor;
import org.saphena.service.ClinicDoors;
import org.saphena.service.ConsultationsFactory;
import org.saphena.service.Safekeeping;
import org.saphena.storage.Backup;
import org.saphena.storage.DamagedKeysException;
import org.saphena.storage.DamagedStoreException;
import org.saphena.storage.Newer;
import org.saphena.storage.StoreException;
import org.saphena.storage.StoreMissingException;
import org.saphena.storage.WayOut;
import picocli.CommandLine.Command;

/**
 * {@code vault check}: reads all of the records, and shows the way out when they are damaged or
 * gone.
 */
@Command(name = "check")
final class VaultCheckCommand extends RecordsCommand {
    VaultCheckCommand(Console console, ConsultationsFactory factory, ClinicDoors doors) {
        super(console, factory, doors);
    }

    @Override
    int run(Records records) {
        return records.atTheDoor((door, password) -> {
            try (Clinic clinic = records.open(door, password.clone())) {
                return check(clinic.safekeeping().orElseThrow());
            } catch (DamagedStoreException | DamagedKeysException | StoreMissingException e) {
                wayOut(records, door, password);
                throw e;
            }
        });
    }

    private int check(Safekeeping keeping) {
        progress(told -> {
            keeping.check(told);
            return true;
        });
        answer("cli.vault.whole", words(keeping.counts()));
        Optional<Backup> last = keeping.list().stream().findFirst();
        if (last.isPresent()) {
            answer(last.get());
        } else {
            answer("cli.vault.no-backup");
        }
        return ExitCode.DONE;
    }

    private void wayOut(Records records, ClinicDoor door, char[] password) {
        try {
            WayOut out = door.backups().of(records.user()).wayOut(password.clone());
            if (out.backups().isEmpty()) {
                answer("cli.vault.no-backup");
                return;
            }
            Backup newest = out.backups().getFirst();
            answer(newest);
            Newer newer = out.newer();
            if (newer == null) {
                answer("cli.vault.newer.unknown");
            } else {
                answer("cli.vault.newer", newer.newPatients(), newer.visits().size());
            }
            answer("cli.vault.way-out", newest.name());
        } catch (StoreException e) {
            records.voice().tell(messages().get("cli.vault.backups"), e);
        }
    }
}
