package org.saphena.comparison;

import java.math.BigDecimal;
import org.saphena.clinical.Language;
import org.saphena.knowledge.Figure;
import org.saphena.knowledge.Measure;
import org.saphena.text.Formats;
import org.saphena.text.Messages;

/** A figure of the evidence table in plain words, always with what it is out of. */
public final class FigureWords {
    private static final BigDecimal TEN = BigDecimal.TEN;

    private final Messages messages;

    public FigureWords(Language language) {
        messages = Messages.of(language);
    }

    /** "81 to 97", "fewer than 1", or the value. */
    public String number(Figure figure) {
        return number(figure, BigDecimal.ONE);
    }

    private String number(Figure figure, BigDecimal times) {
        String end = Formats.number(end(figure).multiply(times));
        if (figure.isUnder()) {
            return text("under", end);
        }
        BigDecimal low = figure.low();
        return figure.isRange() && low != null
                ? text("range", Formats.number(low.multiply(times)), end)
                : end;
    }

    /**
     * The figure with what it counts.
     *
     * @throws IllegalArgumentException for a measure that patients are not shown
     */
    public String words(Measure measure, Figure figure) {
        String number = number(figure);
        return switch (measure) {
            case VEINS_OF_100, LEGS_OF_100, PEOPLE_OF_100, SESSIONS_OF_100 ->
                    text("of-100", number);
            case ZERO_TO_TEN -> text("pain", number);
            case DAYS -> number.equals("1") ? text("day") : text("days", number);
            case ZERO_TO_HUNDRED,
                    CENTIMETRES_OF_TEN,
                    POINTS,
                    PER_NIGHT,
                    PER_WEEK,
                    PERCENT_CHANGE,
                    RATIO,
                    WORDS ->
                    throw new IllegalArgumentException(measure.code());
        };
    }

    /** The same, naming what the hundred are; what is rare is told out of a thousand besides. */
    public String counted(Measure measure, Figure figure) {
        return switch (measure) {
            case VEINS_OF_100 -> text("veins", number(figure));
            case LEGS_OF_100 -> text("legs", number(figure));
            case PEOPLE_OF_100 -> text("people", number(figure)) + rare(figure);
            default -> words(measure, figure);
        };
    }

    private String rare(Figure figure) {
        return end(figure).compareTo(BigDecimal.ONE) > 0
                ? ""
                : " " + text("of-1000", number(figure, TEN));
    }

    private String text(String key, Object... arguments) {
        return messages.get("patient.figure." + key, arguments);
    }

    /** The value, else the upper end. */
    static BigDecimal end(Figure figure) {
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
