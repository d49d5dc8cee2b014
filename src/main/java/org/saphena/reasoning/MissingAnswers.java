package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Language;
import org.saphena.clinical.MissingCode;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Target;
import org.saphena.knowledge.FactValue;
import org.saphena.knowledge.KnowledgeBase;
import org.saphena.knowledge.MissingRule;
import org.saphena.knowledge.Targets;
import org.saphena.knowledge.Truth;

/** What is missing, and which options it would settle. */
final class MissingAnswers {
    private final Evaluator evaluator;
    private final List<JudgedOption> options;
    private final Language language;

    MissingAnswers(Evaluator evaluator, List<JudgedOption> options, Language language) {
        this.evaluator = evaluator;
        this.options = options;
        this.language = language;
    }

    /** The most deciding first; the order of the knowledge base among equals. */
    List<Missing> list(KnowledgeBase knowledge) {
        List<Missing> missing = new ArrayList<>();
        for (MissingRule rule : knowledge.missing()) {
            for (Scene scene : evaluator.scenes().of(rule.scope())) {
                if (evaluator.truth(rule.when(), scene) == Truth.MET) {
                    missing.add(answer(rule, scene));
                }
            }
        }
        missing.sort(Comparator.comparing((Missing each) -> each.decides().size()).reversed());
        return List.copyOf(missing);
    }

    private Missing answer(MissingRule rule, Scene scene) {
        Target target = scene.trunk() == null ? null : Targets.of(scene.trunk());
        List<String> decides =
                options.stream()
                        .filter(option ->
                                scene.side() == null || option.key().leg() == scene.side())
                        .filter(option -> target == null || option.key().target() == target)
                        .filter(option ->
                                option.confirmFirst().contains(rule.code())
                                        || restsOn(option, rule.code()))
                        .map(option -> option.key().toString())
                        .toList();
        return new Missing(rule.code(), scene.side(), target, decides, rule.text().in(language));
    }

    /** Whether the option cannot be judged for want of a fact that this entry stands for. */
    private static boolean restsOn(JudgedOption option, MissingCode code) {
        return option.status() == OptionStatus.UNDETERMINED
                && option.judgement().because().stream()
                        .flatMap(finding -> finding.verdict().tests().stream())
                        .anyMatch(test -> test.fact().missing() == code && isOpen(test));
    }

    private static boolean isOpen(Test test) {
        return test.truth() == Truth.UNKNOWN
                || test.reading() instanceof Reading.Nothing
                || Boolean.FALSE.equals(flag(test))
                || test.reading().shown() instanceof FactValue.Code(String code)
                        && code.equals("not-examined");
    }

    private static @Nullable Boolean flag(Test test) {
        return test.reading().shown() instanceof FactValue.Flag(boolean value) ? value : null;
    }
}
