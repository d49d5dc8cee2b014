package org.saphena.ui.entry;

import java.time.LocalDate;
import org.saphena.clinical.Language;
import org.saphena.clinical.PartialDate;
import org.saphena.clinical.PartialDate.Precision;
import org.saphena.ui.support.DateInput;
import org.saphena.ui.support.DateInput.Reading;
import org.saphena.ui.support.DateInput.When;

/** Dates that are typed into a visit, which is the day that they are read from. */
final class DateText {
    private DateText() {}

    /**
     * @param visit the day of the visit
     * @throws Unreadable for anything that is no day, or whose century is open
     */
    static LocalDate day(String input, LocalDate visit, Language language, When when) {
        PartialDate read = read(input, visit, language, when, "ui.entry.fault.date");
        if (read.precision() != Precision.DAY) {
            throw new Unreadable("ui.entry.fault.date");
        }
        return read.first();
    }

    /**
     * A year, a month or a day of the past.
     *
     * @throws Unreadable for anything else, or where the century is open
     */
    static PartialDate since(String input, LocalDate visit, Language language) {
        return read(input, visit, language, When.PAST, "ui.entry.fault.year");
    }

    private static PartialDate read(
            String input, LocalDate visit, Language language, When when, String fault) {
        return switch (DateInput.read(input, visit, language, when)) {
            case Reading.Date(PartialDate date) -> date;
            case Reading.NoDate _ -> throw new Unreadable(fault);
            case Reading.WhichCentury _ -> throw new Unreadable("ui.entry.fault.century");
        };
    }
}
