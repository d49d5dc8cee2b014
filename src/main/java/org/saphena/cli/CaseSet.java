package org.saphena.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.service.SampleCases;
import org.saphena.text.Messages;

/** The cases on which a knowledge base is tried: those that come with the program, or a folder. */
final class CaseSet {
    private final Voice voice;
    private boolean badInput;

    CaseSet(Voice voice) {
        this.voice = voice;
    }

    /**
     * One case.
     *
     * @param path where it lies, or null for one that comes with the program
     * @param file what is in it, or null while it was not opened
     */
    record Named(String name, @Nullable Path path, @Nullable CaseFile file) {}

    /** The cases that come with the program. */
    static List<Named> samples() {
        return SampleCases.all().stream()
                .map(file -> new Named(file.patient().id(), null, file))
                .toList();
    }

    /** The case files that the arguments mean; what leads nowhere is told. */
    List<Named> at(List<Path> arguments) {
        List<Named> cases = new ArrayList<>();
        for (CaseInputs.CaseInput input : CaseInputs.of(arguments)) {
            if (input.problem() == null) {
                cases.add(new Named(input.name(), input.path(), null));
            } else {
                Messages messages = Messages.of(voice.language());
                voice.console().tell(input.path() + ": " + messages.get(input.problem()));
                badInput = true;
            }
        }
        return cases;
    }

    /** Tells of a case that was refused. */
    void tell(Named refused, RuntimeException why) {
        voice.tell(refused.path() == null ? refused.name() : refused.path().toString(), why);
        badInput = true;
    }

    /** Whether some case was missing or refused. */
    boolean isIncomplete() {
        return badInput;
    }
}
