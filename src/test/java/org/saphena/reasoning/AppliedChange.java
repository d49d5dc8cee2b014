package org.saphena.reasoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.knowledge.FactValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes a change in the case file's JSON, as anybody could who reads the assessment. */
final class AppliedChange {
    /** Less than any step in which a value is measured. */
    private static final BigDecimal HAIR = new BigDecimal("0.0001");

    private static final JsonMapper JSON = new JsonMapper();

    private final CaseFile file;
    private final Change change;

    AppliedChange(CaseFile file, Change change) {
        this.file = file;
        this.change = change;
    }

    boolean isNumber() {
        return change.to() instanceof FactValue.Number;
    }

    /** The case in which the change holds, and only just. */
    CaseFile made() {
        return switch (change.operator()) {
            case "<" -> number(threshold().subtract(HAIR));
            case ">" -> number(threshold().add(HAIR));
            case "<=", ">=" -> number(threshold());
            case "has" -> having(true);
            case "has-not" -> having(false);
            default -> value();
        };
    }

    /** The case in which a number falls just short of the change. */
    CaseFile justShort() {
        return switch (change.operator()) {
            case "<", ">" -> number(threshold());
            case "<=" -> number(threshold().add(HAIR));
            case ">=" -> number(threshold().subtract(HAIR));
            default -> throw new IllegalArgumentException(change.operator());
        };
    }

    private BigDecimal threshold() {
        return ((FactValue.Number) change.to()).value();
    }

    private CaseFile number(BigDecimal value) {
        return Patch.of(file).with(change.pointer(), value.toPlainString()).file();
    }

    private CaseFile value() {
        String json =
                switch (change.to()) {
                    case FactValue.Number(BigDecimal number) -> number.toPlainString();
                    case FactValue.Flag(boolean yes) -> Boolean.toString(yes);
                    case FactValue.Code(String code) -> "\"" + code + "\"";
                    case FactValue.CodeSet set -> throw new IllegalArgumentException();
                };
        return Patch.of(file).with(change.pointer(), json).file();
    }

    private CaseFile having(boolean present) {
        String code = ((FactValue.Code) change.to()).value();
        JsonNode list =
                JSON.readTree(
                        Patch.of(file).at(change.pointer()).isEmpty()
                                ? "null"
                                : Patch.of(file).at(change.pointer()));
        return list.isArray() || change.pointer().endsWith("/clinical")
                ? set(list, code, present)
                : findings(list, code, present);
    }

    private CaseFile set(JsonNode list, String code, boolean present) {
        List<String> codes = codes(list);
        codes.remove(code);
        if (present) {
            codes.removeIf(other -> excludes(code, other));
            codes.add(code);
        }
        return Patch.of(file).with(change.pointer(), JSON.writeValueAsString(codes)).file();
    }

    private static boolean excludes(String added, String other) {
        return added.equals("C0") != other.equals("C0")
                || (added + "r").equals(other)
                || (other + "r").equals(added);
    }

    private CaseFile findings(JsonNode list, String code, boolean present) {
        ObjectNode findings = list instanceof ObjectNode object ? object : JSON.createObjectNode();
        for (String name : List.of("present", "absent", "unsure")) {
            List<String> codes = codes(findings.get(name));
            codes.remove(code);
            if (name.equals(present ? "present" : "absent")) {
                codes.add(code);
            }
            ArrayNode array = findings.putArray(name);
            codes.forEach(array::add);
        }
        Patch patch = Patch.of(file).with(change.pointer(), findings.toString());
        String severity = change.pointer().replace("/symptoms", "/symptomSeverity/" + code);
        boolean graded = !present && !severity.equals(change.pointer());
        return (graded ? patch.without(severity) : patch).file();
    }

    private static List<String> codes(@Nullable JsonNode list) {
        List<String> codes = new ArrayList<>();
        if (list != null) {
            list.forEach(each -> codes.add(each.asString()));
        }
        return codes;
    }
}
