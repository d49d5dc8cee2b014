package org.saphena.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.exchange.AssessmentWriter;
import org.saphena.exchange.CaseFileException;
import org.saphena.reasoning.Assessment;
import org.saphena.report.Document;
import org.saphena.service.CannotWriteException;
import org.saphena.service.Consultations;
import org.saphena.service.FailureLog;
import org.saphena.service.ImportRefusedException;
import org.saphena.text.Messages;

/**
 * Answers cases, some at a time and told in their order; one that fails does not keep the others
 * from their answer.
 */
final class Assessing {
    /** Bounds the memory: so many answers are worked out or wait for their turn. */
    private static final int AT_ONCE = 4 * Runtime.getRuntime().availableProcessors();

    private final Consultations consultations;
    private final Voice voice;
    private final AssessWishes wishes;
    private final @Nullable PdfTargets targets;
    private boolean badInput;
    private boolean unwritten;
    private boolean broken;

    /** What came of one case. */
    private sealed interface Outcome {}

    private record Answered(
            CaseInputs.CaseInput input, CaseFile file, Assessment assessment, byte[] json)
            implements Outcome {}

    private record Failed(CaseInputs.CaseInput input, RuntimeException why) implements Outcome {}

    private record NoCase(CaseInputs.CaseInput input, String problem) implements Outcome {}

    /**
     * @param targets where the PDFs go, or null for none
     */
    Assessing(
            Consultations consultations,
            Voice voice,
            AssessWishes wishes,
            @Nullable PdfTargets targets) {
        this.consultations = consultations;
        this.voice = voice;
        this.wishes = wishes;
        this.targets = targets;
    }

    /** The exit code over all of them. */
    int answer(List<CaseInputs.CaseInput> inputs) {
        inputs.stream().gather(Gatherers.mapConcurrent(AT_ONCE, this::workOut)).forEach(this::give);
        if (broken) {
            return ExitCode.INTERNAL;
        }
        if (badInput) {
            return ExitCode.BAD_INPUT;
        }
        return unwritten ? ExitCode.CANNOT_WRITE : ExitCode.DONE;
    }

    private Outcome workOut(CaseInputs.CaseInput input) {
        if (input.problem() != null) {
            return new NoCase(input, input.problem());
        }
        try {
            CaseFile file = consultations.open(input.path());
            Assessment assessment =
                    wishes.changes()
                            ? consultations.assess(file, voice.language(), wishes.profile())
                            : consultations.reasons(file, voice.language(), wishes.profile());
            return new Answered(input, file, assessment, json(assessment));
        } catch (RuntimeException e) {
            return new Failed(input, e);
        }
    }

    private byte[] json(Assessment assessment) {
        return wishes.several()
                ? AssessmentWriter.writeLine(assessment)
                : AssessmentWriter.write(assessment);
    }

    private void give(Outcome outcome) {
        switch (outcome) {
            case Answered answered -> give(answered);
            case Failed failed -> tell(failed.input(), failed.why());
            case NoCase none -> {
                Messages messages = Messages.of(voice.language());
                voice.console().tell(none.input().path() + ": " + messages.get(none.problem()));
                badInput = true;
            }
        }
    }

    private void give(Answered answered) {
        voice.console().answer(answered.json());
        if (targets == null) {
            return;
        }
        try {
            save(answered, targets.next(answered.input().name()));
        } catch (RuntimeException e) {
            tell(answered.input(), e);
        }
    }

    private void tell(CaseInputs.CaseInput input, RuntimeException why) {
        if (why instanceof CaseFileException || why instanceof ImportRefusedException) {
            badInput = true;
        } else {
            FailureLog.record(why);
            broken = true;
        }
        voice.tell(input.path().toString(), why);
    }

    private void save(Answered answered, Path target) {
        try {
            consultations.save(summary(answered), target);
        } catch (CannotWriteException e) {
            voice.tell(target.toString(), e);
            unwritten = true;
        }
    }

    private Document summary(Answered answered) {
        CaseFile file = answered.file();
        Assessment assessment = answered.assessment();
        return consultations.summary(
                wishes.audience(), file, assessment, voice.language(), wishes.earlier());
    }
}
