package org.saphena.report.patient;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Decision;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.Treatment;
import org.saphena.comparison.Question;
import org.saphena.comparison.Way;
import org.saphena.knowledge.Figure;

/** The chosen and the discussed treatments beside waiting, question by question. */
final class ChoicesComposer {
    private static final int OPTIONS = 3;
    private static final List<Question> QUESTIONS =
            List.of(Question.CLOSED_1Y, Question.PAIN, Question.USUAL_ACTIVITY, Question.NUMBNESS);

    private final Voice voice;
    private final Chosen chosen;
    private final Figures figures;

    ChoicesComposer(Voice voice, Chosen chosen, Figures figures) {
        this.voice = voice;
        this.chosen = chosen;
        this.figures = figures;
    }

    Leaflet.@Nullable Choices compose() {
        List<OptionDecision> columns = columns();
        if (columns.isEmpty()) {
            return null;
        }
        List<String> head = new ArrayList<>(List.of(""));
        columns.forEach(column -> head.add(head(column)));
        head.add(voice.text("choices.wait"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                row(
                        "ask.what",
                        columns,
                        column -> voice.text("what." + Way.of(column.treatment()).key()),
                        voice.text("what." + Way.WAIT.key())));
        QUESTIONS.forEach(question -> {
            if (columns.stream().anyMatch(column -> figures.of(column, question).isPresent())) {
                rows.add(figuresRow(question, columns));
            }
        });
        return new Leaflet.Choices(head, rows, unsuitable(), figures.sources());
    }

    /** Rates of the chosen way to close a trunk that can be drawn as dots. */
    List<Leaflet.Rate> rates() {
        Optional<OptionDecision> first =
                chosen.procedures().stream()
                        .filter(decision -> Way.of(decision.treatment()).closesTrunk())
                        .findFirst();
        return first.stream()
                .flatMap(decision ->
                        Stream.of(Question.CLOSED_1Y, Question.CLOT)
                                .flatMap(question -> rate(decision, question).stream()))
                .toList();
    }

    private Optional<Leaflet.Rate> rate(OptionDecision decision, Question question) {
        String name = Voice.capital(voice.of("short", decision.treatment()));
        return figures.of(decision, question)
                .map(figure ->
                        figures.dots(
                                voice.text("rates." + question.key(), name), question, figure));
    }

    /** One for each treatment, the chosen first; waiting has its own column. */
    private List<OptionDecision> columns() {
        Map<Treatment, OptionDecision> byTreatment = new LinkedHashMap<>();
        Stream.of(Decision.CHOSEN, Decision.DISCUSSED, Decision.LATER)
                .flatMap(chosen::with)
                .filter(decision -> Way.of(decision.treatment()) != Way.WAIT)
                .sorted(Comparator.comparing(decision -> rank(Way.of(decision.treatment()))))
                .forEach(decision -> byTreatment.putIfAbsent(decision.treatment(), decision));
        return byTreatment.values().stream().limit(OPTIONS).toList();
    }

    /** What closes a trunk comes first, then stockings, then the rest; each in its own order. */
    private static int rank(Way way) {
        if (way.closesTrunk()) {
            return 0;
        }
        return way == Way.STOCKINGS ? 1 : 2;
    }

    private String head(OptionDecision decision) {
        String name = Voice.capital(voice.of("short", decision.treatment()));
        return decision.decision() == Decision.CHOSEN ? voice.text("choices.yours", name) : name;
    }

    private List<String> figuresRow(Question question, List<OptionDecision> columns) {
        return row(
                "ask." + question.key(),
                columns,
                column -> cell(column, question),
                voice.text("choices.none"));
    }

    private String cell(OptionDecision column, Question question) {
        Way way = Way.of(column.treatment());
        if (!way.isProcedure() || question == Question.CLOSED_1Y && !way.closesTrunk()) {
            return voice.text("choices.none");
        }
        Optional<Figure> figure = figures.of(column, question);
        return figure.map(found -> figures.words(question, found))
                .orElseGet(() -> voice.text("choices.unknown"));
    }

    private List<String> row(
            String key,
            List<OptionDecision> columns,
            Function<OptionDecision, String> cell,
            String waiting) {
        List<String> row = new ArrayList<>(List.of(voice.text(key)));
        columns.forEach(column -> row.add(cell.apply(column)));
        row.add(waiting);
        return row;
    }

    private String unsuitable() {
        List<String> names =
                chosen.with(Decision.NOT_OFFERED)
                        .map(decision -> voice.of("short", decision.treatment()))
                        .distinct()
                        .toList();
        return names.isEmpty() ? "" : voice.text("choices.unsuitable", voice.items(names));
    }
}
