package org.saphena.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
 * The options of the examined legs: those called for or decided about, each reason once with all
 * that it holds for; the rest by name only.
 */
final class OptionsComposer {
    /** So many options with the same to be confirmed share one sentence. */
    private static final int MANY = 3;

    private static final String MARK = "\u2020";

    private final Context context;
    private final Sources sources;

    private record Shown(OptionKey key, Option option) {}

    OptionsComposer(Context context, Sources sources) {
        this.context = context;
        this.sources = sources;
    }

    /** Empty where no leg was examined. */
    Section compose() {
        Map<Side, LegAssessment> legs = context.assessment().legs();
        List<Shown> shown = new ArrayList<>();
        List<OptionKey> rest = new ArrayList<>();
        legs.forEach((side, leg) ->
                leg.options()
                        .forEach(option -> {
                            OptionKey key =
                                    new OptionKey(side, option.treatment(), option.target());
                            if (isShown(key, option)) {
                                shown.add(new Shown(key, option));
                            } else {
                                rest.add(key);
                            }
                        }));
        List<Item> items = new ArrayList<>();
        addShown(items, shown);
        if (!rest.isEmpty()) {
            items.add(new Item.Aside(rest(rest)));
        }
        return Section.of(title(legs), items);
    }

    private String title(Map<Side, LegAssessment> legs) {
        return legs.size() == 1
                ? context.text("options", context.side(legs.keySet().iterator().next()))
                : context.text("options.both");
    }

    private void addShown(List<Item> items, List<Shown> shown) {
        if (shown.isEmpty()) {
            return;
        }
        List<MissingCode> often = often(shown);
        List<Phrase> head =
                List.of(
                        Phrase.of(context.text("options.status")),
                        Phrase.of(context.text("options.why")));
        Map<OptionStatus, Phrase> told = new LinkedHashMap<>();
        rows(shown, often).forEach(row -> told.merge(row.status(), told(row), Phrase::onNewLine));
        List<List<Phrase>> cells = new ArrayList<>();
        told.forEach((status, text) -> cells.add(List.of(status(status), text)));
        items.add(new Item.Grid(Item.Kind.OPTIONS, head, cells));
        if (!often.isEmpty()) {
            items.add(
                    Item.of(
                            Phrase.bold(context.text("options.confirm.marked") + " ")
                                    .plain(context.words(often) + ".")));
        }
    }

    private List<OptionRow> rows(List<Shown> shown, List<MissingCode> often) {
        List<OptionRow> rows = new ArrayList<>();
        for (Shown each : shown) {
            OptionRow row = row(each, often);
            int at = 0;
            while (at < rows.size() && !rows.get(at).isFor(row.status(), row.why())) {
                at++;
            }
            if (at < rows.size()) {
                rows.set(at, rows.get(at).with(row));
            } else {
                rows.add(row);
            }
        }
        rows.sort(Context.byOrder(OptionRow::status));
        return rows;
    }

    private OptionRow row(Shown shown, List<MissingCode> often) {
        Option option = shown.option();
        OptionDecision decision = decision(shown.key());
        Map<OptionKey, Phrase> decided =
                decision == null
                        ? Map.of()
                        : Map.of(shown.key(), DecisionText.of(context, decision, option.status()));
        return new OptionRow(
                option.status(),
                why(option, often),
                option.citations(),
                isWithoutSource(option),
                List.of(shown.key()),
                decided);
    }

    private Phrase status(OptionStatus status) {
        return Phrase.bold(context.mark(status) + " ").plain(context.word(status));
    }

    private Phrase told(OptionRow row) {
        String cited =
                row.withoutSource()
                        ? sources.citeWithout(row.citations())
                        : sources.cite(row.citations());
        return Phrase.join(" ", row.names(context), row.why(), Phrase.EMPTY.quiet(cited));
    }

    /** That something is missing needs no source. */
    private static boolean isWithoutSource(Option option) {
        return option.status() != OptionStatus.UNDETERMINED
                && option.deciding().citations().isEmpty();
    }

    /** What is to be confirmed first for many of the shown options, to be said once; or empty. */
    private static List<MissingCode> often(List<Shown> shown) {
        Map<List<MissingCode>, Integer> counts = new LinkedHashMap<>();
        shown.stream()
                .map(each -> each.option().confirmFirst())
                .filter(first -> !first.isEmpty())
                .forEach(first -> counts.merge(first, 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= MANY)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(List.of());
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

    private Phrase rest(List<OptionKey> options) {
        Phrase phrase = Phrase.bold(context.text("options.rest"));
        for (Map.Entry<List<Side>, List<OptionKey>> entry : OptionRow.byLegs(options).entrySet()) {
            List<OptionKey> those = entry.getValue();
            phrase =
                    phrase.plain(" ")
                            .then(OptionRow.badges(context, entry.getKey()))
                            .strong("(" + those.size() + "): ")
                            .plain(OptionName.of(context, those) + ".");
        }
        return phrase;
    }

    private boolean isShown(OptionKey key, Option option) {
        return option.status() != OptionStatus.NOT_INDICATED || decision(key) != null;
    }

    private @Nullable OptionDecision decision(OptionKey key) {
        VisitRecord visit = context.visitRecord();
        if (visit == null) {
            return null;
        }
        return visit.decisions().stream()
                .filter(decision -> decision.option().equals(key))
                .findFirst()
                .orElse(null);
    }
}
