package org.saphena.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.saphena.service.SignedCase;
import org.saphena.storage.Backup;
import org.saphena.storage.PatientKey;
import org.saphena.ui.patients.ChartActions;
import org.saphena.ui.people.KitTargets;
import org.saphena.ui.registry.RegistryFiles;
import org.saphena.ui.safekeeping.BackupTargets;
import org.saphena.ui.safekeeping.RestoreViewModel;
import org.saphena.ui.summary.FileTargets;
import org.saphena.ui.summary.PrintRun;
import org.saphena.ui.summary.PrinterChoice;

/** What screens ask of the window around them, answered by its dialogs. */
final class Askers {
    private Askers() {}

    /** For the chart: where files come from and go to, and how a signed case is read. */
    static ChartActions chart(Dialogs dialogs, ClinicViewModel clinic, ShellViewModel model) {
        return new ChartActions() {
            @Override
            public void back() {
                clinic.navigation().toPatients();
            }

            @Override
            public Optional<Path> caseFile() {
                return dialogs.caseFile();
            }

            @Override
            public Optional<Path> placeForCase(String proposed) {
                return dialogs.placeForCase(proposed);
            }

            @Override
            public Optional<Path> placeForPaper(String proposed) {
                return dialogs.placeFor(proposed);
            }

            @Override
            public void merge(PatientKey patient) {
                clinic.navigation().merge(patient);
            }

            @Override
            public void correct() {
                clinic.navigation().correctPatient();
            }

            @Override
            public void read(SignedCase signed) {
                model.showSigned(signed.file(), signed.papers());
                model.printingProperty().set(signed.papers().mayPrint());
            }
        };
    }

    /** For patients as a whole: where they come from and go to. */
    static RegistryFiles registry(Dialogs dialogs) {
        return new RegistryFiles() {
            @Override
            public Optional<Path> table() {
                return dialogs.tableFile();
            }

            @Override
            public List<Path> cases() {
                return dialogs.caseFiles();
            }

            @Override
            public Optional<Path> folder() {
                return dialogs.folder();
            }
        };
    }

    /** For the printed summary: where it is saved, printed and opened. */
    static FileTargets papers(Dialogs dialogs) {
        return new FileTargets() {
            @Override
            public Optional<Path> ask(String proposed) {
                return dialogs.placeFor(proposed);
            }

            @Override
            public PrinterChoice printer() {
                return dialogs.printer();
            }

            @Override
            public void open(Path file) {
                dialogs.show(file);
            }
        };
    }

    /** For the recovery kit: where it is saved and printed. */
    static KitTargets kit(Dialogs dialogs) {
        return new KitTargets() {
            @Override
            public Optional<Path> place(String proposed) {
                return dialogs.placeFor(proposed);
            }

            @Override
            public Printer printer() {
                return switch (dialogs.printer()) {
                    case PrinterChoice.NoPrinter _ -> new Printer.None();
                    case PrinterChoice.ChangedMind _ -> new Printer.ChangedMind();
                    case PrinterChoice.Chosen(PrintRun run) ->
                            new Printer.Ready(run::print, run::finish, run::cancel);
                };
            }
        };
    }

    /** For the backups: where second copies go, and the way to the restore. */
    static BackupTargets backups(Dialogs dialogs, RestoreViewModel restoring) {
        return new BackupTargets() {
            @Override
            public Optional<Path> folder() {
                return dialogs.folder();
            }

            @Override
            public void restore(Backup backup) {
                restoring.ask(backup);
            }
        };
    }
}
