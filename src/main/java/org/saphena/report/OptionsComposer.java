package org.saphena.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.MissingCode;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Side;
import org.saphena.clinical.VisitRecord;
import org.saphena.reasoning.LegAssessment;
import org.saphena.reasoning.Option;

/**
 * The options of each leg: one row for each that is called for or carries a decision, the rest in
 * one sentence.
 */
final class OptionsComposer {
    /** So many options with the same to be confirmed share one sentence. */
    private static final int MANY = 3;

    private static final String MARK = "\u2020";

    private final Context context;
    private final Sources sources;
    private final boolean together;

    OptionsComposer(Context context, Sources sources) {
        this.context = context;
        this.sources = sources;
        this.together = context.economy().sharesRows();
    }

    private record Row(
            List<Side> sides,
            OptionStatus status,
            List<OptionKey> options,
            Phrase why,
            List<String> citations,
            Phrase decision) {
        /** Whether both are about the same treatments, whichever the leg. */
        boolean isSameAs(Row other) {
            return names().equals(other.names());
        }

        private List<String> names() {
            return options.stream()
                    .map(key -> key.treatment().code() + "/" + key.target().code())
                    .toList();
        }

        boolean reasonsAs(Row other) {
            return status == other.status
                    && why.equals(other.why)
                    && decision.equals(other.decision);
        }

        Row with(Row other) {
            List<Side> both =
                    Stream.concat(sides.stream(), other.sides.stream()).distinct().toList();
            List<OptionKey> all =
                    sides.equals(other.sides)
                            ? Stream.concat(options.stream(), other.options.stream()).toList()
                            : options;
            List<String> cited =
                    Stream.concat(citations.stream(), other.citations.stream()).distinct().toList();
            return new Row(both, status, all, why, cited, decision);
        }
    }

    /** One section for each leg, or a single one where rows are shared. */
    List<Section> compose() {
        Map<Side, LegAssessment> legs = context.assessment().legs();
        if (together && legs.size() > 1) {
            return List.of(section(context.text("options.both"), legs));
        }
        List<Section> sections = new ArrayList<>();
        legs.forEach((side, leg) -> {
            String title = context.text("options", context.side(side));
            sections.add(section(title, Map.of(side, leg)));
        });
        return sections;
    }

    private Section section(String title, Map<Side, LegAssessment> legs) {
        List<MissingCode> often = together ? often(legs) : List.of();
        List<Row> rows = new ArrayList<>();
        legs.forEach((side, leg) ->
                leg.options().stream()
                        .filter(option -> isShown(side, option))
                        .forEach(option -> rows.add(row(side, option, often))));
        List<Item> items = new ArrayList<>();
        if (!rows.isEmpty()) {
            rows.sort(Context.byOrder(Row::status));
            items.add(grid(together ? shared(rows) : rows));
        }
        if (!often.isEmpty()) {
            items.add(
                    Item.of(
                            Phrase.bold(context.text("options.confirm.marked") + " ")
                                    .plain(context.words(often) + ".")));
        }
        Map<Phrase, Phrase> said = new LinkedHashMap<>();
        legs.forEach((side, leg) -> said.merge(rest(side, leg), context.badge(side), Phrase::then));
        said.forEach((rest, badges) -> {
            if (!rest.isEmpty()) {
                items.add(Item.of(badges.then(rest)));
            }
        });
        return Section.of(title, items);
    }

    /** What is to be confirmed first for many of the shown options, to be said once; or empty. */
    private List<MissingCode> often(Map<Side, LegAssessment> legs) {
        Map<List<MissingCode>, Integer> counts = new LinkedHashMap<>();
        legs.forEach((side, leg) ->
                leg.options().stream()
                        .filter(option -> isShown(side, option))
                        .map(Option::confirmFirst)
                        .filter(first -> !first.isEmpty())
                        .forEach(first -> counts.merge(first, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= MANY)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(List.of());
    }

    private Item grid(List<Row> rows) {
        boolean decided = hasDecisions();
        List<Phrase> head = new ArrayList<>();
        head.add(Phrase.of(context.text("options.option")));
        head.add(Phrase.of(context.text("options.status")));
        head.add(Phrase.of(context.text("options.why")));
        if (decided) {
            head.add(Phrase.of(context.text("options.decision")));
        }
        Item.Kind kind = decided ? Item.Kind.OPTIONS_WITH_DECISIONS : Item.Kind.OPTIONS;
        return new Item.Grid(kind, head, rows.stream().map(row -> cells(row, decided)).toList());
    }

    /** First the same option of both legs, then options of the same legs, for the same reason. */
    private static List<Row> shared(List<Row> rows) {
        List<Row> sides = merged(rows, Row::isSameAs);
        return merged(sides, (one, other) -> one.sides().equals(other.sides()));
    }

    private static List<Row> merged(List<Row> rows, BiPredicate<Row, Row> alike) {
        List<Row> result = new ArrayList<>();
        for (Row row : rows) {
            int at = 0;
            while (at < result.size()
                    && !(result.get(at).reasonsAs(row) && alike.test(result.get(at), row))) {
                at++;
            }
            if (at < result.size()) {
                result.set(at, result.get(at).with(row));
            } else {
                result.add(row);
            }
        }
        return result;
    }

    private Row row(Side side, Option option, List<MissingCode> often) {
        OptionDecision decision = decision(side, option);
        Phrase decided =
                decision == null
                        ? Phrase.EMPTY
                        : DecisionText.of(context, decision, option.status());
        return new Row(
                List.of(side),
                option.status(),
                List.of(key(side, option)),
                why(option, often),
                option.citations(),
                decided);
    }

    private List<Phrase> cells(Row row, boolean decided) {
        String names = OptionName.of(context, row.options());
        Phrase name = Phrase.EMPTY;
        for (Side side : row.sides()) {
            name = name.then(context.badge(side));
        }
        boolean leading = row.status() == OptionStatus.FIRST_LINE;
        name = leading ? name.strong(names) : name.plain(names);
        Phrase status =
                Phrase.bold(context.mark(row.status()) + " ").plain(context.word(row.status()));
        Phrase cited = Phrase.EMPTY.quiet(sources.cite(row.citations()));
        Phrase why = Phrase.join(" ", row.why(), cited);
        List<Phrase> cells = new ArrayList<>(List.of(name, status, why));
        if (decided) {
            cells.add(row.decision());
        }
        return cells;
    }

    private Phrase why(Option option, List<MissingCode> often) {
        Phrase phrase = Phrase.of(option.deciding().text());
        String cautions =
                option.cautions().stream()
                        .map(caution -> caution.text())
                        .filter(text -> !text.equals(option.deciding().text()))
                        .collect(Collectors.joining(" "));
        if (!cautions.isEmpty()) {
            phrase = phrase.strong(" " + context.text("options.caution") + " ").plain(cautions);
        }
        if (!option.confirmFirst().isEmpty() && option.confirmFirst().equals(often)) {
            phrase = phrase.strong(" " + MARK);
        } else if (!option.confirmFirst().isEmpty()) {
            String first = context.words(option.confirmFirst());
            phrase = phrase.strong(" " + context.text("options.confirm") + " ").plain(first + ".");
        }
        return phrase;
    }

    private Phrase rest(Side side, LegAssessment leg) {
        List<OptionKey> options =
                leg.options().stream()
                        .filter(option -> !isShown(side, option))
                        .map(option -> key(side, option))
                        .toList();
        if (options.isEmpty()) {
            return Phrase.EMPTY;
        }
        return Phrase.bold(context.text("options.rest", options.size()) + " ")
                .plain(OptionName.of(context, options) + ".");
    }

    private static OptionKey key(Side side, Option option) {
        return new OptionKey(side, option.treatment(), option.target());
    }

    private boolean isShown(Side side, Option option) {
        return option.status() != OptionStatus.NOT_INDICATED || decision(side, option) != null;
    }

    private boolean hasDecisions() {
        VisitRecord visit = context.visitRecord();
        return visit != null && !visit.decisions().isEmpty();
    }

    private @Nullable OptionDecision decision(Side side, Option option) {
        VisitRecord visit = context.visitRecord();
        if (visit == null) {
            return null;
        }
        return visit.decisions().stream()
                .filter(decision -> decision.option().equals(key(side, option)))
                .findFirst()
                .orElse(null);
    }
}
