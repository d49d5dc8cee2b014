package org.saphena.ui.shell;

import java.util.List;
import java.util.Optional;
import org.saphena.reasoning.KnowledgeStamp;
import org.saphena.service.Consultations;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;

/** What the window says about the knowledge base that answers. */
final class KnowledgeNotice {
    private final Consultations consultations;
    private final Texts texts;

    KnowledgeNotice(Consultations consultations, Texts texts) {
        this.consultations = consultations;
        this.texts = texts;
    }

    /** Why the clinic's own copy does not answer, as long as it does not. */
    Optional<Problem> refused() {
        return consultations
                .refusedCopy()
                .map(fault ->
                        new Problem(
                                "K-02",
                                texts.now()
                                        .get(
                                                "ui.shell.knowledge.refused",
                                                consultations.knowledge().version()),
                                List.of(fault, texts.now().get("ui.shell.knowledge.correct"))));
    }

    /** Which one answers. */
    String used() {
        KnowledgeStamp stamp = consultations.knowledge();
        return texts.now().get("ui.settings.about.knowledge", stamp.version(), stamp.shortSha256());
    }

    /** The clinic's own copy, where that one answers. */
    Optional<String> own() {
        KnowledgeStamp stamp = consultations.knowledge();
        return stamp.own()
                ? Optional.of(
                        texts.now()
                                .get(
                                        "ui.shell.knowledge.own",
                                        stamp.version(),
                                        stamp.shortSha256()))
                : Optional.empty();
    }

    /** How a derived fact comes about, line by line: see {@link Consultations#derivedWords}. */
    List<String> derived(String fact) {
        return consultations.derivedWords(fact, texts.language());
    }
}
