package org.saphena.ui.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.saphena.clinical.Range;
import org.saphena.text.Formats;
import org.saphena.text.Messages;
import org.saphena.ui.control.Doubt;

/** Whole numbers that are plausible only with a point in them, such as 74 mm for 7.4 mm. */
final class Slips {
    private static final List<Integer> TENTHS = List.of(1);
    private static final List<Integer> TENTHS_OR_MILLISECONDS = List.of(3, 1);

    private Slips() {}

    /**
     * @param unit as the range writes it
     */
    static Optional<Doubt> of(String input, Range range, String unit, Messages messages) {
        if (!input.matches("\\d{2,6}") || range.whole()) {
            return Optional.empty();
        }
        BigDecimal typed = new BigDecimal(input);
        boolean possible = isPossible(typed, range);
        boolean tooLarge =
                typed.compareTo(range.max()) > 0
                        || possible
                                && range.soft().stream()
                                        .anyMatch(bound ->
                                                bound.isMetBy(typed)
                                                        && typed.compareTo(bound.value()) >= 0);
        if (!tooLarge) {
            return Optional.empty();
        }
        List<Integer> shifts = unit.equals("s") ? TENTHS_OR_MILLISECONDS : TENTHS;
        return shifts.stream()
                .filter(shift -> shift == 1 || input.length() > 2)
                .map(typed::movePointLeft)
                .filter(likely -> isPossible(likely, range) && range.warnings(likely).isEmpty())
                .findFirst()
                .map(likely -> doubt(input, likely, unit, possible, messages));
    }

    private static boolean isPossible(BigDecimal value, Range range) {
        return value.compareTo(range.min()) >= 0 && value.compareTo(range.max()) <= 0;
    }

    private static Doubt doubt(
            String input, BigDecimal likely, String unit, boolean possible, Messages messages) {
        String value = Formats.number(likely);
        String question =
                messages.get(
                        possible ? "ui.grid.doubt.possible" : "ui.grid.doubt",
                        (input + " " + unit).strip(),
                        value,
                        input);
        return new Doubt(question, value, possible);
    }
}
