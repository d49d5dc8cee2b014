package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Target;
import org.saphena.knowledge.Derivation;
import org.saphena.knowledge.FactValue;
import org.saphena.knowledge.KnowledgeBase;
import org.saphena.knowledge.Scope;
import org.saphena.knowledge.StatusTable;
import org.saphena.knowledge.Targets;
import org.saphena.knowledge.Truth;

/**
 * One row of a table of the knowledge base: of start statuses, or of a derived fact.
 *
 * @param key what the row is called in the report
 * @param nodes the conditions of the whole table, in order
 * @param scenes where the table is asked, among the scenes of a case
 */
record CoverageRow(String key, List<Node> nodes, int index, Scope scope, Predicate<Scene> scenes) {
    static List<CoverageRow> all(KnowledgeBase knowledge, Rules rules) {
        List<CoverageRow> rows = new ArrayList<>();
        knowledge.derivations().values().forEach(derivation -> addFact(rows, derivation, rules));
        knowledge.statusTables().forEach(table -> addStatuses(rows, table, rules));
        return rows;
    }

    private static void addFact(List<CoverageRow> rows, Derivation derivation, Rules rules) {
        if (!(rules.fact(derivation.fact().id()) instanceof FactSlot.Table table)) {
            return;
        }
        List<Node> nodes = table.rows().stream().map(FactSlot.Row::when).toList();
        for (int i = 0; i < nodes.size(); i++) {
            rows.add(
                    new CoverageRow(
                            derivation.fact().id()
                                    + " "
                                    + (i + 1)
                                    + " "
                                    + value(derivation.rows().get(i).value()),
                            nodes,
                            i,
                            derivation.fact().scope(),
                            scene -> true));
        }
    }

    private static String value(FactValue value) {
        return switch (value) {
            case FactValue.Flag(boolean yes) -> String.valueOf(yes);
            case FactValue.Code(String code) -> code;
            default -> value.toString();
        };
    }

    private static void addStatuses(List<CoverageRow> rows, StatusTable table, Rules rules) {
        List<Node> nodes =
                table.rows().stream().map(StatusTable.Row::when).map(rules::node).toList();
        String name =
                String.join(
                                "+",
                                table.treatments().stream()
                                        .map(each -> each.code())
                                        .sorted()
                                        .toList())
                        + "/"
                        + (table.targets().size() > 1
                                ? "trunk"
                                : table.targets().iterator().next().code());
        for (int i = 0; i < nodes.size(); i++) {
            StatusTable.Row row = table.rows().get(i);
            rows.add(
                    new CoverageRow(
                            name
                                    + " "
                                    + (i + 1)
                                    + " "
                                    + row.text().rule()
                                    + " "
                                    + row.status().code(),
                            nodes,
                            i,
                            scope(table),
                            scene ->
                                    table.targets().stream()
                                            .anyMatch(target -> is(target, scene))));
        }
    }

    private static Scope scope(StatusTable table) {
        return table.targets().stream().anyMatch(target -> Targets.trunk(target).isPresent())
                ? Scope.TRUNK
                : Scope.LEG;
    }

    private static boolean is(Target target, Scene scene) {
        return Targets.trunk(target)
                .map(trunk -> trunk == scene.trunk())
                .orElseGet(() -> Listing.isListed(target, scene.leg()));
    }

    /** Whether the row is the first that fits, somewhere in the case. */
    boolean fires(Evaluator evaluator, CaseFile file) {
        return scenes(evaluator, file).filter(scenes).anyMatch(scene -> decides(evaluator, scene));
    }

    private boolean decides(Evaluator evaluator, Scene scene) {
        return IntStream.range(0, nodes.size())
                .filter(i -> evaluator.truth(nodes.get(i), scene) != Truth.NOT_MET)
                .findFirst()
                .equals(OptionalInt.of(index));
    }

    private Stream<Scene> scenes(Evaluator evaluator, CaseFile file) {
        return switch (scope) {
            case SEGMENT, PERFORATOR ->
                    file.consultation().legs().examined().stream()
                            .flatMap(side -> inner(Scene.person(file).leg(side)));
            default -> evaluator.scenes().of(scope).stream();
        };
    }

    private Stream<Scene> inner(Scene leg) {
        DuplexStudy duplex = leg.duplex();
        if (duplex == null) {
            return Stream.empty();
        }
        return scope == Scope.SEGMENT
                ? duplex.segments().keySet().stream().map(leg::segment)
                : IntStream.range(0, duplex.perforators().size()).mapToObj(leg::perforator);
    }
}
