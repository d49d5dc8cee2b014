package org.saphena.cli;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.saphena.clinical.CaseFile;
import org.saphena.exchange.CaseFileException;
import org.saphena.reasoning.FiredRules;
import org.saphena.rulebook.Rule;
import org.saphena.rulebook.RuleBook;
import org.saphena.service.Consultations;
import org.saphena.text.Messages;

/** Names the cases in which a rule decides something, and where. */
final class FiringCases {
    private static final int PLACES = 6;

    private final Voice voice;
    private final Messages messages;
    private final Consultations consultations;
    private final CaseSet cases;

    FiringCases(Voice voice, Consultations consultations, CaseSet cases) {
        this.voice = voice;
        this.messages = Messages.of(voice.language());
        this.consultations = consultations;
        this.cases = cases;
    }

    /**
     * @param id as it was asked for: a cell of the matrix is fired by itself only
     */
    void write(String id, List<Rule> rules, List<CaseSet.Named> tried) {
        Set<String> wanted = wanted(id, rules);
        voice.console().answer(messages.get("cli.show.fired", tried.size()));
        int fired = 0;
        for (CaseSet.Named each : tried) {
            Set<String> places = places(each, wanted);
            if (!places.isEmpty()) {
                fired++;
                voice.console().answer("  " + each.name() + ": " + shortened(places));
            }
        }
        if (fired == 0) {
            voice.console().answer("  " + messages.get("cli.show.none"));
        }
    }

    private static Set<String> wanted(String id, List<Rule> rules) {
        Optional<String> fact =
                rules.stream()
                        .flatMap(rule -> RuleBook.fact(rule).stream())
                        .filter(each -> each.equalsIgnoreCase(id))
                        .findFirst();
        if (fact.isPresent()) {
            return Set.of(fact.get());
        }
        Set<String> all =
                rules.stream().flatMap(RuleBook::idsInAnswers).collect(Collectors.toSet());
        Set<String> cell =
                all.stream().filter(each -> each.equalsIgnoreCase(id)).collect(Collectors.toSet());
        boolean itself = rules.stream().anyMatch(rule -> rule.id().equalsIgnoreCase(id));
        return itself || cell.isEmpty() ? all : cell;
    }

    private Set<String> places(CaseSet.Named each, Set<String> wanted) {
        try {
            CaseFile file = each.path() == null ? each.file() : consultations.open(each.path());
            if (file == null) {
                return Set.of();
            }
            Set<String> places = new LinkedHashSet<>();
            for (String profile : consultations.profiles()) {
                Map<String, Set<String>> fired =
                        FiredRules.in(consultations.reasons(file, voice.language(), profile));
                Map<String, Set<String>> derived = consultations.derivedRules(file, profile);
                wanted.forEach(rule -> {
                    places.addAll(fired.getOrDefault(rule, Set.of()));
                    places.addAll(derived.getOrDefault(rule, Set.of()));
                });
            }
            return places;
        } catch (CaseFileException e) {
            cases.tell(each, e);
            return Set.of();
        }
    }

    private String shortened(Collection<String> places) {
        String named = places.stream().sorted().limit(PLACES).collect(Collectors.joining(", "));
        return places.size() <= PLACES
                ? named
                : messages.get("cli.show.and-more", named, places.size() - PLACES);
    }
}
