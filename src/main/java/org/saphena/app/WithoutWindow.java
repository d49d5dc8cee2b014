package org.saphena.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.saphena.cli.Console;
import org.saphena.cli.ExitCode;
import org.saphena.cli.ReadableSummary;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.exchange.CaseFileException;
import org.saphena.exchange.CaseReader;
import org.saphena.reasoning.Assessment;
import org.saphena.report.Document;
import org.saphena.service.CannotWriteException;
import org.saphena.service.Consultations;
import org.saphena.service.Failure;
import org.saphena.text.Messages;

/** What the window would do, on a machine without a display. */
final class WithoutWindow {
    private static final String SAMPLE = "/org/saphena/sample/sample.case.json";
    private static final Path FOLDER = Path.of("target", "sample");

    private final Console console;
    private final Consultations consultations;
    private final Language language;
    private final Messages messages;
    private final Path folder;

    WithoutWindow(Console console, Consultations consultations, Language language) {
        this(console, consultations, language, FOLDER);
    }

    WithoutWindow(Console console, Consultations consultations, Language language, Path folder) {
        this.console = console;
        this.consultations = consultations;
        this.language = language;
        this.messages = Messages.of(language);
        this.folder = folder;
    }

    /** Answers the given case, or the sample case, which is printed too; gives the exit code. */
    int run(Optional<Path> caseFile) {
        try {
            if (caseFile.isPresent()) {
                console.tell(messages.get("cli.no-display.file"));
                summarise(consultations.open(caseFile.get()), false);
            } else {
                console.tell(messages.get("cli.no-display"));
                CaseFile sample = CaseReader.read(sample());
                print(sample, summarise(sample, true));
            }
            return ExitCode.DONE;
        } catch (CaseFileException e) {
            console.tell(Failure.of(e, language));
            return ExitCode.BAD_INPUT;
        } catch (CannotWriteException e) {
            console.tell(Failure.of(e, language));
            return ExitCode.CANNOT_WRITE;
        }
    }

    private Assessment summarise(CaseFile file, boolean demo) {
        String profile = consultations.profiles().getFirst();
        Assessment assessment = consultations.assess(file, language, profile);
        ReadableSummary.of(file, assessment, demo).forEach(console::answer);
        return assessment;
    }

    private void print(CaseFile file, Assessment assessment) {
        makeFolder();
        for (Language printed : Language.values()) {
            write(consultations.clinicianSummary(file, assessment, printed), "clinician", printed);
            write(consultations.patientSummary(file, assessment, printed), "patient", printed);
        }
    }

    private void write(Document document, String audience, Language printed) {
        Path target = folder.resolve(audience + "-" + printed.code() + ".pdf");
        consultations.save(document, target);
        console.answer(messages.get("cli.summary.written", target));
    }

    private void makeFolder() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CannotWriteException(CannotWriteException.Reason.NO_FOLDER);
        }
    }

    private static byte[] sample() {
        try (InputStream in = WithoutWindow.class.getResourceAsStream(SAMPLE)) {
            return Objects.requireNonNull(in, SAMPLE).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
