package org.saphena.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.service.AuditReview;
import org.saphena.service.Clinic;
import org.saphena.service.ClinicDoors;
import org.saphena.service.ConsultationsFactory;
import org.saphena.storage.AuditVerdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code vault audit verify}: whether the audit trail is as it was written. With the code of the
 * recovery kit, asked for or read from a file descriptor, it proves that no row was made anew.
 */
@Command(name = "verify")
final class AuditVerifyCommand extends RecordsCommand {
    @Option(names = "--kit", descriptionKey = "kit")
    private boolean kit;

    @Option(names = "--kit-fd", paramLabel = "N", descriptionKey = "kit-fd")
    private @Nullable Integer descriptor;

    AuditVerifyCommand(Console console, ConsultationsFactory factory, ClinicDoors doors) {
        super(console, factory, doors);
    }

    @Override
    int run(Records records) {
        return records.open((clinic, _) -> verify(clinic, records));
    }

    private int verify(Clinic clinic, Records records) {
        if (!kit && descriptor == null) {
            return tell(progress(clinic.audit()::verify), records);
        }
        return records.withSecret(
                Optional.ofNullable(descriptor),
                "cli.audit.kit",
                code ->
                        tell(
                                progress(told -> clinic.audit().verify(new String(code), told)),
                                records));
    }

    private int tell(AuditVerdict verdict, Records records) {
        answer("cli.audit.rows", verdict.rows(), verdict.proved());
        AuditReview.words(verdict, messages().language())
                .forEach(records.voice().console()::answer);
        answer(verdict.isSound() ? "cli.audit.sound" : "cli.audit.unsound");
        return verdict.isSound() ? ExitCode.DONE : ExitCode.RECORDS;
    }
}
