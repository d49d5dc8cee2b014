package org.saphena.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.OptionDecision;
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
    private final Context context;
    private final Sources sources;
    private final boolean together;

    /**
     * @param together options that stand alike for the same reason share a row
     */
    OptionsComposer(Context context, Sources sources, boolean together) {
        this.context = context;
        this.sources = sources;
        this.together = together;
    }

    private record Row(OptionStatus status, List<String> names, Phrase why, Phrase decision) {}

    List<Section> compose() {
        List<Section> sections = new ArrayList<>();
        for (Map.Entry<Side, LegAssessment> leg : context.assessment().legs().entrySet()) {
            sections.add(section(leg.getKey(), leg.getValue()));
        }
        return sections;
    }

    private Section section(Side side, LegAssessment leg) {
        List<Option> shown =
                leg.options().stream()
                        .filter(option -> isShown(side, option))
                        .sorted(Context.byOrder(Option::status))
                        .toList();
        List<Item> items = new ArrayList<>();
        if (!shown.isEmpty()) {
            items.add(grid(side, shown));
        }
        Phrase rest = rest(side, leg);
        if (!rest.isEmpty()) {
            items.add(Item.of(rest));
        }
        return Section.of(context.text("options", context.side(side)), items);
    }

    private Item grid(Side side, List<Option> shown) {
        boolean decided = hasDecisions();
        List<Phrase> head = new ArrayList<>();
        head.add(Phrase.of(context.text("options.option")));
        head.add(Phrase.of(context.text("options.status")));
        head.add(Phrase.of(context.text("options.why")));
        if (decided) {
            head.add(Phrase.of(context.text("options.decision")));
        }
        List<List<Phrase>> rows =
                rows(side, shown).stream().map(row -> cells(side, row, decided)).toList();
        Item.Kind kind = decided ? Item.Kind.OPTIONS_WITH_DECISIONS : Item.Kind.OPTIONS;
        return new Item.Grid(kind, head, rows);
    }

    private List<Row> rows(Side side, List<Option> shown) {
        List<Row> rows = new ArrayList<>();
        for (Option option : shown) {
            Row row = row(side, option);
            Row last = rows.isEmpty() ? null : rows.getLast();
            if (together && last != null && isAlike(last, row)) {
                List<String> names = new ArrayList<>(last.names());
                names.addAll(row.names());
                rows.set(rows.size() - 1, new Row(row.status(), names, row.why(), row.decision()));
            } else {
                rows.add(row);
            }
        }
        return rows;
    }

    private Row row(Side side, Option option) {
        OptionDecision decision = decision(side, option);
        Phrase decided =
                decision == null
                        ? Phrase.EMPTY
                        : DecisionText.of(context, decision, option.status());
        String name = OptionName.of(context, option.treatment(), option.target());
        return new Row(option.status(), List.of(name), why(option), decided);
    }

    private List<Phrase> cells(Side side, Row row, boolean decided) {
        String names = String.join("; ", row.names());
        Phrase name = context.badge(side);
        boolean leading = row.status() == OptionStatus.FIRST_LINE;
        name = leading ? name.strong(names) : name.plain(names);
        Phrase status =
                Phrase.bold(StatusMark.of(row.status()) + " ").plain(context.word(row.status()));
        List<Phrase> cells = new ArrayList<>(List.of(name, status, row.why()));
        if (decided) {
            cells.add(row.decision());
        }
        return cells;
    }

    private Phrase why(Option option) {
        Phrase phrase = Phrase.of(option.deciding().text());
        String cautions =
                option.cautions().stream()
                        .map(caution -> caution.text())
                        .filter(text -> !text.equals(option.deciding().text()))
                        .collect(Collectors.joining(" "));
        if (!cautions.isEmpty()) {
            phrase = phrase.strong(" " + context.text("options.caution") + " ").plain(cautions);
        }
        if (!option.confirmFirst().isEmpty()) {
            String first = context.words(option.confirmFirst());
            phrase = phrase.strong(" " + context.text("options.confirm") + " ").plain(first + ".");
        }
        String cited = sources.cite(option.citations());
        return cited.isEmpty() ? phrase : phrase.quiet(" " + cited);
    }

    private Phrase rest(Side side, LegAssessment leg) {
        List<String> names =
                leg.options().stream()
                        .filter(option -> !isShown(side, option))
                        .map(option ->
                                OptionName.of(context, option.treatment(), option.target()))
                        .toList();
        if (names.isEmpty()) {
            return Phrase.EMPTY;
        }
        return context.badge(side)
                .strong(context.text("options.rest", names.size()) + " ")
                .plain(String.join("; ", names) + ".");
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
                .filter(decision ->
                        decision.leg() == side
                                && decision.treatment() == option.treatment()
                                && decision.target() == option.target())
                .findFirst()
                .orElse(null);
    }

    private static boolean isAlike(Row first, Row second) {
        return first.status() == second.status()
                && Objects.equals(first.why(), second.why())
                && first.decision().isEmpty()
                && second.decision().isEmpty();
    }
}
