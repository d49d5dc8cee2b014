package org.saphena.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Coded;
import org.saphena.exchange.csv.CsvPatient;
import org.saphena.exchange.csv.RowFault;
import org.saphena.service.CasesImport;
import org.saphena.service.CasesPreview;
import org.saphena.service.Clinic;
import org.saphena.service.ClinicDoors;
import org.saphena.service.ConsultationsFactory;
import org.saphena.service.ImportReport;
import org.saphena.service.TableImport;
import org.saphena.service.TablePreview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code patients import}: a table of patients or case files. Shows what would come of it; with
 * {@code --take}, takes them in, all or none.
 */
@Command(name = "import")
final class ImportCommand extends RecordsCommand {
    private static final int SHOWN = 20;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "import-files")
    private List<Path> files = List.of();

    @Option(names = "--take", descriptionKey = "take")
    private boolean take;

    @Option(names = "--leave-out-faulty", descriptionKey = "leave-out-faulty")
    private boolean leaveOut;

    ImportCommand(Console console, ConsultationsFactory factory, ClinicDoors doors) {
        super(console, factory, doors);
    }

    @Override
    int run(Records records) {
        boolean isTable = files.size() == 1 && !isCase(files.getFirst());
        if (spec != null && !isTable && !files.stream().allMatch(ImportCommand::isCase)) {
            throw new UsageErrors.UnknownValueException(
                    spec.commandLine(),
                    "FILE",
                    files.stream().map(Path::toString).collect(Collectors.joining(" ")),
                    List.of("TABLE.csv", "CASE.json ...", "FOLDER ..."));
        }
        return records.open((clinic, _) -> isTable ? table(clinic) : cases(records, clinic));
    }

    private static boolean isCase(Path file) {
        return Files.isDirectory(file) || file.toString().endsWith(".json");
    }

    private int table(Clinic clinic) {
        TableImport table = progress(told -> clinic.readTable(files.getFirst(), told));
        TablePreview preview = table.preview();
        answer(
                "cli.import.table",
                preview.encoding(),
                preview.columns().stream().map(this::word).collect(Collectors.joining(", ")));
        if (!preview.ignored().isEmpty()) {
            answer("cli.import.ignored", String.join(", ", preview.ignored()));
        }
        preview.first().stream().limit(SHOWN).forEach(this::line);
        preview.faults().stream().limit(SHOWN).forEach(this::line);
        preview.similar().stream()
                .limit(SHOWN)
                .forEach(each ->
                        answer("cli.import.similar", each.line(), each.here().patient().id()));
        if (!preview.lookedForSimilar()) {
            answer("cli.import.not-looked");
        }
        answer("cli.import.counts", preview.fresh(), preview.known(), preview.faults().size());
        return finish(
                preview.faults().isEmpty(), () -> progress(told -> table.run(leaveOut, told)));
    }

    private int cases(Records records, Clinic clinic) {
        List<CaseInputs.CaseInput> inputs = CaseInputs.of(files);
        List<Path> paths = inputs.stream().map(CaseInputs.CaseInput::path).toList();
        CasesImport cases = progress(told -> clinic.readCases(paths, told));
        CasesPreview preview = cases.preview();
        preview.faults().stream()
                .limit(SHOWN)
                .forEach(fault -> records.voice().tell(fault.file().toString(), fault.why()));
        preview.similar().stream()
                .limit(SHOWN)
                .forEach(each ->
                        answer("cli.import.similar-case", each.file(), each.here().patient().id()));
        answer(
                "cli.import.cases",
                preview.visits(),
                preview.patients(),
                preview.known().size(),
                preview.faults().size());
        return finish(
                preview.faults().isEmpty(), () -> progress(told -> cases.run(leaveOut, told)));
    }

    private interface Taking {
        ImportReport run();
    }

    private int finish(boolean isSound, Taking taking) {
        if (!take) {
            answer("cli.import.not-taken");
            return isSound ? ExitCode.DONE : ExitCode.BAD_INPUT;
        }
        ImportReport report = taking.run();
        answer(
                "cli.import.taken",
                report.patients(),
                report.visits(),
                report.before() == null ? "-" : report.before().name());
        return ExitCode.DONE;
    }

    private void line(CsvPatient patient) {
        answer(
                "cli.import.row",
                patient.line(),
                text(patient.number()),
                text(patient.nativeName()),
                text(patient.familyName()),
                text(patient.givenName()),
                patient.birthDate(),
                word(patient.sex()));
    }

    private void line(RowFault fault) {
        String what = messages().get("cli.import.fault." + fault.kind().key());
        answer(
                "cli.import.fault",
                fault.line(),
                fault.column() == null ? "-" : word(fault.column()),
                what);
    }

    private String word(Coded code) {
        return messages().of(code);
    }

    private static String text(@Nullable String text) {
        return text == null ? "-" : text;
    }
}
