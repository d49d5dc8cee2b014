package org.saphena.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Language;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.PriorityCode;
import org.saphena.clinical.Trunk;
import org.saphena.comparison.Comparison.Cell;
import org.saphena.comparison.Comparison.Column;
import org.saphena.comparison.Comparison.Row;
import org.saphena.knowledge.Evidence;
import org.saphena.knowledge.Figure;
import org.saphena.knowledge.LocalText;
import org.saphena.knowledge.Measure;
import org.saphena.text.Messages;

/**
 * Stands options side by side. Every figure is one of the evidence table; what the table does not
 * give is said to be missing.
 */
public final class Comparer {
    private final Summaries summaries;

    /**
     * @param evidence the evidence table
     */
    public Comparer(List<Evidence> evidence) {
        summaries = new Summaries(evidence);
    }

    /**
     * Compares options of one leg.
     *
     * @param options at most {@link Comparison#MOST} less one; waiting comes by itself
     * @param matters what matters to the patient, with its weight from 1 to 5
     * @throws IllegalArgumentException for more options
     */
    public Comparison compare(
            List<OptionKey> options, Map<PriorityCode, Integer> matters, Language language) {
        if (options.size() >= Comparison.MOST) {
            throw new IllegalArgumentException("too many to be looked at together");
        }
        return new Table(options, matters, language).make();
    }

    /** One comparison while it is made. */
    private final class Table {
        private final Messages messages;
        private final Language language;
        private final FigureWords words;
        private final Map<PriorityCode, Integer> matters;
        private final List<@Nullable OptionKey> columns = new ArrayList<>();
        private final LinkedHashSet<String> sources = new LinkedHashSet<>();

        Table(List<OptionKey> options, Map<PriorityCode, Integer> matters, Language language) {
            this.messages = Messages.of(language);
            this.language = language;
            this.words = new FigureWords(language);
            this.matters = matters;
            options.stream()
                    .sorted(
                            Comparator.comparing(OptionKey::treatment)
                                    .thenComparing(OptionKey::target))
                    .forEach(columns::add);
            columns.add(null);
        }

        Comparison make() {
            List<Row> rows =
                    Stream.of(Question.values())
                            .filter(question -> question.isAlways() || weight(question) > 0)
                            .map(this::row)
                            .toList();
            return new Comparison(
                    columns.stream().map(this::column).toList(), rows, List.copyOf(sources));
        }

        private int weight(Question question) {
            PriorityCode matter = question.matter();
            return matter == null ? 0 : matters.getOrDefault(matter, 0);
        }

        private Column column(@Nullable OptionKey option) {
            if (option == null) {
                return new Column(null, text("choices.wait"), "");
            }
            String name = text("short." + option.treatment().code());
            return new Column(
                    option,
                    name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
                    Stream.of(Trunk.values())
                            .filter(trunk -> trunk.code().equalsIgnoreCase(option.target().code()))
                            .map(trunk -> text("trunk." + trunk.code()))
                            .findFirst()
                            .orElse(""));
        }

        private Row row(Question question) {
            return new Row(
                    question,
                    text("ask." + question.key()),
                    weight(question),
                    columns.stream().map(option -> cell(question, option)).toList());
        }

        private Cell cell(Question question, @Nullable OptionKey option) {
            Way way = option == null ? Way.WAIT : Way.of(option.treatment());
            if (question == Question.WHAT) {
                return new Cell.Words(text("what." + way.key()));
            }
            if (question.isAboutProcedures() && !way.isProcedure()
                    || question.isAboutClosing() && !way.closesTrunk()) {
                return new Cell.NotApplicable(text("choices.none"));
            }
            return Optional.ofNullable(option)
                    .flatMap(each -> summaries.of(each.treatment(), each.target(), question))
                    .map(this::known)
                    .orElseGet(() -> new Cell.Unknown(text("ask.nothing")));
        }

        private Cell known(Evidence entry) {
            sources.addAll(entry.citations());
            List<String> inOrder = List.copyOf(sources);
            List<Integer> numbers =
                    IntStream.range(0, inOrder.size())
                            .filter(i -> entry.citations().contains(inOrder.get(i)))
                            .mapToObj(i -> i + 1)
                            .toList();
            LocalText told = entry.note();
            String note = told == null ? "" : told.in(language);
            Figure figure = entry.figure();
            Measure measure = entry.outcome().measure();
            if (figure == null) {
                return new Cell.Known(note, "", null, entry.verified(), numbers);
            }
            return new Cell.Known(
                    words.counted(measure, figure),
                    note,
                    Dots.canDraw(measure) ? Dots.of(figure) : null,
                    entry.verified(),
                    numbers);
        }

        private String text(String key) {
            return messages.get("patient." + key);
        }
    }
}
