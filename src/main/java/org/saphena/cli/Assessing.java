package org.saphena.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.exchange.AssessmentWriter;
import org.saphena.exchange.CaseFileException;
import org.saphena.reasoning.Assessment;
import org.saphena.report.Audience;
import org.saphena.report.Document;
import org.saphena.service.CannotWriteException;
import org.saphena.service.Consultations;
import org.saphena.service.FailureLog;
import org.saphena.service.ImportRefusedException;
import org.saphena.text.Messages;

/** Answers case after case; one that fails does not keep the others from their answer. */
final class Assessing {
    private final Consultations consultations;
    private final Voice voice;
    private final String profile;
    private final boolean several;
    private final Papers papers;
    private boolean badInput;
    private boolean unwritten;
    private boolean broken;

    /**
     * What is printed.
     *
     * @param targets where the PDFs go, or null for none
     * @param earlier the last visit, or null for none to compare with
     */
    record Papers(@Nullable PdfTargets targets, Audience audience, @Nullable CaseFile earlier) {}

    /**
     * @param several answers are one line each
     */
    Assessing(
            Consultations consultations,
            Voice voice,
            String profile,
            boolean several,
            Papers papers) {
        this.consultations = consultations;
        this.voice = voice;
        this.profile = profile;
        this.several = several;
        this.papers = papers;
    }

    /** The exit code over all of them. */
    int answer(List<CaseInputs.CaseInput> inputs) {
        inputs.forEach(this::answer);
        if (broken) {
            return ExitCode.INTERNAL;
        }
        if (badInput) {
            return ExitCode.BAD_INPUT;
        }
        return unwritten ? ExitCode.CANNOT_WRITE : ExitCode.DONE;
    }

    private void answer(CaseInputs.CaseInput input) {
        if (input.problem() != null) {
            Messages messages = Messages.of(voice.language());
            voice.console().tell(input.path() + ": " + messages.get(input.problem()));
            badInput = true;
            return;
        }
        try {
            answerCase(input);
        } catch (CaseFileException | ImportRefusedException e) {
            voice.tell(input.path().toString(), e);
            badInput = true;
        } catch (OutputLostException e) {
            throw e;
        } catch (RuntimeException e) {
            FailureLog.record(e);
            voice.tell(input.path().toString(), e);
            broken = true;
        }
    }

    private void answerCase(CaseInputs.CaseInput input) {
        CaseFile file = consultations.open(input.path());
        Assessment assessment = consultations.assess(file, voice.language(), profile);
        voice.console()
                .answer(
                        several
                                ? AssessmentWriter.writeLine(assessment)
                                : AssessmentWriter.write(assessment));
        if (papers.targets() != null) {
            save(file, assessment, papers.targets().next(input.name()));
        }
    }

    private Document summary(CaseFile file, Assessment assessment) {
        return consultations.summary(
                papers.audience(), file, assessment, voice.language(), papers.earlier());
    }

    private void save(CaseFile file, Assessment assessment, Path target) {
        try {
            consultations.save(summary(file, assessment), target);
        } catch (CannotWriteException e) {
            voice.tell(target.toString(), e);
            unwritten = true;
        }
    }
}
