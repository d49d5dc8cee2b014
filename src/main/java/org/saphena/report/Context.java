package org.saphena.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Carried;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Coded;
import org.saphena.clinical.Consultation;
import org.saphena.clinical.Language;
import org.saphena.clinical.Leg;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Side;
import org.saphena.clinical.VisitRecord;
import org.saphena.reasoning.Assessment;
import org.saphena.text.Formats;
import org.saphena.text.Messages;

/**
 * The case, the answer, and the words that every section is composed from.
 *
 * @param earlier the last visit, or null where there is none to compare with
 */
record Context(
        CaseFile file,
        Assessment assessment,
        @Nullable Earlier earlier,
        Language language,
        Lookup lookup) {
    /** Words that keep their capital inside a sentence. */
    private static final List<String> NAMES =
            List.of("Giacomini", "Trendelenburg", "Wells", "Valsalva", "NSAID");

    String text(String key, Object... arguments) {
        return Messages.of(language).get("report." + key, arguments);
    }

    String word(Coded code) {
        return Messages.of(language).of(code);
    }

    /** The word for a code inside a sentence. */
    String inline(Coded code) {
        return small(word(code));
    }

    String words(Collection<? extends Coded> codes) {
        return codes.stream().map(this::inline).collect(Collectors.joining(", "));
    }

    /**
     * The mark that always stands beside the word of a status; the words of a mark keep together.
     */
    String mark(OptionStatus status) {
        String mark = Messages.of(language).get("mark.OptionStatus." + status.code());
        return mark.replace(' ', '\u00a0');
    }

    /** The side in capitals, for wherever something is to be done. */
    String side(Side side) {
        return Messages.of(language).get("side.upper." + side.code());
    }

    String letter(Side side) {
        return Messages.of(language).get("veinmap.badge." + side.code());
    }

    Phrase badge(Side side) {
        return Phrase.badge(side, letter(side));
    }

    /** What was only taken over from an earlier visit says so. */
    String dated(String list, Object value, String words) {
        return Carried.openSince(file, list, value)
                .map(from -> text("carried", words, date(from)))
                .orElse(words);
    }

    String notRecorded() {
        return text("not-recorded");
    }

    String date(LocalDate date) {
        return Formats.date(date, language);
    }

    String number(@Nullable BigDecimal value) {
        return value == null ? notRecorded() : Formats.number(value);
    }

    String yesNo(@Nullable Boolean value) {
        return value == null ? notRecorded() : text(value ? "yes" : "no");
    }

    Consultation visit() {
        return file.consultation();
    }

    @Nullable VisitRecord visitRecord() {
        return file.record();
    }

    @Nullable Leg leg(Side side) {
        return file.consultation().legs().of(side);
    }

    /** Reasons one after another; what does not end like a sentence is set off. */
    static String sentences(List<String> texts) {
        StringBuilder joined = new StringBuilder();
        for (String text : texts) {
            if (!joined.isEmpty()) {
                boolean ends = ".!?".indexOf(joined.charAt(joined.length() - 1)) >= 0;
                joined.append(ends ? " " : "; ");
            }
            joined.append(text);
        }
        return joined.toString();
    }

    /** First letter in capitals, for the start of a sentence. */
    static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** First letter small, for the middle of a sentence; abbreviations and names stay. */
    static String small(String text) {
        boolean ordinary =
                text.length() > 1
                        && Character.isUpperCase(text.charAt(0))
                        && Character.isLowerCase(text.charAt(1))
                        && NAMES.stream().noneMatch(text::startsWith);
        return ordinary ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }

    /** Statuses as they are read: what is favoured first. */
    static <T> Comparator<T> byOrder(Function<T, ? extends Enum<?>> status) {
        return Comparator.comparingInt(value -> status.apply(value).ordinal());
    }
}
