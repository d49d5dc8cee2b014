package org.saphena.cli;

import java.nio.file.Path;
import org.saphena.service.ClinicDoors;
import org.saphena.service.ConsultationsFactory;
import org.saphena.storage.Counts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code export}: everything that the clinic owns, not encrypted, so that it can leave. */
@Command(name = "export")
final class ExportCommand extends RecordsCommand {
    @Parameters(paramLabel = "FOLDER", descriptionKey = "export-folder")
    private Path folder = Path.of(".");

    ExportCommand(Console console, ConsultationsFactory factory, ClinicDoors doors) {
        super(console, factory, doors);
    }

    @Override
    int run(Records records) {
        return records.open((_, keeping) -> {
            Counts counts = progress(told -> keeping.export(folder, told));
            answer("cli.export.written", folder, words(counts));
            return ExitCode.DONE;
        });
    }
}
