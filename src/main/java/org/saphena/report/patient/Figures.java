package org.saphena.report.patient;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saphena.clinical.OptionDecision;
import org.saphena.comparison.Dots;
import org.saphena.comparison.FigureWords;
import org.saphena.comparison.Question;
import org.saphena.comparison.Summaries;
import org.saphena.knowledge.Citation;
import org.saphena.knowledge.Evidence;
import org.saphena.knowledge.Figure;
import org.saphena.report.Lookup;

/** Figures of the evidence table in words; it keeps in mind which sources it has used. */
final class Figures {
    private final Voice voice;
    private final Lookup lookup;
    private final Summaries summaries;
    private final FigureWords words;
    private final Set<String> used = new LinkedHashSet<>();

    Figures(Voice voice, Lookup lookup) {
        this.voice = voice;
        this.lookup = lookup;
        summaries = new Summaries(lookup.evidence());
        words = new FigureWords(voice.language());
    }

    /** The range that patients are shown, if the table has one for this treatment and target. */
    Optional<Figure> of(OptionDecision decision, Question question) {
        return summaries
                .of(decision.treatment(), decision.target(), question)
                .flatMap(this::figure);
    }

    private Optional<Figure> figure(Evidence entry) {
        if (entry.figure() != null) {
            used.addAll(entry.citations());
        }
        return Optional.ofNullable(entry.figure());
    }

    /** "81 to 97", "fewer than 1", or the value. */
    String number(Figure figure) {
        return words.number(figure);
    }

    /** The figure with what it counts. */
    String words(Question question, Figure figure) {
        return words.words(question.measure(), figure);
    }

    /** As dots of a hundred: whole ones in every study, and in some. */
    Leaflet.Rate dots(String title, Question question, Figure figure) {
        Dots dots = Dots.of(figure);
        return new Leaflet.Rate(title, words(question, figure), dots.sure(), dots.some());
    }

    /** Where the figures come from, or empty when none was used. */
    String sources() {
        List<String> names =
                used.stream()
                        .map(lookup::citation)
                        .filter(citation -> citation != null)
                        .map(Figures::name)
                        .distinct()
                        .toList();
        return names.isEmpty() ? "" : voice.text("figure.sources", Voice.list(names));
    }

    private static String name(Citation citation) {
        String label = citation.label().en();
        int end = label.indexOf(". ");
        String name = end < 0 ? label : label.substring(0, end);
        boolean dated = citation.year() == null || name.contains(String.valueOf(citation.year()));
        return dated ? name : name + " " + citation.year();
    }
}
