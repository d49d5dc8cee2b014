package org.saphena.knowledge;

import java.math.BigDecimal;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;

/** Reads the evidence table and holds it against the citations and the catalogue of treatments. */
final class EvidenceReader {
    private final RuleParts parts;
    private final List<TreatmentEntry> catalogue;

    EvidenceReader(RuleParts parts, List<TreatmentEntry> catalogue) {
        this.parts = parts;
        this.catalogue = catalogue;
    }

    List<Evidence> read(YamlNode list) {
        List<Evidence> table = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlNode entry : list.entries()) {
            YamlNode node = entry.inRule(entry.text("id"));
            if (!ids.add(node.text("id"))) {
                throw node.fault("the id " + node.text("id") + " stands twice");
            }
            table.add(evidence(node));
        }
        return List.copyOf(table);
    }

    private Evidence evidence(YamlNode node) {
        node.only(
                "id",
                "kind",
                "treatments",
                "targets",
                "outcome",
                "figure",
                "comparator",
                "size",
                "after",
                "until",
                "citations",
                "verified",
                "note");
        Evidence evidence =
                new Evidence(
                        node.text("id"),
                        node.field("kind").code(EvidenceKind.class),
                        parts.groups().read(node, "treatments"),
                        node.codes("targets", Target.class),
                        node.field("outcome").code(Outcome.class),
                        node.has("figure") ? figure(node.field("figure")) : null,
                        node.has("comparator") ? comparator(node.field("comparator")) : null,
                        node.has("size") ? size(node.field("size")) : null,
                        period(node, "after"),
                        period(node, "until"),
                        parts.citationsOf(node),
                        node.field("verified").bool(),
                        node.has("note") ? node.field("note").localText() : null);
        check(evidence, node);
        return evidence;
    }

    private void check(Evidence evidence, YamlNode node) {
        if (evidence.treatments().isEmpty() || evidence.targets().isEmpty()) {
            throw node.fault("names no treatment or no target");
        }
        for (Treatment treatment : evidence.treatments()) {
            if (!targetsOf(treatment).containsAll(evidence.targets())) {
                throw node.fault(treatment.code() + " does not have this target");
            }
        }
        if (evidence.figure() == null && evidence.note() == null) {
            throw node.fault("has neither a figure nor a note");
        }
        if (evidence.figure() != null && evidence.outcome().measure() == Measure.WORDS) {
            throw node.fault("a figure where the outcome is told in words");
        }
        if (evidence.until() != null && evidence.after() == null) {
            throw node.fault("until without after");
        }
        checkSources(evidence, node);
    }

    private void checkSources(Evidence evidence, YamlNode node) {
        if (evidence.kind() == EvidenceKind.STUDY && evidence.citations().isEmpty()) {
            throw node.fault("a study without a citation");
        }
        if (evidence.verified() && !verifiedSources(evidence)) {
            throw node.fault("verified without a verified citation");
        }
    }

    private boolean verifiedSources(Evidence evidence) {
        List<Citation> sources = evidence.citations().stream().map(parts.citations()::get).toList();
        return !sources.isEmpty() && sources.stream().allMatch(Citation::verified);
    }

    private Set<Target> targetsOf(Treatment treatment) {
        return catalogue.stream()
                .filter(entry -> entry.treatment() == treatment)
                .findFirst()
                .map(entry -> Set.copyOf(entry.targets()))
                .orElse(Set.of());
    }

    private static Figure figure(YamlNode node) {
        node.only("value", "low", "high");
        try {
            return new Figure(number(node, "value"), number(node, "low"), number(node, "high"));
        } catch (IllegalArgumentException e) {
            throw node.fault(String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable BigDecimal number(YamlNode node, String key) {
        return node.has(key) ? node.field(key).number() : null;
    }

    private static Evidence.Comparator comparator(YamlNode node) {
        node.only("text", "figure");
        return new Evidence.Comparator(
                node.field("text").localText(), figure(node.field("figure")));
    }

    private static StudySize size(YamlNode node) {
        node.only("count", "of", "arm");
        try {
            return new StudySize(
                    node.field("count").number().intValueExact(),
                    node.field("of").code(Counted.class),
                    node.field("arm").bool());
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw node.fault("the denominator is not a positive whole number");
        }
    }

    private static @Nullable String period(YamlNode node, String key) {
        if (!node.has(key)) {
            return null;
        }
        try {
            Period.parse(node.text(key));
            return node.text(key);
        } catch (DateTimeParseException e) {
            throw node.field(key).fault("not an ISO period: " + node.text(key));
        }
    }
}
