package org.saphena.ui.entry;

import java.time.LocalDate;
import java.util.List;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.VisitRecord.Asked;
import org.saphena.editing.Edit;
import org.saphena.editing.RecordEdits;
import org.saphena.editing.VisitEdits;
import org.saphena.ui.support.DateInput.When;

/** The day of a visit that is entered later than it was. */
final class VisitDay {
    private VisitDay() {}

    /**
     * Puts the visit on the day that was typed. What was asked in it was asked on that day.
     *
     * @throws Unreadable for no day, one that is still to come, or one before the visit from which
     *     the history was taken over
     */
    static Edit change(String input, LocalDate today, Language language) {
        LocalDate day = DateText.day(input, today, language, When.PAST);
        if (day.isAfter(today)) {
            throw new Unreadable("ui.entry.fault.visitAhead");
        }
        return file -> {
            if (isBeforeHistory(day, file)) {
                throw new Unreadable("ui.entry.fault.visitBeforeHistory");
            }
            return VisitEdits.visit("date", day).then(asked(file, day)).apply(file);
        };
    }

    private static boolean isBeforeHistory(LocalDate day, CaseFile file) {
        return file.record() != null
                && file.record().carriedForward().stream()
                        .anyMatch(taken -> taken.from().isAfter(day));
    }

    private static Edit asked(CaseFile file, LocalDate day) {
        LocalDate was = file.consultation().date();
        List<Asked> asked = file.record() == null ? List.of() : file.record().asked();
        return asked.isEmpty()
                ? same -> same
                : RecordEdits.field(
                        "asked",
                        asked.stream()
                                .map(each ->
                                        each.on().equals(was)
                                                ? new Asked(each.pointer(), day)
                                                : each)
                                .toList());
    }
}
