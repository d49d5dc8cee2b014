package org.saphena.cli;

import java.nio.file.Path;
import org.saphena.service.Clinic;
import org.saphena.service.ClinicDoors;
import org.saphena.service.ConsultationsFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code vault audit export}: the whole audit trail as a table, or as FHIR AuditEvents in a file
 * that ends with {@code .json}.
 */
@Command(name = "export")
final class AuditExportCommand extends RecordsCommand {
    @Parameters(paramLabel = "FILE", descriptionKey = "audit-file")
    private Path file = Path.of("");

    AuditExportCommand(Console console, ConsultationsFactory factory, ClinicDoors doors) {
        super(console, factory, doors);
    }

    @Override
    int run(Records records) {
        return records.open((clinic, _) -> export(clinic));
    }

    private int export(Clinic clinic) {
        progress(told -> {
            if (file.toString().endsWith(".json")) {
                clinic.audit().exportFhir(file, told);
            } else {
                clinic.audit().exportTable(file, told);
            }
            return file;
        });
        answer("cli.audit.exported", file);
        return ExitCode.DONE;
    }
}
