package org.saphena.service;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.knowledge.KnowledgeException;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;

/**
 * Chooses the knowledge base: the clinic's own copy where there is a sound one, else that of the
 * program. Reads files, so never on the thread that paints the screen.
 */
public final class KnowledgeChoice implements ConsultationsFactory {
    private final Path ownFolder;
    private final String program;

    /**
     * @param ownFolder where the clinic's own copy lies, if it has one
     * @param program name and version of the program, as printed
     */
    public KnowledgeChoice(Path ownFolder, String program) {
        this.ownFolder = ownFolder;
        this.program = program;
    }

    @Override
    public Consultations on(@Nullable Path knowledge) {
        if (knowledge == null) {
            return inUse();
        }
        return knowledge.equals(SHIPPED) ? shipped(Optional.empty()) : folder(knowledge);
    }

    private Consultations inUse() {
        if (!Files.exists(ownFolder, LinkOption.NOFOLLOW_LINKS)) {
            return shipped(Optional.empty());
        }
        try {
            return folder(ownFolder);
        } catch (KnowledgeFaultyException e) {
            return shipped(Optional.of(e.fault()));
        }
    }

    private Consultations shipped(Optional<String> refusedCopy) {
        return read(KnowledgeSource.shipped(), refusedCopy);
    }

    private Consultations folder(Path folder) {
        Consultations consultations = read(KnowledgeSource.folder(folder), Optional.empty());
        tryOut(consultations);
        return consultations;
    }

    private Consultations read(KnowledgeSource source, Optional<String> refusedCopy) {
        try {
            return new LocalConsultations(KnowledgeReader.read(source), program, refusedCopy);
        } catch (KnowledgeException e) {
            throw new KnowledgeFaultyException(String.valueOf(e.getMessage()));
        }
    }

    /** What the reader cannot see, such as a fact that the program asks for by its name. */
    private static void tryOut(Consultations consultations) {
        try {
            String profile = consultations.profiles().getFirst();
            for (CaseFile sample : SampleCases.all()) {
                consultations.check(sample);
                consultations.reasons(sample, Language.EN, profile);
            }
        } catch (RuntimeException e) {
            FailureLog.record(e);
            throw new KnowledgeFaultyException(
                    "the program cannot answer its own invented cases with it: " + e.getMessage());
        }
    }
}
