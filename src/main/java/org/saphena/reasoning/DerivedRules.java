package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saphena.clinical.SegmentId;
import org.saphena.knowledge.Derivation;
import org.saphena.knowledge.FactValue;
import org.saphena.knowledge.KnowledgeBase;
import org.saphena.knowledge.Scope;

/**
 * What gives the derived facts of one case their values: under the id of the rule and under that of
 * the fact, the places and values. A row counts where it is the first that fits, a definition where
 * it holds.
 */
final class DerivedRules {
    private final Evaluator evaluator;
    private final Map<String, Set<String>> places = new LinkedHashMap<>();

    private DerivedRules(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    static Map<String, Set<String>> in(KnowledgeBase knowledge, Evaluator evaluator) {
        DerivedRules rules = new DerivedRules(evaluator);
        knowledge.derivations().values().forEach(rules::add);
        return rules.places;
    }

    private void add(Derivation derivation) {
        for (Scene scene : scenes(derivation.fact().scope())) {
            switch (evaluator.rules().fact(derivation.fact().id())) {
                case FactSlot.Table table -> addRow(derivation, table, scene);
                case FactSlot.Extreme extreme -> {
                    FactValue value = evaluator.reading(extreme, scene).shown();
                    if (value != null) {
                        add(derivation, derivation.id(), value, scene);
                    }
                }
                case FactSlot.Recorded recorded ->
                        throw new IllegalStateException(recorded.fact().id());
            }
        }
    }

    private void addRow(Derivation derivation, FactSlot.Table table, Scene scene) {
        FirstRow<FactSlot.Row> first = FirstRow.of(table.rows(), evaluator, scene);
        Derivation.Row row = derivation.rows().get(table.rows().indexOf(first.row()));
        boolean holds = !first.isOpen() && !row.value().equals(new FactValue.Flag(false));
        if (holds) {
            add(derivation, derivation.id(row), row.value(), scene);
        }
    }

    private void add(Derivation derivation, String rule, FactValue value, Scene scene) {
        String fact = derivation.fact().id();
        String place = place(scene) + "/" + fact + "=" + text(value);
        places.computeIfAbsent(fact, id -> new LinkedHashSet<>()).add(place);
        places.computeIfAbsent(rule, id -> new LinkedHashSet<>()).add(place);
    }

    private static String text(FactValue value) {
        return switch (value) {
            case FactValue.Flag(boolean yes) -> String.valueOf(yes);
            case FactValue.Code(String code) -> code;
            case FactValue.Number(var number) -> number.toPlainString();
            default -> throw new IllegalArgumentException("a derived fact is no set");
        };
    }

    private static String place(Scene scene) {
        StringBuilder place = new StringBuilder("person");
        if (scene.side() != null) {
            place.replace(0, place.length(), scene.side().code());
        }
        if (scene.trunk() != null) {
            place.append('/').append(scene.trunk().code());
        }
        if (scene.segment() != null) {
            place.append('/').append(scene.segment().code());
        }
        return place.toString();
    }

    private List<Scene> scenes(Scope scope) {
        Scenes scenes = evaluator.scenes();
        List<Scene> inner = new ArrayList<>();
        switch (scope) {
            case SEGMENT -> {
                Set<SegmentId> all = EnumSet.allOf(SegmentId.class);
                scenes.legs().forEach(leg -> inner.addAll(scenes.segments(leg, all)));
            }
            case PERFORATOR ->
                    scenes.legs().forEach(leg -> scenes.perforators(leg).forEach(inner::add));
            case PERSON, LEG, TRUNK -> inner.addAll(scenes.of(scope));
        }
        return inner;
    }
}
