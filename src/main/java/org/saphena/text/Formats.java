package org.saphena.text;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.saphena.clinical.Language;
import org.saphena.clinical.PartialDate;

/** Dates and numbers as the clinic reads them, the same on every machine. */
public final class Formats {
    private static final DateTimeFormatter ENGLISH_DATE =
            DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_MONTH =
            DateTimeFormatter.ofPattern("MMM-uuuu", Locale.ENGLISH);

    /** The blank before a unit, or between a comparison and its number. */
    private static final Pattern WITHIN_A_QUANTITY =
            Pattern.compile("(?<=\\d) (?=[A-Za-z%/])|(?<=[<>≤≥]) (?=\\d)");

    /** A separator of folders, or what of a long name still fits a narrow line. */
    private static final Pattern PART_OF_A_PATH = Pattern.compile("[/\\\\]|[^/\\\\]{16}");

    private Formats() {}

    /** {@code 14-Mar-2026} in English, {@code 2026-03-14} in Korean: unambiguous in both. */
    public static String date(LocalDate date, Language language) {
        return language == Language.KO ? date.toString() : ENGLISH_DATE.format(date);
    }

    /** A date in the precision that was recorded: {@code 2019}, {@code Mar-2019} or a full date. */
    public static String date(PartialDate date, Language language) {
        return switch (date.precision()) {
            case YEAR -> date.text();
            case MONTH ->
                    language == Language.KO ? date.text() : ENGLISH_MONTH.format(date.first());
            case DAY -> date(date.first(), language);
        };
    }

    /** A plain decimal with a leading zero and no trailing zeros. */
    public static String number(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    /** The text with every number kept on the line of its unit and of its comparison. */
    public static String unbroken(String text) {
        return WITHIN_A_QUANTITY.matcher(text).replaceAll("\u00a0");
    }

    /** A path or the name of a file, which a line may break after each folder and in long names. */
    public static String path(Path path) {
        return PART_OF_A_PATH.matcher(path.toString()).replaceAll("$0\u200b");
    }

    /** A whole number with a comma at each thousand: {@code 10,819}. */
    public static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** A decimal with at least {@code decimals} places, so that a column of values aligns. */
    public static String number(BigDecimal value, int decimals) {
        return value.stripTrailingZeros().scale() >= decimals
                ? number(value)
                : value.setScale(decimals).toPlainString();
    }
}
