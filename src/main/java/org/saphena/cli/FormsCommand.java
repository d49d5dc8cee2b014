package org.saphena.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.saphena.clinical.Language;
import org.saphena.report.Document;
import org.saphena.report.patient.Form;
import org.saphena.service.CannotWriteException;
import org.saphena.service.Consultations;
import org.saphena.service.ConsultationsFactory;
import org.saphena.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forms}: the sheets that patients fill in, as PDFs in a folder. */
@Command(name = "forms")
final class FormsCommand implements Callable<Integer> {
    private final Console console;
    private final ConsultationsFactory factory;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "forms-folder")
    private Path folder = Path.of(".");

    @Option(
            names = "--language",
            paramLabel = "en|ko",
            descriptionKey = "forms-language",
            converter = LanguageConverter.class)
    private Language language = Language.EN;

    FormsCommand(Console console, ConsultationsFactory factory) {
        this.console = console;
        this.factory = factory;
    }

    @Override
    public Integer call() {
        Voice voice = new Voice(console, language);
        Optional<Consultations> consultations = new KnowledgeInUse(voice, factory).on(null);
        if (consultations.isEmpty()) {
            return ExitCode.KNOWLEDGE_FAULTY;
        }
        try {
            PdfTargets.folder(folder);
            for (Form form : Form.values()) {
                Document document = consultations.get().form(form, language);
                Path target = folder.resolve(document.fileName());
                consultations.get().save(document, target);
                console.answer(Messages.of(language).get("cli.summary.written", target));
            }
            return ExitCode.DONE;
        } catch (CannotWriteException e) {
            voice.tell(folder.toString(), e);
            return ExitCode.CANNOT_WRITE;
        }
    }
}
