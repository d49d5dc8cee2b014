package org.saphena.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.exchange.CaseFileException;
import org.saphena.report.Audience;
import org.saphena.service.CannotWriteException;
import org.saphena.service.Consultations;
import org.saphena.service.ConsultationsFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code assess}: one answer for each case file, on standard output and as PDF if asked for. */
@Command(name = "assess")
final class AssessCommand implements Callable<Integer> {
    private final Console console;
    private final ConsultationsFactory factory;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "CASE", arity = "1..*", descriptionKey = "cases")
    private List<Path> arguments = List.of();

    @Option(
            names = "--language",
            paramLabel = "en|ko",
            descriptionKey = "language",
            converter = LanguageConverter.class)
    private Language language = Language.EN;

    @Option(names = "--profile", paramLabel = "ID", descriptionKey = "profile")
    private String profile = "default";

    @Option(names = "--knowledge", paramLabel = "FOLDER", descriptionKey = "knowledge")
    private @Nullable Path knowledge;

    @Option(names = "--changes", descriptionKey = "changes")
    private boolean changes;

    @Option(names = "--pdf", paramLabel = "FILE", descriptionKey = "pdf")
    private @Nullable Path pdf;

    @Option(
            names = "--audience",
            paramLabel = "clinician|patient",
            descriptionKey = "audience",
            converter = AudienceConverter.class)
    private Audience audience = Audience.CLINICIAN;

    @Option(names = "--previous", paramLabel = "CASE", descriptionKey = "previous")
    private @Nullable Path previous;

    AssessCommand(Console console, ConsultationsFactory factory) {
        this.console = console;
        this.factory = factory;
    }

    @Override
    public Integer call() {
        Voice voice = new Voice(console, language);
        Optional<Consultations> chosen = new KnowledgeInUse(voice, factory).on(knowledge);
        if (chosen.isEmpty()) {
            return ExitCode.KNOWLEDGE_FAULTY;
        }
        Consultations consultations = chosen.get();
        requireProfile(consultations.profiles());
        List<CaseInputs.CaseInput> inputs = CaseInputs.of(arguments);
        try {
            AssessWishes wishes = wishes(inputs.size() > 1, earlier(consultations));
            return new Assessing(consultations, voice, wishes, targets(inputs)).answer(inputs);
        } catch (CaseFileException e) {
            voice.tell(String.valueOf(previous), e);
            return ExitCode.BAD_INPUT;
        } catch (CannotWriteException e) {
            voice.tell(String.valueOf(pdf), e);
            return ExitCode.CANNOT_WRITE;
        }
    }

    private AssessWishes wishes(boolean several, @Nullable CaseFile earlier) {
        boolean full = changes || !several || pdf != null;
        return new AssessWishes(profile, several, full, audience, earlier);
    }

    private @Nullable CaseFile earlier(Consultations consultations) {
        return previous == null ? null : consultations.open(previous);
    }

    private void requireProfile(List<String> profiles) {
        if (spec != null && !profiles.contains(profile)) {
            throw new UsageErrors.UnknownValueException(
                    spec.commandLine(), "--profile", profile, profiles);
        }
    }

    private @Nullable PdfTargets targets(List<CaseInputs.CaseInput> inputs) {
        if (pdf == null) {
            return null;
        }
        return inputs.size() > 1 ? PdfTargets.folder(pdf) : PdfTargets.file(pdf);
    }
}
