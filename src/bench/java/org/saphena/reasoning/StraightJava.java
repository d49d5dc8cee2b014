package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.SegmentId;
import org.saphena.knowledge.ActionRule;
import org.saphena.knowledge.Condition;
import org.saphena.knowledge.Gate;
import org.saphena.knowledge.Move;
import org.saphena.knowledge.RedFlagRule;
import org.saphena.knowledge.Scope;

/**
 * Writes the rules out as straight Java: one method for each condition, derived fact and option,
 * with constants in place and no tables to look anything up in. It is what the engine is held
 * against; {@link StraightSupport} is written by hand.
 */
final class StraightJava {
    static final String NAME = "org.saphena.reasoning.StraightRules";

    private final Rules rules;
    private final List<Object> constants = new ArrayList<>();
    private final Map<Object, String> names = new IdentityHashMap<>();
    private final StringBuilder methods = new StringBuilder();

    StraightJava(Rules rules) {
        this.rules = rules;
    }

    /** What the source refers to as {@code K[i]}. */
    List<Object> constants() {
        return constants;
    }

    String source() {
        StringBuilder options = new StringBuilder();
        for (OptionRules option : rules.options()) {
            options.append("case ").append(option.index()).append(" -> ");
            options.append(option(option)).append("(s);\n");
        }
        StringBuilder moves = new StringBuilder();
        Set<Move> written = new LinkedHashSet<>();
        rules.options().forEach(option -> written.addAll(option.moves()));
        for (Move move : written) {
            moves.append("if (move == %s) return %s;\n"
                    .formatted(constant(move), call(rules.node(move.when()))));
        }
        raised("flags", rules.redFlags(), RedFlagRule::when, RedFlagRule::scope);
        raised("actions", rules.actions(), ActionRule::when, ActionRule::scope);
        return """
                package org.saphena.reasoning;
                import org.saphena.clinical.*;
                import org.saphena.knowledge.*;
                import org.saphena.knowledge.Condition;
                final class StraightRules extends StraightSupport {
                static final Object[] K = constants;
                public StraightRules(Rules rules, CaseFile file) { super(rules, file); }
                OptionStatus settle(int option, Scene s) {
                return switch (option) {
                %s
                default -> throw new IllegalArgumentException();
                };
                }
                int move(Move move, Scene s) {
                %s
                throw new IllegalArgumentException();
                }
                %s
                }
                """
                .formatted(options, moves, methods);
    }

    private <R> void raised(
            String name,
            List<R> all,
            Function<R, Condition> when,
            Function<R, Scope> scope) {
        StringBuilder body = new StringBuilder();
        for (R rule : all) {
            String over =
                    switch (scope.apply(rule)) {
                        case PERSON -> "persons()";
                        case LEG -> "legs()";
                        default -> "trunks()";
                    };
            body.append("for (Scene s : %s) if (%s == 2) raise%s(%s, s);\n"
                    .formatted(over, call(rules.node(when.apply(rule))), name, constant(rule)));
        }
        methods.append("void %s() {\n%s}\n".formatted(name, body));
    }

    private String option(OptionRules option) {
        StringBuilder body = new StringBuilder();
        for (Gate gate : rules.gates()) {
            body.append("if (%s == 2) return OptionStatus.UNDETERMINED;\n"
                    .formatted(call(rules.node(gate.when()))));
        }
        if (option.entry().invasive()) {
            body.append("if (deferred(s.side())) return OptionStatus.CONTRAINDICATED;\n");
        }
        body.append("OptionStatus r = %s(s);\n".formatted(table(option.start())));
        for (OptionRules.Hold hold : option.holds()) {
            OptionStatus status = hold.effect().status();
            if (status != null && hold.effect().profiles().isEmpty()) {
                body.append("if (stronger(OptionStatus.%s, r) && %s == 2) r = OptionStatus.%s;\n"
                        .formatted(status, call(hold.when()), status));
            }
        }
        return method("OptionStatus", option, body + "return r;\n");
    }

    private String table(StartTable table) {
        String known = names.get(table);
        if (known != null) {
            return known;
        }
        StringBuilder body = new StringBuilder("OptionStatus r = null; int t;\n");
        for (StartTable.Row row : table.rows()) {
            body.append("t = %s; if (t != 0) { if (r != null && r != OptionStatus.%s)"
                            .formatted(call(row.when()), row.status()))
                    .append(" return OptionStatus.UNDETERMINED; r = OptionStatus.%s; if (t == 2) return r; }\n"
                            .formatted(row.status()));
        }
        return method("OptionStatus", table, body + "return r;\n");
    }

    /** An expression for the truth of a node: 0 not met, 1 unknown, 2 met. */
    private String call(Node node) {
        return switch (node) {
            case Node.Always always -> "2";
            case Node.Leaf leaf -> leaf(leaf);
            case Node.Opposite opposite -> "(2 - " + call(opposite.part()) + ")";
            case Node.Established established ->
                    "(" + call(established.part()) + " == 2 ? 2 : 0)";
            case Node.AnyOption any -> "anyOption(%s, s)".formatted(constant(any.any()));
            case Node.AnyFlag any -> "anyFlag(%s, s)".formatted(constant(any.any()));
            case Node.AnyAction any -> "anyAction(%s, s)".formatted(constant(any.any()));
            case Node.Combined combined -> named(combined) + "(s)";
            case Node.Anywhere anywhere -> named(anywhere) + "(s)";
        };
    }

    private String named(Node node) {
        String known = names.get(node);
        if (known != null) {
            return known;
        }
        StringBuilder body = new StringBuilder("int t;\n");
        if (node instanceof Node.Combined combined) {
            int settling = combined.all() ? 0 : 2;
            body.append("int r = %d;\n".formatted(2 - settling));
            for (Node part : combined.parts()) {
                body.append("t = %s; if (t == %d) return t; if (t == 1) r = 1;\n"
                        .formatted(call(part), settling));
            }
        } else if (node instanceof Node.Anywhere anywhere) {
            body.append("int r = 0;\nScene outer = s;\nfor (Scene inner : %s) { r = Math.max(r, %s(inner)); if (r == 2) break; }\n"
                    .formatted(range(anywhere.range()), method("int", new Object(), "return " + call(anywhere.part()) + ";\n")));
        }
        return method("int", node, body + "return r;\n");
    }

    private String range(Node.Range range) {
        return switch (range) {
            case Node.Range.Legs legs -> "legs()";
            case Node.Range.Trunks trunks -> "trunksOf(outer)";
            case Node.Range.Perforators perforators -> "perforatorsOf(outer)";
            case Node.Range.SegmentsOfTrunk segments -> "segmentsOf(outer)";
            case Node.Range.SegmentsAmong(Set<SegmentId> among) ->
                    "Scenes.segments(outer, (java.util.Set<SegmentId>) %s)".formatted(constant(among));
        };
    }

    private String leaf(Node.Leaf leaf) {
        String reading = reading(leaf.fact());
        return switch (leaf.condition()) {
            case Condition.Is is -> "flag(%s, %s)".formatted(reading, is.value());
            case Condition.Compares compares ->
                    "compare(%s, Comparison.%s, %s)"
                            .formatted(
                                    reading, compares.comparison(), constant(compares.threshold()));
            case Condition.In in -> "in(%s, %s)".formatted(reading, constant(in.codes()));
            case Condition.IsKnown known -> "known(%s, %s)".formatted(reading, known.known());
            case Condition.Has has -> "has(%s, %s)".formatted(reading, constant(has));
            default -> throw new IllegalArgumentException();
        };
    }

    private String reading(FactSlot fact) {
        String known = names.get(fact);
        if (known == null) {
            known =
                    switch (fact) {
                        case FactSlot.Recorded recorded -> recorded(recorded);
                        case FactSlot.Table table -> derived(table);
                        case FactSlot.Extreme extreme -> extreme(extreme);
                    };
        }
        return known + "(s)";
    }

    private String recorded(FactSlot.Recorded fact) {
        return method("Reading", fact, "return read(%s, s);\n".formatted(constant(fact)));
    }

    private String derived(FactSlot.Table fact) {
        StringBuilder body = new StringBuilder("Reading r = null; int t;\n");
        for (FactSlot.Row row : fact.rows()) {
            String value = constant(row.reading());
            body.append("t = %s; if (t != 0) { if (r != null && !r.equals(%s)) return keep(%s, s, Reading.NOTHING); r = %s; if (t == 2) return keep(%s, s, r); }\n"
                    .formatted(call(row.when()), value, slot(fact), value, slot(fact)));
        }
        return method("Reading", fact, kept(fact) + body + "throw new IllegalStateException();\n");
    }

    private String extreme(FactSlot.Extreme fact) {
        String where = method("int", new Object(), "return " + call(fact.where()) + ";\n");
        return method(
                "Reading",
                fact,
                kept(fact)
                        + "return keep(%s, s, extreme(s, %s, this::%s, this::%s));\n"
                                .formatted(
                                        slot(fact),
                                        fact.largest(),
                                        where,
                                        reading(fact.of()).replace("(s)", "")));
    }

    private String kept(FactSlot fact) {
        return "s = s.at(Scope.%s); Reading k = kept(%s, s); if (k != null) return k;\n"
                .formatted(fact.slot().scope(), slot(fact));
    }

    private static String slot(FactSlot fact) {
        return String.valueOf(fact.slot().index());
    }

    private String method(String type, Object of, String body) {
        String name = "m" + names.size();
        names.put(of, name);
        methods.append("%s %s(Scene s) {\n%s}\n".formatted(type, name, body));
        return name;
    }

    private String constant(Object value) {
        constants.add(value);
        String type =
                switch (value) {
                    case Reading reading -> "Reading";
                    case Condition.Has has -> "Condition.Has";
                    case Condition.AnyOption any -> "Condition.AnyOption";
                    case Condition.AnyFlag any -> "Condition.AnyFlag";
                    case Condition.AnyAction any -> "Condition.AnyAction";
                    case Move move -> "Move";
                    case RedFlagRule rule -> "RedFlagRule";
                    case ActionRule rule -> "ActionRule";
                    case FactSlot.Recorded slot -> "FactSlot.Recorded";
                    case FactSlot slot -> "FactSlot";
                    case Set<?> set -> "java.util.Set";
                    default -> "java.math.BigDecimal";
                };
        String name = "K" + constants.size();
        methods.append("static final %s %s = (%s) K[%d];\n".formatted(type, name, type, constants.size() - 1));
        return name;
    }
}
