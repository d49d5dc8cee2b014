package org.saphena.cli;

import java.util.concurrent.Callable;
import org.saphena.reasoning.KnowledgeStamp;
import org.saphena.service.Consultations;
import org.saphena.service.ConsultationsFactory;
import org.saphena.service.KnowledgeFaultyException;
import org.saphena.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code knowledge check}: reads a knowledge base and says whether it can be used. A clinic's own
 * copy that is not taken is a fault here, though the other commands go on without it.
 */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Console console;
    private final ConsultationsFactory factory;

    @Mixin private KnowledgeOptions options = new KnowledgeOptions();

    CheckCommand(Console console, ConsultationsFactory factory) {
        this.console = console;
        this.factory = factory;
    }

    @Override
    public Integer call() {
        Messages messages = Messages.of(options.language());
        try {
            Consultations consultations = factory.on(options.knowledge());
            consultations
                    .refusedCopy()
                    .ifPresent(fault -> {
                        throw new KnowledgeFaultyException(fault);
                    });
            KnowledgeStamp stamp = consultations.knowledge();
            console.answer(
                    messages.get(
                            stamp.own() ? "cli.knowledge.sound.own" : "cli.knowledge.sound",
                            stamp.version(),
                            stamp.sha256(),
                            String.join(", ", consultations.profiles())));
            return ExitCode.DONE;
        } catch (KnowledgeFaultyException e) {
            new Voice(console, options.language()).tell(messages.get("cli.knowledge"), e);
            return ExitCode.KNOWLEDGE_FAULTY;
        }
    }
}
