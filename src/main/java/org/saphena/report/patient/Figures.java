package org.saphena.report.patient;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saphena.clinical.OptionDecision;
import org.saphena.knowledge.Citation;
import org.saphena.knowledge.Evidence;
import org.saphena.knowledge.EvidenceKind;
import org.saphena.knowledge.Figure;
import org.saphena.knowledge.Outcome;
import org.saphena.report.Lookup;
import org.saphena.text.Formats;

/** Figures of the evidence table in words; it keeps in mind which sources it has used. */
final class Figures {
    private static final String YEAR = "P1Y";

    private final Voice voice;
    private final Lookup lookup;
    private final Set<String> used = new LinkedHashSet<>();

    Figures(Voice voice, Lookup lookup) {
        this.voice = voice;
        this.lookup = lookup;
    }

    /** The range that patients are shown, if the table has one for this treatment and target. */
    Optional<Figure> of(OptionDecision decision, Outcome outcome) {
        return lookup.evidence().stream()
                .filter(entry -> entry.kind() == EvidenceKind.SUMMARY)
                .filter(entry -> entry.isAbout(decision.treatment(), decision.target()))
                .filter(entry -> entry.outcome() == outcome)
                .filter(entry -> outcome != Outcome.CLOSED || YEAR.equals(entry.after()))
                .findFirst()
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
        if (figure.isUnder()) {
            return voice.text("figure.under", Formats.number(end(figure)));
        }
        BigDecimal low = figure.low();
        return figure.isRange() && low != null
                ? voice.text("figure.range", Formats.number(low), Formats.number(end(figure)))
                : Formats.number(end(figure));
    }

    /** The figure with what it counts. */
    String words(Outcome outcome, Figure figure) {
        String number = number(figure);
        return switch (outcome.measure()) {
            case VEINS_OF_100, PEOPLE_OF_100, SESSIONS_OF_100 ->
                    voice.text("figure.of-100", number);
            case ZERO_TO_TEN -> voice.text("figure.pain", number);
            case DAYS ->
                    number.equals("1")
                            ? voice.text("figure.day")
                            : voice.text("figure.days", number);
            case ZERO_TO_HUNDRED,
                    CENTIMETRES_OF_TEN,
                    POINTS,
                    PER_NIGHT,
                    PER_WEEK,
                    PERCENT_CHANGE,
                    RATIO,
                    WORDS ->
                    throw new IllegalArgumentException(outcome.code());
        };
    }

    /** As dots of a hundred: whole ones in every study, and in some. */
    Leaflet.Rate dots(String title, Outcome outcome, Figure figure) {
        BigDecimal low = figure.low();
        int some = Math.max(1, (int) Math.round(end(figure).doubleValue()));
        int sure = figure.isUnder() ? 0 : low == null ? some : (int) Math.round(low.doubleValue());
        return new Leaflet.Rate(title, words(outcome, figure), sure, some);
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

    private static BigDecimal end(Figure figure) {
        BigDecimal value = figure.value();
        BigDecimal high = figure.high();
        if (value != null) {
            return value;
        }
        if (high != null) {
            return high;
        }
        throw new IllegalStateException("a figure without a number");
    }
}
