package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.saphena.clinical.Language;
import org.saphena.clinical.OptionKey;
import org.saphena.knowledge.KnowledgeBase;
import org.saphena.knowledge.MissingRule;
import org.saphena.knowledge.Truth;

/** What is missing, and which options it would settle. */
final class MissingAnswers {
    private final List<JudgedOption> options;
    private final BiPredicate<MissingPart, OptionKey> decides;
    private final Language language;

    /**
     * @param decides whether an answer to what is missing could give the option another status
     */
    MissingAnswers(
            List<JudgedOption> options,
            BiPredicate<MissingPart, OptionKey> decides,
            Language language) {
        this.options = options;
        this.decides = decides;
        this.language = language;
    }

    /** Everything that is missing, in the order of the knowledge base. */
    static List<MissingPart> parts(KnowledgeBase knowledge, Evaluator evaluator) {
        List<MissingPart> parts = new ArrayList<>();
        for (MissingRule rule : knowledge.missing()) {
            for (Scene scene : evaluator.scenes().of(rule.scope())) {
                if (evaluator.truth(rule.when(), scene) == Truth.MET) {
                    parts.add(new MissingPart(rule, scene));
                }
            }
        }
        return List.copyOf(parts);
    }

    /** The most deciding first; the order of the knowledge base among equals. */
    List<Missing> list(List<MissingPart> parts) {
        return parts.stream()
                .map(this::answer)
                .sorted(Comparator.comparing((Missing each) -> each.decides().size()).reversed())
                .toList();
    }

    private Missing answer(MissingPart part) {
        List<String> settled =
                options.stream()
                        .map(JudgedOption::key)
                        .filter(option -> decides.test(part, option))
                        .map(OptionKey::toString)
                        .toList();
        return new Missing(
                part.rule().code(),
                part.scene().side(),
                part.target(),
                settled,
                part.rule().text().in(language));
    }
}
