package org.saphena.cli;

import java.util.concurrent.Callable;
import java.util.function.Function;
import org.saphena.service.ClinicDoors;
import org.saphena.service.ConsultationsFactory;
import org.saphena.storage.Backup;
import org.saphena.storage.Counts;
import org.saphena.storage.Progress;
import org.saphena.text.Messages;
import picocli.CommandLine.Mixin;

/** A command on the records. */
abstract class RecordsCommand implements Callable<Integer> {
    private final Console console;
    private final ConsultationsFactory factory;
    private final ClinicDoors doors;

    @Mixin private RecordsOptions options = new RecordsOptions();

    RecordsCommand(Console console, ConsultationsFactory factory, ClinicDoors doors) {
        this.console = console;
        this.factory = factory;
        this.doors = doors;
    }

    @Override
    public final Integer call() {
        return run(new Records(console, factory, doors, options));
    }

    abstract int run(Records records);

    /** Answers with a line of the bundles. */
    final void answer(String key, Object... arguments) {
        console.answer(messages().get(key, arguments));
    }

    /** Does long work and says on a terminal how far it has come. */
    final <T> T progress(Function<Progress, T> work) {
        return console.progress(messages(), work);
    }

    final Messages messages() {
        return Messages.of(options.language());
    }

    /** How much there is, in words. */
    final String words(Counts counts) {
        return messages()
                .get("cli.vault.counts", counts.patients(), counts.visits(), counts.versions());
    }

    /** One line about a backup. */
    final void answer(Backup backup) {
        answer(
                "cli.vault.backup",
                backup.name(),
                messages().get("cli.vault.because." + backup.because().code()),
                words(backup.counts()),
                backup.bytes());
    }
}
