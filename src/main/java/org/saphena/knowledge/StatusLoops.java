package org.saphena.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;

/** Refuses rules by which the status of an option would depend on itself. */
final class StatusLoops {
    private record Place(Treatment treatment, Target target) {}

    /** A rule of the first option asks for the status of the second. */
    private record Edge(Place to, YamlNode by) {}

    private final KnowledgeBase knowledge;
    private final List<Place> places;
    private final Map<Place, List<Edge>> edges = new HashMap<>();
    private final Set<Place> open = new HashSet<>();
    private final Set<Place> done = new HashSet<>();

    StatusLoops(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        this.places =
                knowledge.treatments().stream()
                        .flatMap(entry ->
                                entry.targets().stream()
                                        .map(target -> new Place(entry.treatment(), target)))
                        .toList();
    }

    /**
     * Goes through every chain of options that ask for each other.
     *
     * @throws KnowledgeException naming the rule that closes a loop
     */
    void check(YamlNode indications, List<YamlNode> others) {
        tables(indications);
        Map<String, YamlNode> entries = new HashMap<>();
        others.forEach(entry -> entries.put(entry.text("rule"), entry));
        for (Effect effect : knowledge.effects()) {
            if (effect.status() != null) {
                add(
                        place ->
                                effect.treatments().contains(place.treatment())
                                        && isAmong(effect.targets(), place),
                        effect.when(),
                        Objects.requireNonNull(entries.get(effect.text().rule())));
            }
        }
        for (Move move : knowledge.moves()) {
            add(
                    place ->
                            isAmong(move.targets(), place)
                                    && move.steps().stream()
                                            .anyMatch(step ->
                                                    step.treatments().contains(place.treatment())),
                    move.when(),
                    Objects.requireNonNull(entries.get(move.text().rule())));
        }
        for (Gate gate : knowledge.gates()) {
            add(
                    place -> true,
                    gate.when(),
                    Objects.requireNonNull(entries.get(gate.text().rule())));
        }
        places.forEach(this::visit);
    }

    private void tables(YamlNode indications) {
        List<YamlNode> tables = indications.entries("statuses");
        for (int t = 0; t < tables.size(); t++) {
            StatusTable table = knowledge.statusTables().get(t);
            List<YamlNode> rows = tables.get(t).entries("rows");
            for (int r = 0; r < rows.size(); r++) {
                add(
                        place ->
                                table.treatments().contains(place.treatment())
                                        && table.targets().contains(place.target()),
                        table.rows().get(r).when(),
                        rows.get(r));
            }
        }
    }

    private static boolean isAmong(Set<Target> targets, Place place) {
        return targets.isEmpty() || targets.contains(place.target());
    }

    private void add(Predicate<Place> bears, Condition when, YamlNode by) {
        Set<Condition.AnyOption> asked = AskedOptions.in(when, knowledge);
        if (asked.isEmpty()) {
            return;
        }
        for (Place from : places) {
            if (bears.test(from)) {
                for (Place to : places) {
                    if (asked.stream().anyMatch(any -> asks(any, to))) {
                        edges.computeIfAbsent(from, key -> new ArrayList<>()).add(new Edge(to, by));
                    }
                }
            }
        }
    }

    private static boolean asks(Condition.AnyOption any, Place to) {
        return any.treatments().contains(to.treatment()) && isAmong(any.targets(), to);
    }

    private void visit(Place place) {
        if (done.contains(place)) {
            return;
        }
        open.add(place);
        for (Edge edge : edges.getOrDefault(place, List.of())) {
            if (open.contains(edge.to())) {
                throw edge.by()
                        .inRule(edge.by().text("rule"))
                        .fault(
                                "the status of "
                                        + edge.to().treatment().code()
                                        + "/"
                                        + edge.to().target().code()
                                        + " depends on itself");
            }
            visit(edge.to());
        }
        open.remove(place);
        done.add(place);
    }
}
