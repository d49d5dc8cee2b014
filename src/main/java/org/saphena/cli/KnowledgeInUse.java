package org.saphena.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.reasoning.KnowledgeStamp;
import org.saphena.service.Consultations;
import org.saphena.service.ConsultationsFactory;
import org.saphena.service.KnowledgeFaultyException;
import org.saphena.text.Messages;

/** Makes the knowledge base ready, and tells on standard error what is not as usual about it. */
record KnowledgeInUse(Voice voice, ConsultationsFactory factory) {
    /**
     * The use cases on it, or nothing when it is faulty; then that was told.
     *
     * @param knowledge a folder, or null for the one in use
     */
    Optional<Consultations> on(@Nullable Path knowledge) {
        Messages messages = Messages.of(voice.language());
        try {
            Consultations consultations = factory.on(knowledge);
            KnowledgeStamp stamp = consultations.knowledge();
            consultations
                    .refusedCopy()
                    .ifPresent(fault -> {
                        voice.console()
                                .tell(messages.get("cli.knowledge.refused", stamp.version()));
                        voice.console().tell("  " + fault);
                    });
            if (stamp.own()) {
                voice.console()
                        .tell(messages.get("cli.knowledge.own", stamp.version(), stamp.sha256()));
            }
            return Optional.of(consultations);
        } catch (KnowledgeFaultyException e) {
            voice.tell(messages.get("cli.knowledge"), e);
            return Optional.empty();
        }
    }
}
