package org.saphena.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.saphena.clinical.ActionCode;
import org.saphena.clinical.Language;
import org.saphena.knowledge.Condition;
import org.saphena.knowledge.Fact;
import org.saphena.knowledge.KnowledgeBase;
import org.saphena.rulebook.ConditionWords;
import org.saphena.rulebook.ConsequenceWords;
import org.saphena.rulebook.FactWords;
import org.saphena.rulebook.RuleBook;

/** The names that the knowledge base has for its codes. */
record KnowledgeNames(KnowledgeBase knowledge, Language language) {
    private static final String LABS = "/consultation/labs/";

    /** See {@link Consultations#otherCauses}. */
    Map<String, String> otherCauses() {
        Map<String, String> causes = new LinkedHashMap<>();
        knowledge.causes().stream()
                .filter(cause -> cause.plain() != null)
                .forEach(cause -> causes.put(cause.cause(), cause.name().in(language)));
        return causes;
    }

    /** See {@link Consultations#crampLabs}. */
    List<String> crampLabs() {
        return knowledge.actions().stream()
                .filter(step -> step.code() == ActionCode.CRAMP_LABS)
                .flatMap(step -> wanted(step.when()))
                .map(Fact::pointer)
                .filter(pointer -> pointer.startsWith(LABS))
                .map(pointer -> pointer.substring(LABS.length()))
                .distinct()
                .toList();
    }

    /** The facts that make a condition hold while they are not known. */
    private static Stream<Fact> wanted(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> parts.stream().flatMap(KnowledgeNames::wanted);
            case Condition.Any(var parts) -> parts.stream().flatMap(KnowledgeNames::wanted);
            case Condition.IsKnown(Fact fact, boolean known) when !known -> Stream.of(fact);
            default -> Stream.empty();
        };
    }

    /** See {@link Consultations#schedules}. */
    List<ScheduleOffer> schedules() {
        return knowledge.schedules().stream()
                .map(each ->
                        new ScheduleOffer(each.code(), each.name().in(language), each.treatments()))
                .toList();
    }

    /** See {@link Consultations#derivedWords}. */
    List<String> derivedWords(String fact) {
        FactWords words = new FactWords(language);
        return RuleBook.deriving(knowledge, fact).stream()
                .flatMap(rule ->
                        Stream.concat(
                                new ConsequenceWords(words).of(rule.consequence()).stream(),
                                new ConditionWords(words)
                                        .of(rule.when()).lines().stream().map("  "::concat)))
                .toList();
    }
}
